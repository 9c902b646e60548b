import type { Block } from '../block'
import type { Cue } from './cues'

/** A silence of so many seconds ends a paragraph, as does a sentence after so many characters. */
const SILENCE = 4
const LONG = 500
const SENTENCE_END = /[.!?…]["”’')\]]*$/

interface Turn {
  speaker: string | null
  seconds: number
  end: number
  words: string
}

/**
 * Cues as paragraphs: sentences that run over several cues are joined, a new voice begins a new paragraph. The first
 * paragraph of a voice begins with its name in capitals, as transcripts print it and the extraction knows a turn.
 */
export function joinCues(cues: readonly Cue[]): readonly Block[] {
  const turns: Turn[] = []
  for (const { speaker, start, end, words } of cues) {
    const last = turns.at(-1)
    if (last && goesOn(last, speaker, start)) {
      last.words = `${last.words} ${words}`
      last.end = end
    } else turns.push({ speaker: speaker ?? last?.speaker ?? null, seconds: start, end, words })
  }
  return turns.map(({ speaker, seconds, words }, index) => {
    const isNew = speaker !== null && speaker !== turns[index - 1]?.speaker
    const text = isNew ? `${speaker.toUpperCase()}: ${words}` : words
    return { kind: 'body', text, seconds, ...(speaker === null ? {} : { speaker }) }
  })
}

function goesOn(last: Turn, speaker: string | null, start: number): boolean {
  if (speaker !== null && speaker !== last.speaker) return false
  const isWhole = SENTENCE_END.test(last.words)
  return !isWhole || (start - last.end < SILENCE && last.words.length < LONG)
}
