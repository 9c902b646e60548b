import type { GoldDocument } from './gold'
import type { Judgement } from './judge'
import { countFacts, noFacts, type FactCounts } from './factCounts'

/** How many of a kind there were, and how many of them were right. */
export interface Share {
  readonly right: number
  readonly of: number
}

/** What the figures are made of; counts of two sets of articles can be added. */
export interface Counts {
  readonly documents: number
  readonly gold: number
  readonly found: number
  readonly exact: number
  readonly overlap: number
  /** Matched and by the right speaker. */
  readonly both: number
  readonly traps: number
  readonly trapsReturned: number
  /** Speakers right among matched quotes, by how the speaker is mentioned. */
  readonly byForm: Readonly<Record<string, Share>>
  /** Quotes matched among annotated ones, by kind. */
  readonly byKind: Readonly<Record<string, Share>>
  readonly facts: FactCounts
}

/** Of no article. */
export const noCounts: Counts = {
  documents: 0,
  gold: 0,
  found: 0,
  exact: 0,
  overlap: 0,
  both: 0,
  traps: 0,
  trapsReturned: 0,
  byForm: {},
  byKind: {},
  facts: noFacts,
}

/** The counts of one judged article. */
export function countJudgement(gold: GoldDocument, judgement: Judgement): Counts {
  const { wanted, found, matches, exact, traps, trapsReturned } = judgement
  const matched = new Set(matches.map((match) => match.wanted))
  return {
    documents: 1,
    gold: wanted.length,
    found: found.length,
    exact,
    overlap: matches.length,
    both: matches.filter(({ speakerRight }) => speakerRight).length,
    traps: traps.length,
    trapsReturned: trapsReturned.length,
    byForm: countShares(
      matches,
      ({ wanted: { quote } }) => toForm(quote),
      (match) => match.speakerRight,
    ),
    byKind: countShares(
      wanted,
      ({ quote }) => quote.kind,
      (want) => matched.has(want),
    ),
    facts: countFacts(gold, found),
  }
}

/** The counts of two sets of articles together. */
export function addCounts(a: Counts, b: Counts): Counts {
  return {
    documents: a.documents + b.documents,
    gold: a.gold + b.gold,
    found: a.found + b.found,
    exact: a.exact + b.exact,
    overlap: a.overlap + b.overlap,
    both: a.both + b.both,
    traps: a.traps + b.traps,
    trapsReturned: a.trapsReturned + b.trapsReturned,
    byForm: addShares(a.byForm, b.byForm),
    byKind: addShares(a.byKind, b.byKind),
    facts: Object.fromEntries(
      Object.keys(noFacts).map((key) => [
        key,
        a.facts[key as keyof FactCounts] + b.facts[key as keyof FactCounts],
      ]),
    ) as unknown as FactCounts,
  }
}

function toForm({ speaker }: Judgement['wanted'][number]['quote']): string {
  return speaker ? (speaker.form ?? 'mention') : 'nobody'
}

function countShares<Item>(
  items: readonly Item[],
  toKind: (item: Item) => string,
  isRight: (item: Item) => boolean,
): Record<string, Share> {
  return items.reduce<Record<string, Share>>(
    (shares, item) => addShares(shares, { [toKind(item)]: { right: Number(isRight(item)), of: 1 } }),
    {},
  )
}

function addShares(a: Counts['byForm'], b: Counts['byForm']): Record<string, Share> {
  const sum: Record<string, Share> = { ...a }
  for (const [kind, { right, of }] of Object.entries(b)) {
    const known = sum[kind] ?? { right: 0, of: 0 }
    sum[kind] = { right: known.right + right, of: known.of + of }
  }
  return sum
}
