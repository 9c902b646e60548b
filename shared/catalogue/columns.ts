import { type ListField, listFields } from '../model/quoteFilter'
import { type Catalogue, ofEachField } from './catalogue'
import type { CatalogueRow } from './catalogueRow'
import { ofEachState } from './ofEachState'
import type { DayRange } from '../text/dayRange'

/** A catalogue field by field: the value of each quote at its index, the article added last first. */
export interface Columns {
  readonly rows: readonly CatalogueRow[]
  /** Every index, in order. */
  readonly indexes: readonly number[]
  /** The number of each quote's text among the catalogue's words. */
  readonly texts: Int32Array
  /** Each quote's value, as the number that it has among the catalogue's codes. */
  readonly codes: Readonly<Record<ListField, Int32Array>>
  /** The index of each quote's article. */
  readonly articles: Int32Array
  /** When each was said. */
  readonly said: readonly (DayRange | null)[]
}

/** The columns of a catalogue: looked through from end to end, they take a fraction of the time that records take. */
export const toColumns = ofEachState(({ shelves }: Catalogue): Columns => {
  const count = shelves.reduce((sum, { rows }) => sum + rows.length, 0)
  const newColumn = (): Int32Array => new Int32Array(count)
  const rows: CatalogueRow[] = []
  const said: (DayRange | null)[] = []
  const numbers = { texts: newColumn(), articles: newColumn(), codes: ofEachField(newColumn) }
  for (const [article, shelf] of shelves.entries()) {
    const first = rows.length
    rows.push(...shelf.rows)
    said.push(...shelf.said)
    numbers.texts.set(shelf.texts, first)
    numbers.articles.fill(article, first, rows.length)
    for (const field of listFields) numbers.codes[field].set(shelf.codes[field], first)
  }
  return { rows, said, ...numbers, indexes: [...rows.keys()] }
})
