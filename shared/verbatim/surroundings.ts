import type { Span } from '../text/span'
import { areOfTwoSpeakers } from './findTurn'
import type { SourceIndex } from './indexSource'

/** A sentence ends at a stop and a space, or where a paragraph or a turn does. */
const SENTENCE_END = /[.!?…]["'”’)\]]*\s|\n\s*\n/
const MOST_WORDS = 18

/** The words beside a passage, as keys with single spaces between, and the characters between them and it. */
export interface Surroundings {
  readonly words: string
  readonly between: string
}

/** The words of the sentence before the source's word `from`, not before the word `limit`. */
export function readBefore(index: SourceIndex, from: number, limit = 0): Surroundings {
  const keys: string[] = []
  let at = from
  while (at > limit && keys.length < MOST_WORDS && !SENTENCE_END.test(textBetween(index, at - 1, at))) {
    at--
    keys.unshift(index.keys[index.ids[at] ?? 0] ?? '')
  }
  return { words: keys.join(' '), between: from > 0 ? textBetween(index, from - 1, from) : '' }
}

/** The words of the sentence after the source's word `to`, before the word `limit`. */
export function readAfter(index: SourceIndex, to: number, limit = index.ids.length): Surroundings {
  const between = textBetween(index, to, to + 1)
  if (SENTENCE_END.test(between)) return { words: '', between }
  return { words: readOn(index, to + 1, limit), between }
}

/** The words of the sentence that begins after the source's word `to`; none when its own sentence goes on. */
export function readNext(index: SourceIndex, to: number): string {
  return SENTENCE_END.test(textBetween(index, to, to + 1)) ? readOn(index, to + 1, index.ids.length) : ''
}

function readOn(index: SourceIndex, from: number, limit: number): string {
  const keys: string[] = []
  for (let at = from; at < limit && keys.length < MOST_WORDS; at++) {
    if (at > from && SENTENCE_END.test(textBetween(index, at - 1, at))) break
    keys.push(index.keys[index.ids[at] ?? 0] ?? '')
  }
  return keys.join(' ')
}

/** What is printed between two words of the source, the transcript's apparatus cut out; a turn's end counts as a paragraph's. */
export function textBetween(index: SourceIndex, left: number, right: number): string {
  const start = index.ends[left] ?? 0
  const end = index.starts[right] ?? index.text.length
  const between = index.text.slice(start, end)
  if (!/[[(<>\d:.]/.test(between)) return between
  const apparatus = findWithin(index.transcript.apparatus, start, end)
  if (apparatus.length === 0) return between
  const rest = cut(between, start, apparatus)
  if (areOfTwoSpeakers(index.transcript, start - 1, end)) return `${rest}\n\n`
  // Subtitles part a sentence into cues with empty lines between.
  return between.includes('-->') ? rest.replace(/\s+/g, ' ') : rest
}

function cut(between: string, start: number, spans: readonly Span[]): string {
  let rest = ''
  let at = 0
  for (const span of spans) {
    rest += between.slice(at, Math.max(at, span.start - start))
    at = Math.max(at, span.end - start)
  }
  return rest + between.slice(at)
}

/** The spans, in order of their starts, that lie between two offsets; the first is found by bisection. */
export function findWithin<Found extends Span>(
  spans: readonly Found[],
  start: number,
  end: number,
): readonly Found[] {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? Infinity) < start) low = middle + 1
    else high = middle
  }
  let last = low
  while ((spans[last]?.start ?? Infinity) < end) last++
  return spans.slice(low, last)
}
