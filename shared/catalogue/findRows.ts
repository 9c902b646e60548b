import type { Verdict } from '../model/verdict'
import { toTerms } from '../text/fold'
import { type Catalogue, ofEachField, type Shelf, toValues } from './catalogue'
import type { CatalogueRow } from './catalogueRow'
import { matchText, type TextMatches } from './matchText'
import { type ListField, listFields, type QuoteFilter } from '../model/quoteFilter'
import { type Test, type TestedField, toTests } from './toTests'

/** How many quotes have each value of a field; values that none has are left out. */
export type Counts = ReadonlyMap<string | null, number>

/** The quotes that a filter passes. */
export interface Finding {
  readonly rows: readonly CatalogueRow[]
  /**
   * For each field how many quotes have each value, among those that pass all the *other* fields: what choosing that
   * value would show.
   */
  readonly counts: Readonly<Record<ListField, Counts>>
  /** How many have no evidence, among those that pass all the other fields. */
  readonly withoutEvidence: number
}

/**
 * The quotes that pass `filter`, the article added last first and in reading order within it. Looks at each quote once
 * (10⁵ quotes of 150 characters take some hundredths of a second), so that no index has to be kept in step. `matches`
 * are those that pass its text, where that is known.
 */
export function findRows(
  catalogue: Catalogue,
  filter: QuoteFilter,
  matches: TextMatches = matchText(catalogue, toTerms(filter.text)),
): Finding {
  const tests = toTests(catalogue, filter)
  const tally = new Tally(catalogue)
  for (const [index, shelf] of catalogue.shelves.entries()) {
    const candidates = matches.rows[index] ?? []
    const passing =
      tests.length === 0 ? candidates : candidates.filter((at) => takes(tally, tests, shelf, at))
    if (passing.length > 0) tally.addPassing(shelf, passing)
  }
  return tally.toFinding()
}

/** Whether the quote passes every test; one that fails a single one is counted where it would. */
function takes(tally: Tally, tests: readonly Test[], shelf: Shelf, at: number): boolean {
  const failed = findFailed(tests, shelf, at)
  if (failed !== 'none' && failed !== 'several') tally.addOption(shelf, at, failed)
  return failed === 'none'
}

/** The one field by which the quote fails; `none` when it passes. */
function findFailed(tests: readonly Test[], shelf: Shelf, at: number): TestedField | 'none' | 'several' {
  let failed: TestedField | 'none' = 'none'
  for (const { field, passes } of tests) {
    if (passes(shelf, at)) continue
    if (failed !== 'none') return 'several'
    failed = field
  }
  return failed
}

/** Counts each quote where it belongs: one that fails a single field is still an option of that field. */
class Tally {
  readonly #rows: CatalogueRow[] = []
  readonly #counts: Record<ListField, number[]>
  #withoutEvidence = 0

  constructor(private readonly catalogue: Catalogue) {
    this.#counts = ofEachField((field) => new Array<number>(catalogue.codes[field].size).fill(0))
  }

  /** Takes in the quotes at the indexes `passing` of the shelf, field after field: a third of the time of row after row. */
  addPassing(shelf: Shelf, passing: readonly number[]): void {
    for (const at of passing) {
      const row = shelf.rows[at]
      if (!row) continue
      this.#rows.push(row)
      if (row.evidence === 0) this.#withoutEvidence++
    }
    for (const field of listFields) addCounts(this.#counts[field], shelf.codes[field], passing)
  }

  /** Takes in a quote that passes every field but one. */
  addOption(shelf: Shelf, at: number, failed: TestedField): void {
    if (failed === 'evidence') {
      if (shelf.rows[at]?.evidence === 0) this.#withoutEvidence++
    } else if (failed !== 'said' && failed !== 'published' && failed !== 'confidence') {
      addCounts(this.#counts[failed], shelf.codes[failed], [at])
    }
  }

  toFinding(): Finding {
    const counts = ofEachField((field) => this.#toCounts(field))
    return { rows: this.#rows, counts, withoutEvidence: this.#withoutEvidence }
  }

  #toCounts(field: ListField): Counts {
    const codes = this.catalogue.codes[field]
    const counts = new Map<string | null, number>()
    for (const [code, count] of this.#counts[field].entries()) {
      if (count === 0) continue
      for (const value of toValues(this.catalogue, field, codes.toValue(code)))
        counts.set(value, (counts.get(value) ?? 0) + count)
    }
    return counts
  }
}

function addCounts(counts: number[], codes: readonly number[], at: readonly number[]): void {
  for (const index of at) {
    const code = codes[index]
    if (code !== undefined) counts[code] = (counts[code] ?? 0) + 1
  }
}

/** How many of the quotes have each verdict. */
export function countVerdicts(rows: readonly CatalogueRow[]): Readonly<Record<Verdict, number>> {
  const counts = { verified: 0, disputed: 0, 'needs-context': 0, undecided: 0, 'not-a-quote': 0 }
  for (const { verdict } of rows) counts[verdict]++
  return counts
}
