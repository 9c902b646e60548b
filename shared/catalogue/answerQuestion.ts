import { fold } from '../text/fold'
import type { Catalogue } from './catalogue'
import type { CatalogueCalls, FilterOption, FoundQuotes, Page } from './catalogueCalls'
import type { Counts } from './counts'
import { findMost } from './findMost'
import type { Finding } from './findRows'
import { type ListedSpeaker, orderSpeakers, searchSpeakers } from './listSpeakers'
import { type ListField, listFields, type QuoteFilter } from '../model/quoteFilter'
import { showSpeaker, suggestMerges } from './showSpeaker'

/** How many values of a field are offered at a time. */
const mostOptions = 40

/** How many speakers are offered for a merge beside the likely ones. */
const mostOthers = 20

/** A page of what was found, with the options of every field. `speakers` give the names of their keys. */
export function toFoundQuotes(
  { rows, articles, verdicts, counts, withoutEvidence }: Finding,
  { filter, narrow, offset, limit }: CatalogueCalls['quotes.find']['request'],
  nameOf: (key: string) => string,
): FoundQuotes {
  const toOptionsOf = (field: ListField): readonly FilterOption[] =>
    toOptions(counts[field], filter[field], narrow[field] ?? '', field === 'speaker' ? nameOf : String)
  return {
    total: rows.length,
    articles,
    verdicts,
    offset,
    rows: rows.slice(offset, offset + limit),
    options: Object.fromEntries(
      listFields.map((field) => [field, toOptionsOf(field)]),
    ) as unknown as Readonly<Record<ListField, readonly FilterOption[]>>,
    withoutEvidence,
  }
}

function toOptions(
  counts: Counts,
  chosen: QuoteFilter[ListField],
  narrow: string,
  nameOf: (value: string) => string,
): readonly FilterOption[] {
  const term = fold(narrow.trim())
  const toOption = (value: string | null): FilterOption => ({
    value,
    name: value === null ? '' : nameOf(value),
    count: counts.get(value) ?? 0,
  })
  const fits = (value: string | null): boolean =>
    !chosen.includes(value) && (term === '' || fold(toOption(value).name).includes(term))
  const rest = findMost(counts, mostOptions, fits)
    .map(toOption)
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
  return [...chosen.map(toOption), ...rest]
}

/** A page of the speakers that the request asks for. */
export function toSpeakerList(
  speakers: readonly ListedSpeaker[],
  request: CatalogueCalls['speakers.list']['request'],
): CatalogueCalls['speakers.list']['response'] {
  const { offset, limit } = request
  const found = orderSpeakers(searchSpeakers(speakers, request), request.order)
  const named = request.isNamed
    ? found.length
    : searchSpeakers(speakers, { ...request, isNamed: true }).length
  const unnamed = request.isNamed
    ? searchSpeakers(speakers, { ...request, isNamed: false }).length
    : found.length
  const index = found.findIndex(({ key }) => key === request.key)
  return { named, unnamed, total: found.length, index, offset, speakers: found.slice(offset, offset + limit) }
}

/** A page of what the library holds on one speaker; `null` when nobody of that key is quoted. */
export function toSpeakerPage(
  catalogue: Catalogue,
  { key, offset, limit }: Page & { readonly key: string },
): CatalogueCalls['speaker.show']['response'] {
  const page = showSpeaker(catalogue, key)
  return page && { ...page, total: page.rows.length, offset, rows: page.rows.slice(offset, offset + limit) }
}

/** Whom a speaker may be merged into: those alike by name, and those that the typed words fit. */
export function toMergeTargets(
  speakers: readonly ListedSpeaker[],
  { key, text }: CatalogueCalls['speaker.suggest']['request'],
): CatalogueCalls['speaker.suggest']['response'] {
  const speaker = speakers.find((each) => each.key === key)
  if (!speaker?.isNamed) return { likely: [], others: [] }
  const likely = suggestMerges(speakers, speaker)
  const fitting = searchSpeakers(speakers, { text, isNamed: true })
  const taken = new Set([key, ...(text.trim() ? [] : likely.map((each) => each.key))])
  const others = fitting.filter((each) => !taken.has(each.key)).slice(0, mostOthers)
  return { likely: text.trim() ? [] : likely, others }
}
