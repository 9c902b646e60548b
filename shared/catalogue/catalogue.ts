import type { ArticleId } from '../model/ids'
import { fold } from '../text/fold'
import type { CatalogueRow } from './catalogueRow'
import { Codes } from './codes'
import { type ListField, listFields } from '../model/quoteFilter'
import { type DayRange, toDayRange } from '../text/dayRange'
import { WordIndex } from './wordIndex'

/** The rows of one article with what is worked out of them once, so that a search only compares. */
export interface Shelf {
  readonly articleId: ArticleId
  /** ISO 8601 instant, UTC. */
  readonly addedAt: string
  readonly rows: readonly CatalogueRow[]
  /** What a search looks through, as the number that it has among the catalogue's words: one text for each row. */
  readonly texts: readonly number[]
  /** The value of each row by field, as a number; all the tags of a quote are one value. */
  readonly codes: Readonly<Record<ListField, readonly number[]>>
  /** When each was said. */
  readonly said: readonly (DayRange | null)[]
  readonly published: DayRange | null
}

/** Speakers that count as another one: the key of each, and the key that it was merged into. */
export type Merges = ReadonlyMap<string, string>

/** Every quote that is up for review in the library. */
export interface Catalogue {
  /** The article added last first. */
  readonly shelves: readonly Shelf[]
  readonly merges: Merges
  /** What the numbers of the shelves mean; shared by every state of one catalogue. */
  readonly codes: Readonly<Record<ListField, Codes>>
  readonly words: WordIndex
}

/** An article on its way into the catalogue; its rows are in reading order. */
export interface ShelvedRows {
  readonly articleId: ArticleId
  readonly addedAt: string
  readonly rows: readonly CatalogueRow[]
}

/** A catalogue without articles. */
export function createCatalogue(): Catalogue {
  return { shelves: [], merges: new Map(), codes: ofEachField(() => new Codes()), words: new WordIndex() }
}

/** The catalogue with `articles` in place of what it had of the articles `articleIds`. */
export function replaceArticles(
  catalogue: Catalogue,
  articleIds: readonly ArticleId[],
  articles: readonly ShelvedRows[],
): Catalogue {
  const gone = new Set(articleIds)
  const kept = catalogue.shelves.filter(({ articleId }) => !gone.has(articleId))
  const before = new Map(
    catalogue.shelves.flatMap((shelf) => (gone.has(shelf.articleId) ? [[shelf.articleId, shelf]] : [])),
  )
  const added = articles
    .filter(({ rows }) => rows.length > 0)
    .map((each) => toShelf(catalogue, each, before.get(each.articleId)))
  return { ...catalogue, shelves: [...kept, ...added].sort(byAddedLast) }
}

function byAddedLast(a: Shelf, b: Shelf): number {
  if (a.addedAt !== b.addedAt) return a.addedAt < b.addedAt ? 1 : -1
  return a.articleId < b.articleId ? -1 : 1
}

function toShelf(
  { codes, words }: Catalogue,
  { articleId, addedAt, rows }: ShelvedRows,
  before: Shelf | undefined,
): Shelf {
  // Most changes are decisions, which leave the texts as they are.
  const known = new Map(before?.texts.map((number) => [words.toText(number), number]))
  const toNumber = (row: CatalogueRow): number => {
    const text = toText(row)
    return known.get(text) ?? words.add(text)
  }
  return {
    articleId,
    addedAt,
    rows,
    texts: rows.map(toNumber),
    codes: ofEachField((field) => rows.map((row) => toCode(codes[field], row, field))),
    said: rows.map(({ saidOn }) => toDayRange(saidOn)),
    published: toDayRange(rows[0]?.published ?? null),
  }
}

function toCode(codes: Codes, row: CatalogueRow, field: ListField): number {
  if (field === 'speaker') return codes.toCode(row.speakerKey, toSpeakerName(row))
  if (field === 'tag') return codes.toCode(row.tags.length > 0 ? row.tags.join('\n') : null)
  return codes.toCode(row[field])
}

/** How much of a title tells one article from another, in characters. */
const enough = 32

function shorten(title: string): string {
  return title.length <= enough ? title : `${title.slice(0, title.lastIndexOf(' ', enough))} …`
}

/** An unnamed source is told from those of other articles by its article. */
function toSpeakerName({ articleId, speaker, speakerKey, title }: CatalogueRow): string | null {
  const isUnnamed = speakerKey?.startsWith(`${articleId}:`) ?? false
  return isUnnamed ? `${speaker ?? ''} in “${shorten(title ?? 'Untitled article')}”` : speaker
}

/** The values that a coded value stands for: the person of a speaker's key, each of several tags. */
export function toValues(
  { merges }: Catalogue,
  field: ListField,
  coded: string | null,
): readonly (string | null)[] {
  if (coded === null) return [null]
  if (field === 'speaker') return [toPerson(merges, coded)]
  return field === 'tag' ? coded.split('\n') : [coded]
}

function toText(row: CatalogueRow): string {
  const { words, note, speaker, speakerAsWritten, role, title, publisher, tags } = row
  const parts = [words, note, speaker, speakerAsWritten, role, title, publisher, ...tags]
  return fold(parts.filter(Boolean).join('\n'))
}

/** Whom a speaker counts as after the merges: its own key when it was merged into nobody. */
export function toPerson(merges: Merges, key: string): string {
  let person = key
  // Two merges made in two windows may form a ring: nobody follows more of them than there are.
  for (let steps = 0; steps < merges.size; steps++) {
    const next = merges.get(person)
    if (next === undefined) break
    person = next
  }
  return person
}

/** Every row, the article added last first. */
export function* allRows({ shelves }: Catalogue): Generator<CatalogueRow> {
  for (const { rows } of shelves) yield* rows
}

/** A record with one value for each field. */
export function ofEachField<Value>(toValue: (field: ListField) => Value): Record<ListField, Value> {
  return Object.fromEntries(listFields.map((field) => [field, toValue(field)])) as Record<ListField, Value>
}
