import { findDateline } from './dateline'

const LONGEST = 200
/** A headline that ends like a sentence is shorter than this. */
const LONGEST_SENTENCE = 150
const SENTENCE_END = /[.!?…]["”’')\]]*$/
const INNER_SENTENCE_END = /\p{Ll}{2}[.!?]["”’')]*\s+["“‘']?\p{Lu}/u
const UNFINISHED = /[,;:–—-]["”’']*$/
/** The share of words with a capital from which on a line is set as a headline, "of" and "the" left out. */
const TITLE_CASE = 0.75

/** What stands after a line. */
export interface TitleContext {
  /** Writers, a date or an address follow: only a headline is followed by those. */
  readonly furnitureFollows: boolean
  /** The paragraph that follows, or the one after it, opens with a dateline. */
  readonly datelineFollows: boolean
}

/**
 * Whether the first paragraph of a text is its headline. Reports from agencies have none: a first paragraph that ends
 * like a sentence is body unless it is set as a headline, or what follows can only follow one.
 */
export function isTitle(paragraph: string, context: TitleContext): boolean {
  if (paragraph.length > LONGEST || !/\p{L}/u.test(paragraph)) return false
  if (UNFINISHED.test(paragraph) || findDateline(paragraph)) return false
  if (context.furnitureFollows || !SENTENCE_END.test(paragraph)) return true
  if (paragraph.length > LONGEST_SENTENCE || INNER_SENTENCE_END.test(paragraph)) return false
  return context.datelineFollows || /[?!]["”’']*$/.test(paragraph) || isTitleCase(paragraph)
}

function isTitleCase(line: string): boolean {
  const words = line.split(/\s+/).filter((word) => /^["“‘'(]*\p{L}{4}/u.test(word))
  const capitals = words.filter((word) => /^["“‘'(]*\p{Lu}/u.test(word))
  return words.length >= 3 && capitals.length >= words.length * TITLE_CASE
}
