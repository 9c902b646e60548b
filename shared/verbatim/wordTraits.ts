import { irregularForms } from './lexicon/irregularVerbs'
import { wordKinds, type WordKind } from './lexicon/wordKinds'

/** What the comparison knows of a word by its key alone. */
export interface WordTraits {
  readonly kind: WordKind
  /** How much it tells where a passage is: 1 for a word of content, less for what stands everywhere. */
  readonly weight: number
  /** What its inflected forms have in common; need not be a word. */
  readonly stem: string
  /** Stem and kind as numbers, equal where those are equal: what the alignment compares. */
  readonly stemNumber: number
  readonly kindNumber: number
}

const WEIGHTS: Readonly<Partial<Record<WordKind, number>>> = {
  content: 1,
  number: 1,
  filler: 0.1,
  discourse: 0.4,
  certainty: 0.8,
  time: 0.9,
  quantifier: 0.7,
}
const USUAL_WEIGHT = 0.5

const kinds: readonly WordKind[] = ['content', 'number', ...new Set(wordKinds.values())]

/** Numbers of the stems met so far; they are never taken back, so that two rows can be compared. */
const stemNumbers = new Map<string, number>()

function toNumber(stem: string): number {
  const before = stemNumbers.get(stem)
  if (before !== undefined) return before
  stemNumbers.set(stem, stemNumbers.size)
  return stemNumbers.size - 1
}

const known = new Map<string, WordTraits>()
const mostKnown = 200_000

/** The traits of the word of key `key`. */
export function getTraits(key: string): WordTraits {
  const before = known.get(key)
  if (before) return before
  if (known.size > mostKnown) known.clear()
  const kind = key.startsWith('#') ? 'number' : (wordKinds.get(key) ?? 'content')
  const stem = toStem(key)
  const weight = WEIGHTS[kind] ?? USUAL_WEIGHT
  const traits = { kind, weight, stem, stemNumber: toNumber(stem), kindNumber: kinds.indexOf(kind) }
  known.set(key, traits)
  return traits
}

/** Crude on purpose: it pairs "raise" with "raising" in an alignment, where a wrong pair costs a little clearness. */
function toStem(key: string): string {
  const irregular = irregularForms.get(key)
  if (irregular) return irregular.base
  if (key.length < 4) return key
  const cut = key
    .replace(/ies$|ied$/, 'y')
    .replace(/(?<=[sxz]|ch|sh)es$|(?<=[^su])s$/, '')
    .replace(/(?<=.{3})(?:ing|ed|er|est|ly)$/, '')
    .replace(/e$/, '')
  return cut.length > 3 ? cut.replace(/([^aeiouls])\1$/, '$1') : cut
}
