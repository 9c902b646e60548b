import type { Verdict } from '../model/verdict'
import type { ChosenQuotes, QuoteGroup } from './chooseQuotes'
import { toColumns } from './columns'
import { toKicker, toOriginLine, toReviewerLine } from './headLines'
import { capitalise, toAnonymityLines, toEvidenceLine, toOccasion, toPlace, toWords } from './rowWords'
import { toMarks } from './sheetMarks'
import type { SheetRow } from './sheetRow'

/** A quote as documents show it, in lines. */
export interface PreviewQuote {
  readonly id: string
  readonly number: number
  readonly verdict: Verdict
  readonly words: string
  readonly speaker: string
  readonly role: string | null
  readonly lines: readonly string[]
  readonly notes: readonly string[]
}

/** A group of a document. */
export interface PreviewGroup {
  readonly kicker: string
  readonly heading: string
  readonly lines: readonly string[]
  readonly quotes: readonly PreviewQuote[]
}

/** A document before it is written: its head and its groups. */
export interface DocumentPreview {
  readonly marks: readonly string[]
  readonly groups: readonly PreviewGroup[]
}

/** What a document of the chosen quotes says: no more than `most` quotes of each group. */
export function previewDocument(chosen: ChosenQuotes, most: number): DocumentPreview {
  return { marks: toMarks(chosen), groups: chosen.groups.map((group) => toGroup(group, chosen, most)) }
}

/** A table before it is written. */
export interface TablePreview {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The first rows of a table of the chosen quotes, cells as text. */
export function previewTable({ choice, groups }: ChosenQuotes, most: number): TablePreview {
  const columns = toColumns(choice)
  const rows = groups.flatMap((group) => group.rows).slice(0, most)
  return {
    headings: columns.map(({ heading }) => heading),
    rows: rows.map((row) => columns.map(({ toCell }) => String(toCell(row) ?? ''))),
  }
}

function toGroup({ rows, heading, part }: QuoteGroup, { choice }: ChosenQuotes, most: number): PreviewGroup {
  const origin = part ? toOriginLine(part.details) : ''
  return {
    kicker: toKicker(rows),
    heading,
    lines: [...(origin ? [origin] : []), toReviewerLine(rows)],
    quotes: rows.slice(0, most).map((row) => toQuote(row, choice.columns, part === null)),
  }
}

function toQuote(
  row: SheetRow,
  columns: ChosenQuotes['choice']['columns'],
  namesArticle: boolean,
): PreviewQuote {
  const { note, privateNote, title } = row
  const evidence = row.evidence.map((each) => `Evidence: ${toEvidenceLine(each)}`)
  return {
    id: row.quoteId,
    number: row.number,
    verdict: row.verdict,
    words: toWords(row),
    speaker: row.speaker === null ? 'Speaker not stated' : capitalise(row.speaker),
    role: row.role,
    lines: [
      toOccasion(row),
      ...(namesArticle ? [title ?? 'Untitled article'] : []),
      toPlace(row),
      ...(columns.includes('findings') ? row.findings : []),
      ...(columns.includes('evidence') ? evidence : []),
      ...toAnonymityLines(row.anonymity),
    ],
    notes: [columns.includes('note') ? note : null, privateNote].flatMap((each) => each ?? []),
  }
}
