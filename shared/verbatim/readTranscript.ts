import type { Span } from '../text/span'
import { findLabel } from './speakerLabel'

/** What one speaker says until another takes over: UTF-16 offsets, end excluded, the label outside. */
export interface Turn extends Span {
  /** As the transcript names them: "THE CHAIR", "Q", "Ms. Tolliver"; `null` for somebody new who is not named. */
  readonly speaker: string | null
}

/** A moment of the recording, and where in the text it begins. */
export interface TimeMark {
  readonly at: number
  readonly seconds: number
}

/** What a transcript says about itself beside the words that were said. */
export interface Transcript {
  /** In order; empty for a text without turns. */
  readonly turns: readonly Turn[]
  readonly times: readonly TimeMark[]
  /** Labels, times, cue numbers, tags and stage directions, in order: printed, but not said. */
  readonly apparatus: readonly Span[]
}

/** A paragraph of a source whose file says who speaks, and when: UTF-16 offsets, seconds from the start. */
export interface VoicedParagraph extends Span {
  readonly seconds?: number | undefined
  readonly speaker?: string | undefined
}

interface Draft {
  readonly turns: { start: number; end: number; speaker: string | null }[]
  readonly times: TimeMark[]
  readonly apparatus: Span[]
}

const CUE_TIME = /^\s*(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{3}\s*-->/
const BARE_LINE = /^\s*(?:\d{1,5}|WEBVTT.*|NOTE(?: .*)?|\W*page \d+(?: of \d+)?\W*)\s*$/i
const LEADING_TIME = /^\s*[[(]?((?:\d{1,3}:)?\d{1,2}:\d{2})(?:[.,]\d{1,3})?[\])]?(?=\s|$)\s*(?:[-–—]\s+)?/
const LINE_NUMBER = /^\s{0,8}\d{1,2}\s{2,}(?=\S)/
const VOICE = /^\s*<v(?:\.[^\s>]*)?\s+([^>\n]{1,80})>/
const DIRECTION =
  /[[(](?:\s*(?:loud |more |long |sustained |scattered |some |audience |the )*(?:applause|laughter|laugh(?:s|ing)?|inaudible|crosstalk|cross[- ]talk|music|cheers?|cheering|pauses?|boo(?:s|ing)|unintelligible|indiscernible|off[- ]mic|sic|coughs?|sighs?|silence|interruption|foreign language|phone rings?|overlapping)\b[^\])\n]{0,40}|\s*(?:\d{1,3}:)?\d{1,2}:\d{2}(?:[.,]\d+)?\s*|\s*\d{1,4}\s*)[\])]|<\/?[a-z][^>\n]{0,60}>/gi

/**
 * The turns, times and apparatus of a transcript, hearing, interview or subtitle file. A plain speech has none. Whoever
 * is labelled speaks until the next label; where the `paragraphs` say who speaks, and when, they are believed instead. Linear in the length.
 */
export function readTranscript(text: string, paragraphs: readonly VoicedParagraph[] = []): Transcript {
  const draft: Draft = { turns: [], times: [], apparatus: [] }
  const labels = countLabels(text)
  for (let from = 0; from < text.length;) {
    const found = text.indexOf('\n', from)
    const to = found < 0 ? text.length : found
    readLine(text.slice(from, to), from, draft, labels)
    from = to + 1
  }
  const last = draft.turns.at(-1)
  if (last) last.end = text.length
  const turns = toVoicedTurns(paragraphs)
  const times = paragraphs.flatMap(({ start, seconds }) =>
    seconds === undefined ? [] : [{ at: start, seconds }],
  )
  return {
    turns: turns.length > 0 ? turns : draft.turns,
    times: times.length > 0 ? times : draft.times,
    apparatus: withDirections(text, draft.apparatus),
  }
}

/** One turn for all paragraphs in a row of one speaker; a paragraph of nobody belongs to the turn before it. */
function toVoicedTurns(paragraphs: readonly VoicedParagraph[]): readonly Turn[] {
  const turns: { start: number; end: number; speaker: string | null }[] = []
  for (const { start, end, speaker } of paragraphs) {
    const last = turns.at(-1)
    if (last && (speaker === undefined || speaker === last.speaker)) last.end = end
    else if (speaker !== undefined) turns.push({ start, end, speaker })
  }
  return turns
}

function readLine(line: string, from: number, draft: Draft, labels: ReadonlyMap<string, number>): void {
  if (CUE_TIME.test(line)) {
    takeTime(line, from, draft)
    draft.apparatus.push({ start: from, end: from + line.length })
    return
  }
  if (BARE_LINE.test(line)) {
    draft.apparatus.push({ start: from, end: from + line.length })
    return
  }
  let at = LINE_NUMBER.exec(line)?.[0].length ?? 0
  const time = LEADING_TIME.exec(line.slice(at))
  if (time) {
    takeTime(time[1] ?? '', from + at, draft)
    at += time[0].length
  }
  const voice = VOICE.exec(line.slice(at))
  const label = voice ? { name: voice[1] ?? '', length: voice[0].length } : findLabel(line.slice(at), labels)
  if (label) {
    beginTurn(draft, from + at, from + at + label.length, label.name)
    at += label.length
  }
  if (at > 0) draft.apparatus.push({ start: from, end: from + at })
}

function beginTurn(draft: Draft, labelStart: number, start: number, name: string | null): void {
  const last = draft.turns.at(-1)
  if (last) last.end = labelStart
  draft.turns.push({ start, end: start, speaker: name })
}

function takeTime(written: string, at: number, draft: Draft): void {
  const time = /(?:(\d{1,3}):)?(\d{1,2}):(\d{2})/.exec(written)
  if (!time) return
  const [, hours = '0', minutes = '0', seconds = '0'] = time
  draft.times.push({ at, seconds: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) })
}

/** How often each label opens a line: a single capitalised word before a colon is a label only when it comes back. */
function countLabels(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [, name = ''] of text.matchAll(/^(?:>>+\s*)?(\p{Lu}[\p{L}’'-]{1,30}):\s/gmu)) {
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

function withDirections(text: string, apparatus: readonly Span[]): readonly Span[] {
  const directions = Array.from(text.matchAll(DIRECTION), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }))
  if (directions.length === 0) return apparatus
  return [...apparatus, ...directions].sort((a, b) => a.start - b.start || a.end - b.end)
}
