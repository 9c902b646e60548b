import type { Pair, QuoteRow } from './alignUnits'
import type { SourceIndex } from './indexSource'
import { locateRow, type Candidate } from './locate'
import type { Joint, ParsedQuote } from './parseQuote'
import { findStray } from './findStray'

/** A part of the quote that stands in one place of the source; `joint` is what the article prints before it. */
export interface Piece extends Candidate {
  /** `none` where words from elsewhere follow without a mark; `null` before the first piece. */
  readonly joint: Joint | 'none' | null
}

/** Where a quote stands in a source. */
export interface Passage {
  /** In the order of the quote, at least one. */
  readonly pieces: readonly Piece[]
  /** Share of the quote that stands there, from 0 to 1. */
  readonly strength: number
  /** Other places where a quote of one piece stands as well, in the order of the source. */
  readonly others: readonly Candidate[]
}

/** A row of words of the quote with the places where it may stand. */
interface Part {
  readonly from: number
  readonly to: number
  readonly joint: Joint | 'none' | null
  readonly candidates: readonly Candidate[]
}

/** Passages with less of the quote than this are chance: other words of the same speaker on the same subject. */
const LEAST_STRENGTH = 0.5
const MOST_SPLITS = 4
const TURN_BACK = 1.5
const DISTANCE = 0.12
/** A place as good as the best within this is another place of the same words. */
const AS_GOOD = 0.01

/**
 * The best passage of a source for a quote; `null` when it has none. Each chunk is looked for by itself, and of all places the
 * chain is taken that keeps the order with the least distance; words at the edge of a chunk that stand somewhere else in the
 * source (two sentences joined without a mark) become pieces of their own. `prefers` is asked of places that are equally good.
 */
export function findPassage(
  quote: ParsedQuote,
  index: SourceIndex,
  prefers: (candidate: Candidate) => boolean,
): Passage | null {
  const row = toQuoteRow(quote, index)
  const parts = quote.chunks.flatMap((chunk, at) => {
    const part = toPart(
      row,
      index,
      chunk.start,
      chunk.end,
      at === 0 ? null : (quote.joints[at - 1] ?? 'none'),
    )
    return splitPart(row, index, part, MOST_SPLITS)
  })
  const chain = chooseChain(parts, prefers)
  const strength = weighChain(row, parts, chain)
  const pieces = parts.flatMap((part, at): Piece[] => {
    const candidate = chain[at] ?? toUnplaced(part)
    return [{ ...candidate, joint: part.joint }]
  })
  if (strength < LEAST_STRENGTH || !pieces.some(({ from }) => from >= 0)) return null
  return { pieces, strength, others: parts.length === 1 ? findOthers(parts[0], chain[0]) : [] }
}

/** The quote's words with the source's numbers. */
function toQuoteRow({ units, row }: ParsedQuote, index: SourceIndex): QuoteRow {
  return { ...row, ids: Int32Array.from(units, ({ key }) => index.vocabulary.get(key) ?? -1) }
}

function toPart(row: QuoteRow, index: SourceIndex, from: number, to: number, joint: Part['joint']): Part {
  const own = {
    ids: row.ids.subarray(from, to),
    weights: row.weights.subarray(from, to),
    stems: row.stems.subarray(from, to),
    kinds: row.kinds.subarray(from, to),
    wild: row.wild.subarray(from, to),
  }
  const shift = ({ q, s }: Pair) => ({ q: q < 0 ? -1 : q + from, s })
  const candidates = locateRow(own, index).map((one) => ({ ...one, pairs: one.pairs.map(shift) }))
  return { from, to, joint, candidates }
}

/** Takes words at the edges and in the middle of a part that stand elsewhere out of it, again and again. */
function splitPart(row: QuoteRow, index: SourceIndex, part: Part, splits: number): readonly Part[] {
  const best = part.candidates[0]
  if (!best || splits === 0) return [part]
  for (const stray of findStray(row, index.ids, best.pairs, part)) {
    const found = toPart(row, index, stray.start, stray.end, 'none')
    if ((found.candidates[0]?.strength ?? 0) < 0.75) continue
    const before = stray.start > part.from ? toPart(row, index, part.from, stray.start, part.joint) : null
    const after = stray.end < part.to ? toPart(row, index, stray.end, part.to, 'none') : null
    const middle = { ...found, joint: before ? ('none' as const) : part.joint }
    return [before, middle, after]
      .filter((one) => one !== null)
      .flatMap((one) => splitPart(row, index, one, splits - 1))
  }
  return [part]
}

function toUnplaced(part: Part): Candidate {
  const pairs = Array.from({ length: part.to - part.from }, (_, at) => ({ q: part.from + at, s: -1 }))
  return { pairs, strength: 0, from: -1, to: -1 }
}

interface Link {
  readonly score: number
  readonly candidate: Candidate | null
  readonly back: Link | null
  /** The last of the source's words used so far; -1 before any. */
  readonly end: number
}

/** The candidate of each part, `null` for one without: the chain with the best sum of strength less distance. */
function chooseChain(
  parts: readonly Part[],
  prefers: (candidate: Candidate) => boolean,
): readonly (Candidate | null)[] {
  let links: Link[] = [{ score: 0, candidate: null, back: null, end: -1 }]
  for (const part of parts) {
    const next = part.candidates.map((candidate) => {
      const own = candidate.strength * Math.min(12, part.to - part.from) + (prefers(candidate) ? 0.02 : 0)
      return extendBest(links, candidate, own)
    })
    links = [...next, extendBest(links, null, 0)]
  }
  let link = links.reduce((best, one) => (one.score > best.score ? one : best))
  const chain: (Candidate | null)[] = []
  while (link.back) {
    chain.push(link.candidate)
    link = link.back
  }
  return chain.reverse()
}

function extendBest(links: readonly Link[], candidate: Candidate | null, own: number): Link {
  let best: Link | null = null
  for (const link of links) {
    const score = link.score + own - (candidate ? weighGap(link.end, candidate) : 0)
    if (!best || score > best.score) best = { score, candidate, back: link, end: candidate?.to ?? link.end }
  }
  return best ?? { score: own, candidate, back: null, end: candidate?.to ?? -1 }
}

function weighGap(end: number, { from }: Candidate): number {
  if (end < 0) return 0
  if (from > end) return DISTANCE * Math.log2(from - end)
  return TURN_BACK + DISTANCE * Math.log2(1 + end - from)
}

function weighChain(row: QuoteRow, parts: readonly Part[], chain: readonly (Candidate | null)[]): number {
  let found = 0
  let total = 0
  parts.forEach((part, at) => {
    let weight = 0
    for (let i = part.from; i < part.to; i++) if (!row.wild[i]) weight += row.weights[i] ?? 0
    total += weight
    found += weight * (chain[at]?.strength ?? 0)
  })
  return total === 0 ? 0 : found / total
}

function findOthers(part: Part | undefined, chosen: Candidate | null | undefined): readonly Candidate[] {
  if (!part || !chosen) return []
  return part.candidates
    .filter((one) => one !== chosen && one.strength >= chosen.strength - AS_GOOD)
    .filter(({ from, to }) => to < chosen.from || from > chosen.to)
    .sort((a, b) => a.from - b.from)
}
