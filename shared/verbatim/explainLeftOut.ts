import { quoteWord, sourceWord, type Comparison, type Step, type Word } from './comparison'
import { isNameAt } from './isName'
import type { RuleId } from './rules'

const FILLER_PHRASES =
  /\b(?:you know|i mean|you see|if you will|as it were|so to speak|let us see|how do i say|what is it called)\b/g
/** What a speaker says who takes back the words before. */
const CORRECTION =
  /\b(?:sorry|i mean|rather|or rather|excuse me|pardon me|no|wait|no wait|correction|i should say)$/
const DASH = /(?:-|–|—|\.\.\.|…)/
const LONGEST_START = 9
const MANY = 4

/**
 * The rule for words of the source, from index `from` to before `to`, that a quote leaves out without a mark. Fillers, repetitions
 * and false starts are what editors clean; small words change the wording; anything else may have mattered.
 */
export function explainLeftOut(comparison: Comparison, from: number, to: number): RuleId {
  const words = Array.from({ length: to - from }, (_, at) => sourceWord(comparison, from + at))
  if (isFiller(comparison, words, from)) return 'filler'
  if (isRepetition(comparison, from, to)) return 'repetition'
  if (isFalseStart(comparison, words, from, to)) return 'false-start'
  if (words.length >= MANY) return 'unmarked-omission'
  const { index } = comparison
  const hasName = words.some(({ key, raw, traits }, at) => {
    const start = index.starts[from + at] ?? 0
    return traits.kind === 'content' && isNameAt(index.text, start, start + raw.length, key, index)
  })
  const isAbout =
    /^(?:about|around|over|under|up|at)$/.test(words[0]?.key ?? '') &&
    sourceWord(comparison, to).traits.kind === 'number'
  if (isAbout) return 'quantifier-changed'
  const isGot = words.length === 1 && words[0]?.key === 'got'
  return (
    explainLoose(words, hasName) ??
    (isGot ? 'small-word-left-out' : null) ??
    toSmall(words, 'small-word-left-out') ??
    'unmarked-omission'
  )
}

/** The rule for words that a quote has and its source has not. */
export function explainAdded(comparison: Comparison, steps: readonly Step[]): RuleId {
  const words = steps.map(({ q }) => quoteWord(comparison, q))
  const content = words.filter(({ traits }) => traits.kind === 'content').length
  if (words.length >= MANY && content > 1) return 'clause-added'
  const hasName = steps.some(({ q }) => {
    const unit = comparison.quote.units[q]
    const { traits } = quoteWord(comparison, q)
    return (
      unit &&
      traits.kind === 'content' &&
      isNameAt(comparison.quote.text, unit.start, unit.end, unit.key, comparison.index)
    )
  })
  return explainLoose(words, hasName) ?? toSmall(words, 'small-word-added') ?? 'word-added'
}

/** What loose words change by their kind alone; `null` when none is of a kind that decides. */
function explainLoose(words: readonly Word[], hasName: boolean): RuleId | null {
  const has = (kind: Word['traits']['kind']) => words.some(({ traits }) => traits.kind === kind)
  if (has('negation')) return 'negation-changed'
  if (has('number')) return 'number-changed'
  if (has('modal')) return 'modal-changed'
  if (has('certainty')) return 'certainty-changed'
  if (has('quantifier')) return 'quantifier-changed'
  if (has('time')) return 'date-changed'
  if (hasName) return 'name-changed'
  if (words.some(({ key, traits }) => traits.kind === 'connective' && key !== 'and' && key !== 'but'))
    return 'connective-changed'
  return has('auxiliary') && !has('content') ? 'tense-changed' : null
}

function toSmall(words: readonly Word[], rule: RuleId): RuleId | null {
  return words.every(({ traits, key }) => traits.kind !== 'content' || TITLES.has(key)) ? rule : null
}

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'sir', 'madam'])

function isFiller(comparison: Comparison, words: readonly Word[], from: number): boolean {
  const left = words
    .map(({ key }) => key)
    .join(' ')
    .replace(FILLER_PHRASES, '')
    .split(' ')
    .filter(Boolean)
  if (left.length > 2) return false
  return left.every((key) => {
    const at = from + words.findIndex((word) => word.key === key)
    const { traits } = sourceWord(comparison, at)
    if (traits.kind === 'filler') return true
    const isAnd = key === 'and' || key === 'but'
    return (traits.kind === 'discourse' || isAnd) && key !== 'just' && isSetOff(comparison, at, isAnd)
  })
}

/** Whether a word opens a sentence, or a comma parts it from the words around. "And" counts at the start of one alone. */
function isSetOff({ index }: Comparison, at: number, startOnly: boolean): boolean {
  const before = index.text.slice(at > 0 ? index.ends[at - 1] : 0, index.starts[at])
  const after = index.text.slice(index.ends[at], index.starts[at + 1] ?? index.text.length)
  if (at === 0 || /[.!?]|--|[—–]|\n\s*\n/.test(before)) return true
  return !startOnly && (before.includes(',') || after.includes(','))
}

/** Whether the words stand once more, or again and again, just before or after, fillers between them aside. */
function isRepetition({ index }: Comparison, from: number, to: number): boolean {
  const isSpoken = (key: string) => !/^(?:um|uh|er|ah|erm)$/.test(key)
  const toKeys = (places: readonly number[]) =>
    places.map((at) => index.keys[index.ids[at] ?? -1] ?? '').filter(isSpoken)
  const own = toKeys(range(from, to))
  const after = [...own, ...toKeys(range(to, to + own.length + 3)).slice(0, own.length)]
  const before = [...toKeys(range(from - own.length - 3, from)).slice(-own.length), ...own]
  return own.length > 0 && (hasPeriod(after, own.length, 1) || hasPeriod(before.reverse(), own.length, 1))
}

/** Whether the first `length` of some words come again after a shift of `period` words or more. */
function hasPeriod(keys: readonly string[], length: number, period: number): boolean {
  if (period > length) return false
  return (
    keys.slice(0, length).every((key, at) => key === keys[at + period]) || hasPeriod(keys, length, period + 1)
  )
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - Math.max(0, from)) }, (_, at) => Math.max(0, from) + at)
}

/** Words that break off at a dash before the speaker begins anew, or that the speaker takes back. */
function isFalseStart({ index }: Comparison, words: readonly Word[], from: number, to: number): boolean {
  if (words.length > LONGEST_START || to >= index.ids.length) return false
  const after = index.text.slice(index.ends[to - 1], index.starts[to])
  const written = words.map(({ key }) => key).join(' ')
  if (CORRECTION.test(written) && /[,–—-]/.test(after)) return true
  if (!DASH.test(after)) return false
  const restart = [index.ids[to], index.ids[to + 1], index.ids[to + 2]]
  return words.length <= 3 || restart.includes(index.ids[from])
}
