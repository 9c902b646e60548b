import { decodeReferences } from '../xml/decodeReferences'

/** What is shown or said at one time. */
export interface Cue {
  /** From the start, in seconds. */
  readonly start: number
  readonly end: number
  /** Who speaks, as the file names the voice; `null` when it does not, or the one before goes on. */
  readonly speaker: string | null
  readonly words: string
}

const TIMES = /^\s*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})\s+-->\s+((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})/
const VOICE = /<v(?:\.[^ <>]*)?\s+([^<>]+)>/i
const TAG = /<\/?[a-z][^<>]*>|<\d[\d:.]*>|\{\\[^}]*\}/gi
/** "INES MARROW: …", ">> Ines Marrow: …", "- INES: …"; a name in small letters counts after the marks alone. */
const NAMED =
  /^(?:>>+\s*|[-–]\s*)?((?:\p{Lu}[\p{Lu}\p{M}.’' -]{1,40}|(?<=>>\s*)\p{Lu}[\p{L}\p{M}.’' -]{1,40}))(?:\s*\([^)]*\))?:\s+/u
const SOUND = /^[\s♪♫-]*(?:[[(][^\])]*[\])][\s♪♫-]*)*$/

/** The cues of SubRip or WebVTT with anything said in them, in order, a line that is shown on in the next cue once. */
export function parseCues(text: string): readonly Cue[] {
  const cues: Cue[] = []
  let shown: readonly string[] = []
  for (const block of text.split(/\n[^\S\n]*\n+/)) {
    const lines = block.split('\n')
    const at = lines.findIndex((line) => TIMES.test(line))
    const [, start = '', end = ''] = TIMES.exec(lines[at] ?? '') ?? []
    if (at < 0) continue
    const printed = lines.slice(at + 1).filter((line) => line.trim() !== '')
    const fresh = printed.filter((line, index) => index > 1 || !shown.includes(toWords(line)))
    shown = printed.map(toWords)
    cues.push(...toCues(fresh, toSeconds(start), toSeconds(end)))
  }
  return cues
}

/** One cue for each voice of a block. */
function toCues(lines: readonly string[], start: number, end: number): readonly Cue[] {
  const cues: Cue[] = []
  for (const line of lines) {
    const words = toWords(line)
    if (SOUND.test(words)) continue
    const named = NAMED.exec(words)
    const voice = VOICE.exec(line)?.[1] ?? named?.[1]
    const said = named ? words.slice(named[0].length) : words.replace(/^>>+\s*/, '')
    const last = cues.at(-1)
    if (last && voice === undefined && !/^[-–]\s|^>>/.test(words)) {
      cues[cues.length - 1] = { ...last, words: `${last.words} ${said}` }
    } else {
      cues.push({ start, end, speaker: voice?.trim() ?? null, words: said.replace(/^[-–]\s+/, '') })
    }
  }
  return cues
}

function toWords(line: string): string {
  return decodeReferences(line.replace(TAG, '')).replace(/\s+/g, ' ').trim()
}

function toSeconds(time: string): number {
  return time
    .replace(',', '.')
    .split(':')
    .reduce((total, part) => total * 60 + Number(part), 0)
}
