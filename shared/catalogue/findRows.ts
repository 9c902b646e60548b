import type { ListField, QuoteFilter } from '../model/quoteFilter'
import { type Verdict, verdicts } from '../model/verdict'
import { toTerms } from '../text/fold'
import { type Catalogue, ofEachField } from './catalogue'
import type { CatalogueRow } from './catalogueRow'
import { type Columns, toColumns } from './columns'
import { type Counts, toCounts } from './counts'
import { matchText, type TextMatches } from './matchText'
import { type Test, toTests } from './toTests'

/** The quotes that a filter passes. */
export interface Finding {
  readonly rows: readonly CatalogueRow[]
  /** How many articles they stand in. */
  readonly articles: number
  readonly verdicts: Readonly<Record<Verdict, number>>
  /**
   * For each field how many quotes have each value, among those that pass all the *other* fields: what choosing that
   * value would show.
   */
  readonly counts: Readonly<Record<ListField, Counts>>
  /** How many have no evidence, among those that pass all the other fields. */
  readonly withoutEvidence: number
}

/**
 * The quotes that pass `filter`, the article added last first and in reading order within it. `matches` are
 * those that pass its text, where that is known.
 */
export function findRows(
  catalogue: Catalogue,
  filter: QuoteFilter,
  matches: TextMatches = matchText(catalogue, toTerms(filter.text)),
): Finding {
  const columns = toColumns(catalogue)
  const { passing, optional } = sift(toTests(catalogue, filter), matches.rows)
  const withOptions = (field: Test['field']): readonly (readonly number[])[] => [
    passing,
    optional.get(field) ?? [],
  ]
  return {
    rows: passing.length === columns.rows.length ? columns.rows : toRows(columns, passing),
    articles: countArticles(columns, passing),
    verdicts: toVerdictCounts(toCounts(catalogue, 'verdict', [passing])),
    counts: ofEachField((field) => toCounts(catalogue, field, withOptions(field))),
    withoutEvidence: countWithoutEvidence(columns, withOptions('evidence')),
  }
}

interface Sifted {
  readonly passing: readonly number[]
  /** For each field the quotes that fail by it alone: they would be shown if it were chosen otherwise. */
  readonly optional: ReadonlyMap<Test['field'], readonly number[]>
}

function sift(tests: readonly Test[], candidates: readonly number[]): Sifted {
  if (tests.length === 0) return { passing: candidates, optional: new Map() }
  const passing: number[] = []
  const optional = new Map<Test['field'], number[]>(tests.map(({ field }) => [field, []]))
  for (const at of candidates) {
    const failed = findFailed(tests, at)
    if (failed === 'none') passing.push(at)
    else if (failed !== 'several') optional.get(failed)?.push(at)
  }
  return { passing, optional }
}

/** The one field by which the quote fails; `none` when it passes. */
function findFailed(tests: readonly Test[], at: number): Test['field'] | 'none' | 'several' {
  let failed: Test['field'] | 'none' = 'none'
  for (const { field, passes } of tests) {
    if (passes(at)) continue
    if (failed !== 'none') return 'several'
    failed = field
  }
  return failed
}

function toRows({ rows }: Columns, indexes: readonly number[]): readonly CatalogueRow[] {
  const found: CatalogueRow[] = []
  for (const at of indexes) {
    const row = rows[at]
    if (row) found.push(row)
  }
  return found
}

/** The quotes of one article follow each other. */
function countArticles({ articles }: Columns, indexes: readonly number[]): number {
  let count = 0
  let last = -1
  for (const at of indexes) {
    const article = articles[at] ?? -1
    if (article !== last) count++
    last = article
  }
  return count
}

function countWithoutEvidence({ rows }: Columns, indexes: readonly (readonly number[])[]): number {
  let count = 0
  for (const list of indexes) for (const at of list) if (rows[at]?.evidence === 0) count++
  return count
}

function toVerdictCounts(counts: Counts): Readonly<Record<Verdict, number>> {
  const sums = { ...noVerdicts }
  for (const verdict of verdicts) sums[verdict] = counts.get(verdict) ?? 0
  return sums
}

const noVerdicts = { verified: 0, disputed: 0, 'needs-context': 0, undecided: 0, 'not-a-quote': 0 }

/** How many of the quotes have each verdict. */
export function countVerdicts(rows: readonly CatalogueRow[]): Readonly<Record<Verdict, number>> {
  const counts = { ...noVerdicts }
  for (const { verdict } of rows) counts[verdict]++
  return counts
}
