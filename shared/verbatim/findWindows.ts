import type { SourceIndex } from './indexSource'
import type { QuoteRow } from './alignUnits'

/** A stretch of a source in which a quote may stand: the first and last of the diagonals voted for. */
export interface Window {
  /** Index of the source's word against which the quote's first one would stand. */
  readonly from: number
  readonly to: number
  /** The weight of the votes. */
  readonly votes: number
}

/** The votes for a few diagonals side by side; no word votes twice. */
interface Bucket {
  votes: number
  /** The word that voted last. */
  voter: number
  low: number
  high: number
}

/** How many places of words are looked at for one quote; the rarest words first. */
const MOST_PLACES = 1500
const MOST_WINDOWS = 8
/** A word that stands alone votes only when the source has it no oftener than this. */
const RARE = 3
const ALONE = 0.4
/** Windows with less than this share of the weight of the words looked up, and of the best window's votes, are not aligned. */
const LEAST_SHARE = 0.4
const LEAST_OF_BEST = 0.6

/**
 * Where in a source a quote of four words or more may stand, the likeliest first: every pair of neighbouring words in common
 * votes for its diagonal, and so does a rare word alone (a vote of 2-grams, as q-gram filters do before approximate matching:
 * Burkhardt and Kärkkäinen 2001). Empty when there are too few votes for a passage with half of the words.
 */
export function findWindows(row: QuoteRow, index: SourceIndex): readonly Window[] {
  const size = row.ids.length
  const width = 16 + (size >> 2)
  const buckets = new Map<number, Bucket>()
  const chosen = chooseWords(row, index)
  for (const i of chosen) {
    const id = row.ids[i] ?? -1
    const from = index.placesFrom[id] ?? 0
    const to = index.placesFrom[id + 1] ?? 0
    const weight = row.weights[i] ?? 0
    for (let place = from; place < to; place++) {
      const at = index.places[place] ?? 0
      const isPair =
        (i + 1 < size && index.ids[at + 1] === row.ids[i + 1]) ||
        (i > 0 && index.ids[at - 1] === row.ids[i - 1])
      if (!isPair && (to - from > RARE || weight < 1)) continue
      const diagonal = at - i
      const key = Math.floor(diagonal / width)
      const bucket = buckets.get(key)
      const vote = isPair ? weight : ALONE
      if (bucket) {
        if (bucket.voter !== i) bucket.votes += vote
        bucket.voter = i
        bucket.low = Math.min(bucket.low, diagonal)
        bucket.high = Math.max(bucket.high, diagonal)
      } else buckets.set(key, { votes: vote, voter: i, low: diagonal, high: diagonal })
    }
  }
  return choosePeaks(buckets, toWeight(row, chosen) * LEAST_SHARE)
}

/** The indices of the quote's words that are looked up, the rarest first, until enough places are seen. */
function chooseWords(row: QuoteRow, index: SourceIndex): readonly number[] {
  const counted: { i: number; count: number }[] = []
  for (let i = 0; i < row.ids.length; i++) {
    const id = row.ids[i] ?? -1
    if (id >= 0) counted.push({ i, count: (index.placesFrom[id + 1] ?? 0) - (index.placesFrom[id] ?? 0) })
  }
  counted.sort((a, b) => a.count - b.count)
  const chosen = []
  let places = 0
  for (const { i, count } of counted) {
    places += count
    if (places > MOST_PLACES && chosen.length > 2) break
    chosen.push(i)
  }
  return chosen
}

function choosePeaks(buckets: ReadonlyMap<number, Bucket>, least: number): readonly Window[] {
  const windows: (Window & { readonly key: number })[] = []
  for (const [key, bucket] of buckets) {
    const next = buckets.get(key + 1)
    const votes = bucket.votes + (next?.votes ?? 0)
    if (votes >= least) windows.push({ key, from: bucket.low, to: next?.high ?? bucket.high, votes })
  }
  windows.sort((a, b) => b.votes - a.votes || a.key - b.key)
  const peaks: typeof windows = []
  const bar = (windows[0]?.votes ?? 0) * LEAST_OF_BEST
  for (const window of windows) {
    if (window.votes < bar || peaks.length === MOST_WINDOWS) break
    if (!peaks.some((peak) => Math.abs(peak.key - window.key) < 2)) peaks.push(window)
  }
  return peaks.map(({ from, to, votes }) => ({ from, to, votes }))
}

function toWeight(row: QuoteRow, chosen: readonly number[]): number {
  return chosen.reduce((sum, i) => sum + (row.weights[i] ?? 0), 0)
}
