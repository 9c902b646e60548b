import type { Span } from '../text/span'
import { foldWord } from './foldWord'
import { splitContraction } from './lexicon/contractions'
import { scaleLetters } from './lexicon/numberWords'
import { toCommonSpelling } from './lexicon/spellings'
import { mergeNumbers } from './mergeNumbers'
import { newUnits, type Units } from './units'

/**
 * A word as printed: letters and digits with inner apostrophes, soft hyphens and joiners, the points and commas of a
 * number, an abbreviation of single letters, a word broken over two lines; or a sign that is read as a word.
 */
const WORD =
  /(?:\p{L}\.){2,}|['’](?:em|cause|til|tis)(?!\p{L})|[$£€%&]|[½¼¾]|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]|['’ʼ](?=\p{L})|[.,:](?=\d)|-[ \t]*\r?\n[ \t]*(?=\p{Ll}))*/gu

/** A part of a word that counts as a word: its key, and its place in the word. */
interface Part {
  readonly key: string
  readonly from: number
  readonly to: number
}

/** Signs and words that are always read the same way. */
const READINGS: Readonly<Record<string, string>> = { '&': 'and', '½': '#0.5', '¼': '#0.25', '¾': '#0.75' }
const INITIALS: Readonly<Record<string, readonly [string, string]>> = {
  US: ['united', 'states'],
  UK: ['united', 'kingdom'],
}

/** Parts of the words met so far: a text repeats its words, and working them out takes most of the time. */
const known = new Map<string, readonly Part[]>()
const mostKnown = 200_000

/**
 * The words of `text` between two offsets, each with its place in the raw text and the key under which it is compared:
 * case, print, spelling, contractions and the writing of numbers are folded, the words in `skip` (in order) left out.
 * Linear in the length.
 */
export function toUnits(text: string, from = 0, to = text.length, skip: readonly Span[] = []): Units {
  const units = newUnits()
  const isCapitals = isInCapitals(text, from, to)
  let next = 0
  WORD.lastIndex = from
  for (let found = WORD.exec(text); found && found.index < to; found = WORD.exec(text)) {
    const start = found.index
    while ((skip[next]?.end ?? Infinity) <= start) next++
    const over = skip[next]
    if (over && over.start <= start) {
      WORD.lastIndex = over.end
      continue
    }
    const word = isCapitals ? found[0].toLowerCase() : found[0]
    for (const part of getParts(word)) {
      units.starts.push(start + part.from)
      units.ends.push(start + part.to)
      units.keys.push(part.key)
    }
  }
  WORD.lastIndex = 0
  return mergeNumbers(text, units)
}

/** Whether a text is set in capitals, as captions are: then "US" is a pronoun. Looks at the first 2,000 characters. */
function isInCapitals(text: string, from: number, to: number): boolean {
  const sample = text.slice(from, Math.min(to, from + 2000))
  const small = sample.match(/\p{Ll}/gu)?.length ?? 0
  const large = sample.match(/\p{Lu}/gu)?.length ?? 0
  return large > 8 && small * 10 < large
}

function getParts(word: string): readonly Part[] {
  const before = known.get(word)
  if (before) return before
  if (known.size > mostKnown) known.clear()
  const parts = toParts(word)
  known.set(word, parts)
  return parts
}

function toParts(word: string): readonly Part[] {
  const initials = INITIALS[word]
  if (initials) {
    return [
      { key: initials[0], from: 0, to: 1 },
      { key: initials[1], from: 1, to: 2 },
    ]
  }
  const folded = foldWord(word)
  if (/^\d/.test(folded)) return [{ key: toNumberKey(folded), from: 0, to: word.length }]
  const reading = READINGS[folded]
  if (reading) return [{ key: reading, from: 0, to: word.length }]
  const parts = splitContraction(folded)
  if (!parts) return [{ key: toCommonSpelling(folded.replace(/\.$/, '')), from: 0, to: word.length }]
  return placeParts(word, parts)
}

/** Where folding changed the length, the last part takes what is left. */
function placeParts(word: string, parts: NonNullable<ReturnType<typeof splitContraction>>): readonly Part[] {
  let from = 0
  return parts.map(({ key, length }, at) => {
    const to = at === parts.length - 1 ? word.length : Math.min(word.length, from + length)
    const part = { key: toCommonSpelling(key), from, to }
    from = to
    return part
  })
}

/** `#25` for "25", "25.0" and "25th" apart (`#25th`); with a letter of scale ("25m") multiplied. */
function toNumberKey(folded: string): string {
  const [, digits = '', end = ''] = /^([\d,]+(?:\.\d+)?)([a-z]*)$/.exec(folded) ?? []
  const value = Number(digits.replaceAll(',', ''))
  if (!digits || !Number.isFinite(value)) return folded
  if (end === '') return `#${value}`
  if (/^(?:st|nd|rd|th)$/.test(end)) return `#${value}th`
  const scale = scaleLetters.get(end)
  return scale === undefined ? folded : `#${value * scale}`
}
