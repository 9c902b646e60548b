import type { Span } from '../../../shared/text/span'

/** How well a text answers what was typed; the higher rank is the better answer. */
export interface TextMatch {
  readonly rank: number
  /** What was found, in reading order, for emphasis. */
  readonly spans: readonly Span[]
}

/** Where a typed word may stand, from the best place to the last that counts. */
const ranks = { textStart: 4, wordStart: 3, inside: 2, initials: 1 } as const

/** Longer texts are not searched for initials, which would be found in any long sentence. */
const longestForInitials = 80

/**
 * How well `text` answers `typed`; `null` when it does not. Each typed word must be found: at the start of the text, at
 * the start of a word, inside a word, or by its letters in order, each next to the one before or first of a word
 * ("nc": Needs context). The worst word gives the rank. Case and accents do not count. Nothing typed matches all.
 */
export function matchText(typed: string, text: string): TextMatch | null {
  const folded = fold(text)
  const found = fold(typed)
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => findWord(word, folded))
  const all = found.filter((each) => each !== null)
  if (all.length < found.length) return null
  return {
    rank: Math.min(ranks.textStart, ...all.map(({ rank }) => rank)),
    spans: all.flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start),
  }
}

function findWord(word: string, text: string): TextMatch | null {
  const at = (rank: number, start: number): TextMatch => ({
    rank,
    spans: [{ start, end: start + word.length }],
  })
  if (text.startsWith(word)) return at(ranks.textStart, 0)
  let inside = -1
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
    if (isWordStart(text, start)) return at(ranks.wordStart, start)
    if (inside < 0) inside = start
  }
  if (inside >= 0) return at(ranks.inside, inside)
  const places = text.length <= longestForInitials ? findInitials(word, text, 0) : null
  return places && { rank: ranks.initials, spans: places.map((start) => ({ start, end: start + 1 })) }
}

/** Where the letters of `word` stand from `from` on; the first must begin a word. */
function findInitials(word: string, text: string, from: number): readonly number[] | null {
  if (word === '') return []
  const [letter = ''] = word
  for (let at = from; at < text.length; at++) {
    const isNext = at === from && from > 0
    if (text[at] !== letter || !(isNext || isWordStart(text, at))) continue
    const rest = findInitials(word.slice(1), text, at + 1)
    if (rest) return [at, ...rest]
  }
  return null
}

function isWordStart(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at] ?? '') && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')
}

/** The text without case and accents, unit by unit, so that offsets stay. */
function fold(text: string): string {
  return Array.from({ length: text.length }, (_, at) => {
    const unit = text.charAt(at)
    const plain = unit.normalize('NFD').charAt(0).toLowerCase()
    return plain.length === 1 ? plain : unit
  }).join('')
}
