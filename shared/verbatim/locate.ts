import { alignUnits, type Pair, type QuoteRow, type WordRow } from './alignUnits'
import { findWindows } from './findWindows'
import type { SourceIndex } from './indexSource'
import { matchStrength } from './matchStrength'
import { getTraits } from './wordTraits'
import { textBetween } from './surroundings'

/** A row of a quote's words as it may stand in a source: pairs of indices into the row and into the source's words. */
export interface Candidate {
  readonly pairs: readonly Pair[]
  /** How much of the row stands there, from 0 to 1. */
  readonly strength: number
  /** The first and last of the source's words that belong to it. */
  readonly from: number
  readonly to: number
}

/** Rows of up to so many words have to stand in the source to the letter. */
const shortRow = 3
const MOST_PLACES = 200
const MOST_SLACK = 60

/** The places of a source where a row of words may stand, the best first; empty when nothing is like it. */
export function locateRow(row: QuoteRow, index: SourceIndex): readonly Candidate[] {
  const words = countWords(row)
  if (words === 0) return []
  const isShort = words <= shortRow && words === row.ids.length
  const exact = words === row.ids.length ? locateExact(row, index, isShort) : []
  if (exact.length > 0 || (isShort && words < shortRow)) return exact
  if (isShort) return locateNegated(row, index)
  return findWindows(row, index)
    .map((window) => alignWindow(row, index, window.from, window.to))
    .filter((candidate) => candidate !== null)
    .sort((a, b) => b.strength - a.strength || a.from - b.from)
}

function countWords(row: QuoteRow): number {
  let words = 0
  for (let i = 0; i < row.ids.length; i++) if (!row.wild[i]) words++
  return words
}

/**
 * Every place where the words stand one after the other, found by the rarest of them: at most 200, in the order of the source; with
 * `inSentence` not over the end of a sentence.
 */
function locateExact(row: QuoteRow, index: SourceIndex, inSentence: boolean): readonly Candidate[] {
  const size = row.ids.length
  const rarest = findRarest(row, index)
  const found: Candidate[] = []
  if (rarest === null) return found
  for (const at of placesOf(index, row.ids[rarest] ?? 0)) {
    const from = at - rarest
    if (from >= 0 && standsAt(row, index, from, inSentence)) found.push(toShort(from, size, size))
    if (found.length === MOST_PLACES) break
  }
  return found
}

/** The word that the source has least often; `null` when it lacks one of them. */
function findRarest(row: QuoteRow, index: SourceIndex): number | null {
  let rarest = 0
  for (let i = 0; i < row.ids.length; i++) {
    if ((row.ids[i] ?? -1) < 0) return null
    if (countPlaces(index, row.ids[i]) < countPlaces(index, row.ids[rarest])) rarest = i
  }
  return rarest
}

function placesOf(index: SourceIndex, id: number): Int32Array {
  return index.places.subarray(index.placesFrom[id], index.placesFrom[id + 1])
}

/** The row from word `from` on, the words from the one of index `gap` shifted by one. */
function toShort(from: number, size: number, gap: number): Candidate {
  const pairs = Array.from({ length: size }, (_, at) => ({ q: at, s: from + at + (at < gap ? 0 : 1) }))
  const left = { q: -1, s: from + gap }
  return {
    pairs: gap < size ? [...pairs.slice(0, gap), left, ...pairs.slice(gap)] : pairs,
    strength: 1,
    from,
    to: from + size - (gap < size ? 0 : 1),
  }
}

/** "They were heroes" where the source says that they were not: three words with one that denies them between. */
function locateNegated(row: QuoteRow, index: SourceIndex): readonly Candidate[] {
  const size = row.ids.length
  const rarest = findRarest(row, index)
  const found: Candidate[] = []
  if (rarest === null) return found
  for (const at of placesOf(index, row.ids[rarest] ?? 0)) {
    for (let gap = 1; gap < size; gap++) {
      const from = at - rarest - (rarest < gap ? 0 : 1)
      const candidate = toShort(from, size, gap)
      const isSame = from >= 0 && candidate.pairs.every(({ q, s }) => q < 0 || index.ids[s] === row.ids[q])
      if (isSame && getTraits(index.keys[index.ids[from + gap] ?? 0] ?? '').kind === 'negation')
        found.push(candidate)
    }
  }
  return found
}

function countPlaces(index: SourceIndex, id = 0): number {
  return (index.placesFrom[id + 1] ?? 0) - (index.placesFrom[id] ?? 0)
}

function standsAt(row: QuoteRow, index: SourceIndex, from: number, inSentence: boolean): boolean {
  for (let i = 0; i < row.ids.length; i++) {
    if (index.ids[from + i] !== row.ids[i]) return false
    if (!inSentence || i === 0) continue
    if (/[.!?]\s|\n\s*\n/.test(textBetween(index, from + i - 1, from + i))) return false
  }
  return true
}

/** The words of a source between two indices, as the alignment takes them. */
function toRow(index: SourceIndex, from: number, to: number): WordRow {
  return {
    ids: index.ids.subarray(from, to),
    weights: index.weights.subarray(from, to),
    stems: index.stems.subarray(from, to),
    kinds: index.kinds.subarray(from, to),
  }
}

function alignWindow(row: QuoteRow, index: SourceIndex, low: number, high: number): Candidate | null {
  const size = row.ids.length
  const slack = Math.min(MOST_SLACK, 12 + (size >> 1))
  const from = Math.max(0, low - slack)
  const width = high - from + slack
  const to = Math.min(index.ids.length, from + size + width)
  const source = toRow(index, from, to)
  const aligned = alignUnits(row, source, width)
  const pairs = aligned.pairs.map(({ q, s }) => ({ q, s: s < 0 ? -1 : s + from }))
  const placed = pairs.filter(({ q, s }) => q >= 0 && s >= 0)
  const first = placed[0]
  const last = placed.at(-1)
  if (!first || !last) return null
  const strength = matchStrength(row, index.ids, pairs)
  return { pairs, strength, from: first.s, to: last.s }
}
