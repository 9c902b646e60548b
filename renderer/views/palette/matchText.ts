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
 * the start of a word, inside a word, or by the first letters of words that follow one another ("nc" and "necon": Needs
 * context). The worst word gives the rank. Case and accents do not count. Nothing typed matches all.
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

/** Where the letters of `word` stand, the first at the start of a word at or after `from`. */
function findInitials(word: string, text: string, from: number): readonly number[] | null {
  for (let at = nextWord(text, from); at < text.length; at = nextWord(text, at + 1)) {
    const places = followInitials(word, text, at)
    if (places) return places
  }
  return null
}

/** Where the letters stand when the first is at `at`, each other one next to the one before or first of the next word. */
function followInitials(word: string, text: string, at: number): readonly number[] | null {
  if (text[at] !== word[0]) return null
  if (word.length === 1) return [at]
  const rest = word.slice(1)
  const places = followInitials(rest, text, at + 1) ?? followInitials(rest, text, nextWord(text, at + 1))
  return places && [at, ...places]
}

/** Where the first word begins that does so at or after `from`; the text's length when none does. */
function nextWord(text: string, from: number): number {
  let at = from
  while (at < text.length && !isWordStart(text, at)) at++
  return at
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
