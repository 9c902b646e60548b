import type { Speaker } from '../model/quote'
import type { SpeakerOrder } from '../model/speakerOrder'
import type { Verdict } from '../model/verdict'
import { fold, toTerms } from '../text/fold'
import { allRows, type Catalogue, toPerson } from './catalogue'
import type { CatalogueRow } from './catalogueRow'
import { countVerdicts } from './findRows'
import { ofEachState } from './ofEachState'

/** Somebody quoted in the library, with what the merged names bring along. */
export interface ListedSpeaker {
  /** The key that everything merged into it counts as. */
  readonly key: string
  /** The name that most of their own quotes have. */
  readonly name: string
  readonly kind: Speaker['kind']
  /** Unnamed sources are another one in each article, and are never merged. */
  readonly isNamed: boolean
  /** Of an unnamed source, the article's title. */
  readonly title: string | null
  /** The role given last, by the date of the quote. */
  readonly role: string | null
  readonly quotes: number
  readonly articles: number
  readonly verdicts: Readonly<Record<Verdict, number>>
  /** The day of the quote said last, EDTF; `null` where no date is known. */
  readonly lastSaid: string | null
  /** What a search looks through, folded: every name as written and as counted. */
  readonly text: string
}

/** Everybody quoted in the library, the most quoted first. */
export const listSpeakers = ofEachState((catalogue: Catalogue): readonly ListedSpeaker[] =>
  [...groupByPerson(catalogue)]
    .map(([key, rows]) => toListed(key, rows))
    .sort((a, b) => b.quotes - a.quotes || (a.name < b.name ? -1 : 1)),
)

/** The speakers that the typed words fit, in the order that they came in. */
export function searchSpeakers(
  speakers: readonly ListedSpeaker[],
  { text, isNamed }: { readonly text: string; readonly isNamed: boolean },
): readonly ListedSpeaker[] {
  const terms = toTerms(text)
  return speakers.filter(
    (each) => each.isNamed === isNamed && terms.every((term) => each.text.includes(term)),
  )
}

const byName = new Intl.Collator('en', { sensitivity: 'base' })

/** The speakers, which come in with the most quoted first, in another order; those of whom no date is known come last. */
export function orderSpeakers(
  speakers: readonly ListedSpeaker[],
  order: SpeakerOrder,
): readonly ListedSpeaker[] {
  switch (order) {
    case 'quotes':
      return speakers
    case 'name':
      return speakers.toSorted((a, b) => byName.compare(a.name, b.name))
    case 'latest':
      return speakers.toSorted((a, b) => ((a.lastSaid ?? '') < (b.lastSaid ?? '') ? 1 : -1))
  }
}

/** The rows of each person, in the catalogue's order; who is quoted without a name or description is left out. */
export const groupByPerson = ofEachState(
  (catalogue: Catalogue): ReadonlyMap<string, readonly CatalogueRow[]> => {
    const groups = new Map<string, CatalogueRow[]>()
    for (const row of allRows(catalogue)) {
      if (row.speakerKey === null) continue
      const key = toPerson(catalogue.merges, row.speakerKey)
      const group = groups.get(key)
      if (group) group.push(row)
      else groups.set(key, [row])
    }
    return groups
  },
)

/** Whether the key is one person's everywhere; an unnamed source's key holds its article. */
export function isNamedKey(key: string): boolean {
  return !/^[0-9a-f]{64}:/.test(key)
}

function toListed(key: string, rows: readonly CatalogueRow[]): ListedSpeaker {
  const own = rows.find(({ speakerKey }) => speakerKey === key) ?? rows[0]
  const last = findLast(rows)
  return {
    key,
    name: toName(key, rows),
    kind: own?.speakerKind ?? 'unknown',
    isNamed: isNamedKey(key),
    title: isNamedKey(key) ? null : (own?.title ?? null),
    role: findLast(rows.filter(({ role }) => role !== null))?.role ?? null,
    quotes: rows.length,
    articles: new Set(rows.map(({ articleId }) => articleId)).size,
    verdicts: countVerdicts(rows),
    lastSaid: last?.saidOn ?? last?.published ?? null,
    text: fold([...new Set(rows.flatMap((row) => [row.speaker, row.speakerAsWritten]))].join('\n')),
  }
}

/** The quote said last, the first of several; `undefined` among none. */
function findLast(rows: readonly CatalogueRow[]): CatalogueRow | undefined {
  let [last] = rows
  let date = last && sortDate(last)
  for (const row of rows) {
    const own = sortDate(row)
    if (date === undefined || own <= date) continue
    last = row
    date = own
  }
  return last
}

/** The name that most of the quotes under the key itself have; of a person known by merged names alone, the key. */
export function toName(key: string, rows: readonly CatalogueRow[]): string {
  const names = rows.flatMap(({ speaker, speakerKey }) => (speaker && speakerKey === key ? speaker : []))
  return countValues(names)[0]?.value ?? rows[0]?.speaker ?? key
}

/** Each value with how often it occurs, the most frequent first. */
export function countValues(values: readonly string[]): readonly { value: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return Array.from(counts, ([value, count]) => ({ value, count })).sort(
    (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1),
  )
}

/** What a quote is ordered by in time: the day that it was said, or that of its article; empty when neither is known. */
export function sortDate({ saidOn, published }: Pick<CatalogueRow, 'saidOn' | 'published'>): string {
  const date = saidOn && !saidOn.startsWith('XXXX') ? saidOn : published
  return date?.replace(/[~?]/g, '') ?? ''
}
