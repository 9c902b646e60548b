/*
 * Fitting alignment of a quote's words in a window of a source: the whole quote, any part of the window.
 *
 * Dynamic programming over words after Needleman and Wunsch (1970) with the free ends of Sellers (1980) on the source's
 * side, one affine gap state (Gotoh 1982) for words left out, and a band around the diagonals that the words in common voted
 * for (Ukkonen 1985). Time and memory O(words of the quote × width of the band).
 *
 * Why not the alternatives: bit-parallel matching over characters (Myers 1999, as approx-string-match has it) finds the
 * place and not what happened to each word, and an omission of twenty words is a hundred errors to it; a diff by longest
 * common subsequence (Myers 1986) spreads a quote over every "the" of a long text, since a gap costs the same however many
 * there are; Smith and Waterman (1981) would drop the edges of the quote, which is where words are changed most.
 */

/** Words as the alignment sees them, a number each in lists of equal length. Equal stems and kinds have equal numbers. */
export interface WordRow {
  /** Equal numbers are equal words; -1 is a word that the source has nowhere. */
  readonly ids: Int32Array
  readonly weights: Float64Array
  readonly stems: Int32Array
  readonly kinds: Int32Array
}

/** The words of a quote; 1 in `wild` where one stands for any words, because it is in brackets. */
export interface QuoteRow extends WordRow {
  readonly wild: Uint8Array
}

/** A step: indices of a quote's word and a source's word set against each other; -1 on the side that has none. */
export interface Pair {
  readonly q: number
  readonly s: number
}

/** What came of an alignment. */
export interface Alignment {
  /** In order, the source's words before the first and after the last that a quote's word is set against left out. */
  readonly pairs: readonly Pair[]
  readonly score: number
}

/** Costs in units of a telling word in common. A changed word is cheaper than one added and one left out. */
const CHANGED = -0.55
const CHANGED_SMALL = -0.38
const CHANGED_ALIKE = -0.25
const SAME_STEM = 0.4
const ADDED = -0.6
const ADDED_SMALL = -0.4
/** Words that weigh less are small ones. */
const LIGHT = 0.6
const GAP_OPENS = -0.45
const GAP_GROWS = -0.08
const WILD_GROWS = -0.03
const WILD_STANDS = 0.02

/** Steps of the trace; without either bit it goes along the diagonal. */
const UP = 1
const LEFT = 2
const GAP_GOES_ON = 4
const LOWEST = -1e9

/**
 * Aligns `quote` within `source`, trying the diagonals `source index − quote index` from 0 to `width`. With neither words
 * nor width there are no pairs.
 */
export function alignUnits(quote: QuoteRow, source: WordRow, width: number): Alignment {
  const n = quote.ids.length
  const columns = width + 1
  const trace = new Uint8Array((n + 1) * columns)
  let before = new Float64Array(columns)
  before.fill(LOWEST, Math.min(columns, source.ids.length + 1))
  let row = new Float64Array(columns)
  for (let i = 1; i <= n; i++) {
    fillRow(quote, source, i, before, row, trace)
    const swap = before
    before = row
    row = swap
  }
  let end = 0
  for (let k = 1; k < columns; k++) if ((before[k] ?? LOWEST) > (before[end] ?? LOWEST) + 1e-9) end = k
  return { pairs: followTrace(n, end, columns, trace), score: before[end] ?? 0 }
}

/** What one word of the quote costs against those of the source, read out of the lists once a row. */
interface RowCosts {
  readonly id: number
  readonly stem: number
  readonly kind: number
  readonly weight: number
  readonly changed: number
  readonly added: number
  readonly opens: number
  readonly grows: number
}

function toCosts(quote: QuoteRow, q: number): RowCosts {
  const weight = quote.weights[q] ?? 0
  const isWild = quote.wild[q] === 1
  return {
    id: quote.ids[q] ?? -1,
    stem: quote.stems[q] ?? -1,
    kind: isWild ? 0 : (quote.kinds[q] ?? 0),
    weight,
    changed: isWild ? WILD_STANDS : weight < LIGHT ? CHANGED_SMALL : CHANGED,
    added: isWild ? 0 : weight < LIGHT ? ADDED_SMALL : ADDED,
    opens: isWild ? WILD_GROWS : GAP_OPENS,
    grows: isWild ? WILD_GROWS : GAP_GROWS,
  }
}

function fillRow(
  quote: QuoteRow,
  source: WordRow,
  i: number,
  before: Float64Array,
  row: Float64Array,
  trace: Uint8Array,
): void {
  const columns = row.length
  const costs = toCosts(quote, i - 1)
  const isLast = i === quote.ids.length
  const most = source.ids.length - i
  let gap = LOWEST
  let left = LOWEST
  for (let k = 0; k < columns; k++) {
    let bits = 0
    let best = k <= most ? (before[k] ?? LOWEST) + scorePair(costs, source, i + k - 1) : LOWEST
    const up = k + 1 < columns ? (before[k + 1] ?? LOWEST) + costs.added : LOWEST
    if (up > best) {
      best = up
      bits = UP
    }
    if (!isLast && k <= most) {
      const goesOn = gap + costs.grows
      const opens = left + costs.opens
      gap = goesOn >= opens ? goesOn : opens
      if (goesOn >= opens) bits |= GAP_GOES_ON
      if (gap > best) {
        best = gap
        bits = LEFT | (bits & GAP_GOES_ON)
      }
    }
    trace[i * columns + k] = bits
    row[k] = best
    left = best
  }
}

function scorePair(costs: RowCosts, source: WordRow, s: number): number {
  if (costs.id === source.ids[s]) return costs.weight
  if (costs.stem === source.stems[s]) return SAME_STEM * costs.weight
  return costs.kind !== 0 && costs.kind === source.kinds[s] ? CHANGED_ALIKE : costs.changed
}

function followTrace(n: number, end: number, columns: number, trace: Uint8Array): Pair[] {
  const pairs: Pair[] = []
  let i = n
  let k = end
  let inGap = false
  while (i > 0) {
    const bits = trace[i * columns + k] ?? 0
    if (inGap || (bits & 3) === LEFT) {
      pairs.push({ q: -1, s: i + k - 1 })
      inGap = (bits & GAP_GOES_ON) !== 0
      k--
    } else if ((bits & 3) === UP) {
      pairs.push({ q: i - 1, s: -1 })
      i--
      k++
    } else {
      pairs.push({ q: i - 1, s: i + k - 1 })
      i--
    }
  }
  return pairs.reverse()
}
