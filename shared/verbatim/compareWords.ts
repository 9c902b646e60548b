import type { Comparison, Step } from './comparison'
import { quoteWord, sourceWord, type Word } from './comparison'
import { foldWord } from './foldWord'
import { mayStandFor } from './lexicon/contractions'
import type { RuleId } from './rules'

/** What a comparison of two written words comes to. */
type Likeness = Pick<Step, 'kind' | 'rule'>

/** Line ends and runs of spaces are how a text is set. */
const WRAP = /[ \t\r\n]+/g

const same: Likeness = { kind: 'same', rule: null }
const print = (rule: RuleId): Likeness => ({ kind: 'typography', rule })
const spelling = (rule: RuleId): Likeness => ({ kind: 'spelling', rule })

/**
 * How a word of the quote is like the word of the source that it is set against: the same, the same but for print or
 * spelling, or `changed` without a rule. The capital is free at a seam, where the quote begins or goes on after a gap.
 */
export function compareWords(comparison: Comparison, q: number, s: number, isSeam: boolean): Likeness {
  const own = quoteWord(comparison, q)
  const other = sourceWord(comparison, s)
  const unit = comparison.quote.units[q]
  if (unit?.form === 'bracket') return { kind: 'marked-edit', rule: 'bracket' }
  if (unit?.form === 'part') {
    const isLike = own.key === other.key || own.traits.stem === other.traits.stem
    return isLike ? { kind: 'marked-edit', rule: 'bracketed-letters' } : { kind: 'changed', rule: null }
  }
  if (own.raw.replace(WRAP, ' ') === other.raw.replace(WRAP, ' ')) return same
  if (own.key === other.key) return compareWriting(own, other, isSeam)
  return findVariant(own, other) ?? { kind: 'changed', rule: null }
}

function compareWriting(own: Word, other: Word, isSeam: boolean): Likeness {
  if (own.raw.toLowerCase() === other.raw.toLowerCase()) {
    return isSeam && own.raw.slice(1) === other.raw.slice(1) ? same : print('case')
  }
  if (toPrint(own.raw) === toPrint(other.raw)) return print('print')
  if (own.key.startsWith('#')) return spelling('number-style')
  return spelling(/['’]/.test(own.raw) !== /['’]/.test(other.raw) ? 'contraction' : 'spelling')
}

function toPrint(raw: string): string {
  return foldWord(raw).replace(/[\s.-]+/g, ' ')
}

/** Words of two keys that are still one word: open short forms, the day of a month, letters that a scanner takes for others. */
function findVariant(own: Word, other: Word): Likeness | null {
  if (mayStandFor(own.raw, other.key) || mayStandFor(other.raw, own.key)) return spelling('contraction')
  if (own.key.startsWith('#') && isSameDay(own.key, other.key)) return spelling('number-style')
  if (own.key.length > 3 && !LOOKALIKES.has(own.key) && toShape(own.key) === toShape(other.key)) {
    return print('scan-error')
  }
  return null
}

/** "March 3" and "March 3rd". */
function isSameDay(own: string, other: string): boolean {
  const [short, long] = own.length < other.length ? [own, other] : [other, own]
  return long === `${short}th` && Number(short.slice(1)) <= 31
}

/** Words that a scanner could take for each other and that English has both. */
const LOOKALIKES = new Set(
  'modern modem corner comer burn bum clear dear clean dean close dose barn bam torn tom turn tum born bom stern stem clock dock'.split(
    ' ',
  ),
)

/** A word by the shapes of its letters: "govemment" as "government", "c1ear" as "clear", "tlie" as "the". */
function toShape(key: string): string {
  return key
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/cl/g, 'd')
    .replace(/li/g, 'h')
    .replace(/0/g, 'o')
    .replace(/[1|]/g, 'l')
    .replace(/5/g, 's')
}
