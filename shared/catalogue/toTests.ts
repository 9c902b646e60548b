import { type Catalogue, type Shelf, toValues } from './catalogue'
import { type ListField, listFields, type QuoteFilter } from '../model/quoteFilter'
import { isWithin } from './toDayRange'

/** What a quote may fail by. */
export type TestedField = ListField | 'said' | 'published' | 'confidence' | 'evidence'

/** One field of a filter at work. */
export interface Test {
  readonly field: TestedField
  /** Whether the quote at the index `at` of the shelf passes. */
  readonly passes: (shelf: Shelf, at: number) => boolean
}

/** The tests of the filter's fields but for its text; those that would pass everything are left out. */
export function toTests(catalogue: Catalogue, filter: QuoteFilter): readonly Test[] {
  return [
    ...listFields.flatMap((field) => toListTest(catalogue, field, filter[field])),
    ...toDateTests(filter),
    ...toOtherTests(filter),
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
  return [{ field, passes: (shelf, at) => isWanted[shelf.codes[field][at] ?? -1] ?? false }]
}

function toDateTests({ saidFrom, saidTo, publishedFrom, publishedTo }: QuoteFilter): readonly Test[] {
  const tests: Test[] = []
  if (saidFrom !== null || saidTo !== null) {
    tests.push({ field: 'said', passes: ({ said }, at) => isWithin(said[at] ?? null, saidFrom, saidTo) })
  }
  if (publishedFrom !== null || publishedTo !== null) {
    const passes: Test['passes'] = ({ published }) => isWithin(published, publishedFrom, publishedTo)
    tests.push({ field: 'published', passes })
  }
  return tests
}

function toOtherTests({ confidenceBelow, hasNoEvidence }: QuoteFilter): readonly Test[] {
  const tests: Test[] = []
  if (confidenceBelow !== null) {
    const passes: Test['passes'] = ({ rows }, at) => (rows[at]?.confidence ?? 1) < confidenceBelow
    tests.push({ field: 'confidence', passes })
  }
  if (hasNoEvidence) tests.push({ field: 'evidence', passes: ({ rows }, at) => rows[at]?.evidence === 0 })
  return tests
}
