import type { FilterOption } from '../../../shared/catalogue/catalogueCalls'
import { type ListField, listFields, type QuoteFilter } from '../../../shared/model/quoteFilter'
import { capitalise } from '../../../shared/catalogue/rowLines'
import { type Verdict, verdictNames } from '../../../shared/model/verdict'
import { formatEdtf } from '../../../shared/text/formatEdtf'

/** What the fields of a filter are called, in the order of the pane. */
export const fieldNames: Readonly<Record<ListField, string>> = {
  verdict: 'Status',
  speaker: 'Speaker',
  publisher: 'Publisher',
  medium: 'Medium',
  kind: 'Kind',
  tag: 'Tag',
  assignee: 'Assigned to',
}

const nones: Readonly<Record<ListField, string>> = {
  verdict: 'Undecided',
  speaker: 'Not stated',
  publisher: 'Not stated',
  medium: 'Not stated',
  kind: 'Not stated',
  tag: 'No tag',
  assignee: 'Nobody',
}

/** A value of a field as a person reads it. */
export function toValueName(field: ListField, { value, name }: Pick<FilterOption, 'value' | 'name'>): string {
  if (value === null || value === 'unspecified') return nones[field]
  if (field === 'verdict') return verdictNames[value as Verdict]
  return field === 'medium' || field === 'kind' || field === 'speaker' ? capitalise(name) : name
}

/** A part of a filter in words, with how to take it out. */
export interface Chip {
  readonly words: string
  readonly count: number | null
  readonly without: Partial<QuoteFilter>
}

/** The filter's parts in words but for its text; `options` tell the names and counts of the values. */
export function toChips(
  filter: QuoteFilter,
  options: Readonly<Record<ListField, readonly FilterOption[]>> | undefined,
): readonly Chip[] {
  const lists = listFields.flatMap((field) =>
    filter[field].map((value): Chip => {
      const option = options?.[field].find((each) => each.value === value)
      const name = toValueName(field, option ?? { value, name: value ?? '' })
      const without = { [field]: filter[field].filter((each) => each !== value) }
      return { words: `${fieldNames[field]}: ${name}`, count: option?.count ?? null, without }
    }),
  )
  return [...lists, ...toOtherChips(filter)]
}

function toOtherChips(filter: QuoteFilter): readonly Chip[] {
  const { saidFrom, saidTo, publishedFrom, publishedTo, confidenceBelow, hasNoEvidence, isArchived } = filter
  const chips: Chip[] = []
  const add = (words: string | null, without: Partial<QuoteFilter>): void => {
    if (words) chips.push({ words, count: null, without })
  }
  add(toRangeWords('Said', saidFrom, saidTo), { saidFrom: null, saidTo: null })
  add(toRangeWords('Published', publishedFrom, publishedTo), { publishedFrom: null, publishedTo: null })
  add(confidenceBelow === null ? null : `Confidence below ${toPercent(confidenceBelow)}`, {
    confidenceBelow: null,
  })
  add(hasNoEvidence ? 'No evidence' : null, { hasNoEvidence: false })
  add(isArchived === null ? null : isArchived ? 'Archived articles' : 'Not archived', { isArchived: null })
  return chips
}

function toRangeWords(verb: string, from: string | null, to: string | null): string | null {
  if (from !== null && from === to) return `${verb} on ${formatEdtf(from)}`
  if (from !== null && to !== null) return `${verb} ${formatEdtf(from)} to ${formatEdtf(to)}`
  if (from !== null) return `${verb} from ${formatEdtf(from)}`
  return to === null ? null : `${verb} up to ${formatEdtf(to)}`
}

function toPercent(part: number): string {
  return `${Math.round(part * 100)}%`
}

/** "1 quote", "1,204 quotes". */
export function countQuotes(count: number): string {
  return count === 1 ? '1 quote' : `${count.toLocaleString('en')} quotes`
}
