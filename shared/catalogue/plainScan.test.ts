import fc from 'fast-check'
import { expect, test } from 'vitest'
import { everyQuote, type ListField, listFields, type QuoteFilter } from '../model/quoteFilter'
import { verdicts } from '../model/verdict'
import { fold, toTerms } from '../text/fold'
import { type Catalogue, replaceArticles, toPerson } from './catalogue'
import type { CatalogueRow } from './catalogueRow'
import { findRows } from './findRows'
import { aCatalogue, anArticleId, aRow } from './row.testing'
import { isWithin, toDayRange } from '../text/dayRange'

const anyRow = fc.record({
  articleId: fc.constantFrom('a', 'b', 'c').map(anArticleId),
  number: fc.nat(9),
  words: fc.constantFrom('the wall falls', 'a wall', 'Wallflower café', 'the\nwall', 'no'),
  note: fc.constantFrom('', 'the wall', 'ask'),
  title: fc.constantFrom('Wall', null),
  publisher: fc.constantFrom('The Quay Herald', null),
  speakerKey: fc.constantFrom('p lindholm', 'petra lindholm', 'owen tarrant', null),
  verdict: fc.constantFrom(...verdicts),
  tags: fc.subarray(['lead', 'the wall']),
  assignee: fc.constantFrom('Noor', null),
  saidOn: fc.constantFrom('2026-03', '2025-12-04', 'XXXX-12-05', null),
  confidence: fc.constantFrom(0.3, 0.8),
  evidence: fc.nat(1),
})
/** A day for each article, none for one of them. */
const published = new Map([
  [anArticleId('a'), '2026-03-05'],
  [anArticleId('b'), '2027-01'],
])
const anyRows = (most: number): fc.Arbitrary<readonly CatalogueRow[]> =>
  fc.array(
    anyRow.map((row) => aRow({ ...row, published: published.get(row.articleId) ?? null })),
    { maxLength: most },
  )
const anyFilter = fc.record({
  text: fc.constantFrom(
    '',
    '"',
    'wall',
    'a',
    'the wall',
    '"the wall"',
    '"l falls',
    'CAFE',
    'e w',
    'zebra',
    'lead',
  ),
  verdict: fc.subarray([...verdicts]),
  speaker: fc.subarray(['petra lindholm', 'p lindholm', null]),
  publisher: fc.subarray(['The Quay Herald', null]),
  tag: fc.subarray(['lead', null]),
  assignee: fc.subarray(['Noor', null]),
  saidFrom: fc.constantFrom(null, '2026-01-01'),
  publishedTo: fc.constantFrom(null, '2026-12-31'),
  confidenceBelow: fc.constantFrom(null, 0.5),
  hasNoEvidence: fc.boolean(),
})
const merges = new Map([['p lindholm', 'petra lindholm']])

test('K1.12 the index finds and counts what a look at every quote does, also after articles have changed', () => {
  fc.assert(
    fc.property(anyRows(12), anyRows(4), anyFilter, (rows, later, part) => {
      const filter = { ...everyQuote, ...part }
      const catalogue = replaceRows(aCatalogue(rows, merges), later)
      const { rows: found, ...sums } = findRows(catalogue, filter)
      const all = catalogue.shelves.flatMap((shelf) => shelf.rows)
      expect(found).toEqual(all.filter((row) => passes(row, filter)))
      expect(sums).toMatchObject(countPlainly(all, filter))
    }),
  )
})

function replaceRows(catalogue: Catalogue, rows: readonly CatalogueRow[]): Catalogue {
  const ids = [...new Set(rows.map(({ articleId }) => articleId))]
  return replaceArticles(
    catalogue,
    ids,
    ids.map((articleId) => ({
      articleId,
      addedAt: '2026-01-01T00:00:01.000Z',
      rows: rows.filter((row) => row.articleId === articleId),
    })),
  )
}

/** Whether the row passes every field of the filter but for `except`. */
function passes(row: CatalogueRow, filter: QuoteFilter, except?: ListField | 'evidence'): boolean {
  const { words, note, speaker, speakerAsWritten, role, title, publisher, tags } = row
  const text = fold(
    [words, note, speaker, speakerAsWritten, role, title, publisher, ...tags].filter(Boolean).join('\n'),
  )
  const { saidFrom, saidTo, publishedFrom, publishedTo, confidenceBelow, hasNoEvidence } = filter
  const isOpen = saidFrom === null && saidTo === null
  return (
    toTerms(filter.text).every((term) => text.includes(term)) &&
    listFields.every(
      (field) =>
        field === except ||
        filter[field].length === 0 ||
        valuesOf(row, field).some((value) =>
          filter[field].map((each) => toCounted(field, each)).includes(value),
        ),
    ) &&
    (isOpen || isWithin(toDayRange(row.saidOn), saidFrom, saidTo)) &&
    ((publishedFrom ?? publishedTo) === null ||
      isWithin(toDayRange(row.published), publishedFrom, publishedTo)) &&
    (confidenceBelow === null || row.confidence < confidenceBelow) &&
    (!hasNoEvidence || except === 'evidence' || row.evidence === 0)
  )
}

function valuesOf(row: CatalogueRow, field: ListField): readonly (string | null)[] {
  if (field === 'tag') return row.tags.length > 0 ? row.tags : [null]
  return [toCounted(field, field === 'speaker' ? row.speakerKey : row[field])]
}

function toCounted(field: ListField, value: string | null): string | null {
  return field === 'speaker' && value !== null ? toPerson(merges, value) : value
}

function countPlainly(all: readonly CatalogueRow[], filter: QuoteFilter): object {
  const found = all.filter((row) => passes(row, filter))
  const count = (values: readonly (string | null)[]): ReadonlyMap<string | null, number> => {
    const counts = new Map<string | null, number>()
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
    return counts
  }
  const counts = listFields.map((field) => [
    field,
    count(all.filter((row) => passes(row, filter, field)).flatMap((row) => valuesOf(row, field))),
  ])
  return {
    articles: new Set(found.map(({ articleId }) => articleId)).size,
    counts: Object.fromEntries(counts) as unknown,
    withoutEvidence: all.filter((row) => passes(row, filter, 'evidence') && row.evidence === 0).length,
  }
}
