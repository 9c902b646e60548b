import { type Catalogue, toValues } from './catalogue'
import { toColumns } from './columns'
import { type ListField, listFields, type QuoteFilter } from '../model/quoteFilter'
import { isWithin } from '../text/dayRange'

/** What a quote may fail by. */
export type TestedField = ListField | 'said' | 'published' | 'confidence' | 'evidence' | 'archive'

/** One field of a filter at work. */
export interface Test {
  readonly field: TestedField
  /** Whether the quote at the index `at` of the catalogue's columns passes. */
  readonly passes: (at: number) => boolean
}

/** The tests of the filter's fields but for its text; those that would pass everything are left out. */
export function toTests(catalogue: Catalogue, filter: QuoteFilter): readonly Test[] {
  return [
    ...listFields.flatMap((field) => toListTest(catalogue, field, filter[field])),
    ...toDateTests(catalogue, filter),
    ...toOtherTests(catalogue, filter),
  ]
}

function toListTest(
  catalogue: Catalogue,
  field: ListField,
  values: readonly (string | null)[],
): readonly Test[] {
  if (values.length === 0) return []
  const codes = catalogue.codes[field]
  const wanted = new Set(
    values.flatMap((value) => (field === 'tag' ? value : toValues(catalogue, field, value))),
  )
  const isWanted = Array.from({ length: codes.size }, (_, code) =>
    toValues(catalogue, field, codes.toValue(code)).some((value) => wanted.has(value)),
  )
  const column = toColumns(catalogue).codes[field]
  return [{ field, passes: (at) => isWanted[column[at] ?? -1] ?? false }]
}

function toDateTests(
  catalogue: Catalogue,
  { saidFrom, saidTo, publishedFrom, publishedTo }: QuoteFilter,
): readonly Test[] {
  const { said, articles } = toColumns(catalogue)
  const tests: Test[] = []
  if (saidFrom !== null || saidTo !== null) {
    tests.push({ field: 'said', passes: (at) => isWithin(said[at] ?? null, saidFrom, saidTo) })
  }
  if (publishedFrom !== null || publishedTo !== null) {
    const isPublished = catalogue.shelves.map(({ published }) =>
      isWithin(published, publishedFrom, publishedTo),
    )
    const passes: Test['passes'] = (at) => isPublished[articles[at] ?? -1] ?? false
    tests.push({ field: 'published', passes })
  }
  return tests
}

function toOtherTests(
  catalogue: Catalogue,
  { confidenceBelow, hasNoEvidence, isArchived }: QuoteFilter,
): readonly Test[] {
  const { rows } = toColumns(catalogue)
  const tests: Test[] = []
  if (confidenceBelow !== null) {
    const passes: Test['passes'] = (at) => (rows[at]?.confidence ?? 1) < confidenceBelow
    tests.push({ field: 'confidence', passes })
  }
  if (isArchived !== null)
    tests.push({ field: 'archive', passes: (at) => rows[at]?.isArchived === isArchived })
  if (hasNoEvidence) tests.push({ field: 'evidence', passes: (at) => rows[at]?.evidence === 0 })
  return tests
}
