import type { SheetChoice } from '../model/sheetChoice'
import { type Verdict, verdictNames, verdicts } from '../model/verdict'
import { isWithin, toDayRange } from '../text/dayRange'
import type { ReviewedArticle } from './reviewedArticle'
import { type SheetRow, toSheetRows } from './sheetRow'

/** Quotes under one heading. */
export interface QuoteGroup {
  readonly heading: string
  /** The article that all of them stand in, when they are grouped by article. */
  readonly part: ReviewedArticle | null
  readonly rows: readonly SheetRow[]
}

/** What a sheet holds: the chosen quotes in their groups and order. */
export interface ChosenQuotes {
  readonly choice: SheetChoice
  readonly groups: readonly QuoteGroup[]
  /** The articles that the chosen quotes stand in, and those in which none was found. */
  readonly articles: readonly ReviewedArticle[]
  readonly total: number
  readonly undecided: number
}

/**
 * The quotes that the choice takes, in its groups and order. Numbers are those of the article, whatever is left out.
 * What is confidential is no longer in the rows unless the choice asks for it.
 */
export function chooseQuotes(parts: readonly ReviewedArticle[], choice: SheetChoice): ChosenQuotes {
  const wanted = parts
    .filter(({ article }) => isAmong(choice.articles, article.id))
    .map((part) => ({ part, rows: chooseRows(part, choice) }))
    .filter(({ part, rows }) => rows.length > 0 || part.quotes.length === 0)
  const rows = wanted.flatMap((each) => each.rows)
  const groups = toGroups(wanted, choice).map((group) => ({
    ...group,
    rows: group.rows.toSorted(orders[choice.order]),
  }))
  return {
    choice,
    groups,
    articles: wanted.map(({ part }) => part),
    total: rows.length,
    undecided: rows.filter(({ verdict }) => verdict === 'undecided').length,
  }
}

interface ChosenPart {
  readonly part: ReviewedArticle
  readonly rows: readonly SheetRow[]
}

function chooseRows(part: ReviewedArticle, choice: SheetChoice): readonly SheetRow[] {
  const rows = toSheetRows(part).filter((row) => isChosen(row, choice))
  return choice.isConfidential ? rows : rows.map(withoutSecrets)
}

function isAmong<Value>(values: readonly Value[], value: Value): boolean {
  return values.length === 0 || values.includes(value)
}

function isChosen({ verdict, speaker, saidOn }: SheetRow, choice: SheetChoice): boolean {
  const { statuses, speakers, saidFrom, saidTo } = choice
  const isAnyDay = saidFrom === null && saidTo === null
  return (
    isAmong(statuses, verdict) &&
    isAmong(speakers, speaker) &&
    (isAnyDay || isWithin(toDayRange(saidOn), saidFrom, saidTo))
  )
}

function withoutSecrets(row: SheetRow): SheetRow {
  return { ...row, privateNote: null, anonymity: null }
}

/** By article, one in which no quote was found is there as well: that is a result. */
function toGroups(parts: readonly ChosenPart[], { grouping }: SheetChoice): readonly QuoteGroup[] {
  const rows = parts.flatMap((each) => each.rows)
  switch (grouping) {
    case 'article':
      return parts.map(({ part, rows: own }) => ({
        heading: part.details.title ?? 'Untitled article',
        part,
        rows: own,
      }))
    case 'status':
      return gather(rows, (row) => row.status, toNames(verdicts))
    case 'speaker':
      return gather(rows, (row) => row.speaker ?? 'Speaker not stated', speakersOf(rows))
    case 'none':
      return [{ heading: 'Quotes', part: null, rows }]
  }
}

function gather(
  rows: readonly SheetRow[],
  toHeading: (row: SheetRow) => string,
  headings: readonly string[],
): readonly QuoteGroup[] {
  return headings.flatMap((heading) => {
    const own = rows.filter((row) => toHeading(row) === heading)
    return own.length > 0 ? [{ heading, part: null, rows: own }] : []
  })
}

function toNames(all: readonly Verdict[]): readonly string[] {
  return all.map((verdict) => verdictNames[verdict])
}

function speakersOf(rows: readonly SheetRow[]): readonly string[] {
  const names = new Set(rows.map(({ speaker }) => speaker ?? 'Speaker not stated'))
  return [...names].sort((a, b) => a.localeCompare(b, 'en'))
}

type Compare = (a: SheetRow, b: SheetRow) => number

/** What is not known stands last; equal ones stay in reading order. */
const orders: Readonly<Record<SheetChoice['order'], Compare>> = {
  article: () => 0,
  status: (a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict),
  speaker: (a, b) => compareText(a.speaker, b.speaker),
  date: (a, b) => compareText(toFirstDay(a), toFirstDay(b)),
}

function toFirstDay({ saidOn }: SheetRow): string | null {
  return toDayRange(saidOn)?.first ?? null
}

function compareText(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return a.localeCompare(b, 'en')
}
