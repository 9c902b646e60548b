import type { Counts, Share } from './counts'
import type { FactCounts } from './factCounts'
import type { Scope } from './scope'

/** Percentages with one decimal; `null` where there was nothing to count. */
export type Percent = number | null

/** Precision, recall and their harmonic mean. */
export interface Accuracy {
  readonly precision: Percent
  readonly recall: Percent
  readonly f1: Percent
}

/** The figures of an evaluation. `both`, quote and speaker, is the headline. */
export interface Report {
  readonly scope: Scope
  readonly documents: number
  readonly gold: number
  readonly found: number
  /** Equal stretches, and those that share at least half of what they cover together. */
  readonly exact: Accuracy
  readonly overlap: Accuracy
  readonly speakerOnMatched: Percent
  readonly both: Accuracy
  /** Scare quotes and titles returned as speech; `null` when none are listed. */
  readonly traps: { readonly listed: number; readonly returned: number; readonly percent: Percent } | null
  readonly speakerByForm: Readonly<Record<string, string>>
  readonly recallByKind: Readonly<Record<string, string>>
  /** `null` when no facts are annotated. */
  readonly facts: FactReport | null
}

/** The figures of the annotated facts, on the quotes that were found. */
export interface FactReport {
  readonly quotes: number
  readonly found: number
  readonly name: Percent
  readonly fullName: Percent
  readonly dateRecall: Percent
  readonly datePrecision: Percent
  readonly mediumRecall: Percent
  readonly mediumPrecision: Percent
}

/** The figures that counts amount to. */
export function toReport(counts: Counts, scope: Scope): Report {
  const { documents, gold, found, overlap, both, traps, trapsReturned } = counts
  return {
    scope,
    documents,
    gold,
    found,
    exact: toAccuracy(counts.exact, counts),
    overlap: toAccuracy(overlap, counts),
    speakerOnMatched: toPercent(both, overlap),
    both: toAccuracy(both, counts),
    traps:
      traps > 0 ? { listed: traps, returned: trapsReturned, percent: toPercent(trapsReturned, traps) } : null,
    speakerByForm: toShares(counts.byForm),
    recallByKind: toShares(counts.byKind),
    facts: counts.facts.quotes > 0 ? toFactReport(counts.facts) : null,
  }
}

function toAccuracy(hits: number, { gold, found }: Counts): Accuracy {
  const precision = found > 0 ? hits / found : 0
  const recall = gold > 0 ? hits / gold : 0
  const sum = precision + recall
  return {
    precision: toPercent(precision, 1),
    recall: toPercent(recall, 1),
    f1: sum > 0 ? toPercent((2 * precision * recall) / sum, 1) : 0,
  }
}

function toFactReport(facts: FactCounts): FactReport {
  const { quotes, found, nameOf, dateOf, dateGiven, mediumOf, mediumGiven } = facts
  return {
    quotes,
    found,
    name: toPercent(facts.name, nameOf),
    fullName: toPercent(facts.fullName, nameOf),
    dateRecall: toPercent(facts.date, dateOf),
    datePrecision: toPercent(facts.date, dateGiven),
    mediumRecall: toPercent(facts.medium, mediumOf),
    mediumPrecision: toPercent(facts.medium, mediumGiven),
  }
}

function toShares(shares: Readonly<Record<string, Share>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(shares).map(([kind, { right, of }]) => [kind, `${toPercent(right, of) ?? 0}% of ${of}`]),
  )
}

function toPercent(part: number, whole: number): Percent {
  return whole === 0 ? null : Math.round((1000 * part) / whole) / 10
}
