import type { ChosenQuotes, QuoteGroup } from './chooseQuotes'
import { encodeText } from './encodeText'
import { formatInstant } from './formatInstant'
import { toKicker, toOriginLine, toReviewerLine } from './headLines'
import { escapeMarkdown, toMarkdownLink } from './markdownText'
import { toPrintable } from './printable'
import { capitalise, toAnonymityLines, toEvidenceLine, toOccasion, toPlace, toWords } from './rowWords'
import { toMarks } from './sheetMarks'
import { toSheetTitle } from './sheetTitle'
import type { SheetRow } from './sheetRow'

/** The chosen quotes as a CommonMark text: headings by group, a block quote for each, what is known of it as a list. */
export function writeMarkdown(chosen: ChosenQuotes, madeAt: string): Uint8Array {
  const blocks = [
    `# Quote sheet: ${escapeMarkdown(toSheetTitle(chosen))}`,
    ...toMarks(chosen).map((line) => `**${escapeMarkdown(line)}**`),
    ...chosen.groups.flatMap((group) => toGroup(group, chosen)),
    '---',
    `Made with Quotedesk, ${formatInstant(madeAt)}. Dates as EDTF: ISO 8601-2.`,
  ]
  return encodeText(`${toPrintable(blocks.join('\n\n'))}\n`)
}

function toGroup(group: QuoteGroup, { choice }: ChosenQuotes): readonly string[] {
  const { part, rows, heading } = group
  const origin = part && toOriginLine(part.details)
  const url = part?.details.url
  return [
    `## ${escapeMarkdown(heading)}`,
    escapeMarkdown(`${toKicker(rows)}. ${toReviewerLine(rows)}.`),
    ...(origin ? [escapeMarkdown(origin)] : []),
    ...(url ? [toMarkdownLink(url)] : []),
    ...(rows.length === 0 ? ['No quotes found.'] : []),
    ...rows.flatMap((row) => toQuote(row, choice.columns, part === null)),
  ]
}

function toQuote(
  row: SheetRow,
  columns: ChosenQuotes['choice']['columns'],
  namesArticle: boolean,
): readonly string[] {
  const { number, status, speaker, role } = row
  const name = speaker === null ? 'Speaker not stated' : capitalise(speaker)
  return [
    `### ${number}. ${status}`,
    `> ${escapeMarkdown(toWords(row))}`,
    `**${escapeMarkdown(name)}**${role ? `, ${escapeMarkdown(role)}` : ''}  \n${escapeMarkdown(toOccasion(row))}`,
    toFacts(row, columns, namesArticle)
      .map((line) => `- ${line}`)
      .join('\n'),
  ]
}

function toFacts(
  row: SheetRow,
  columns: ChosenQuotes['choice']['columns'],
  namesArticle: boolean,
): readonly string[] {
  const article = [row.title ?? 'Untitled article', row.publisher].filter(Boolean).join(' · ')
  const context = row.context.map(({ text }) => text).join('')
  const when = row.reviewer === null ? null : `Reviewed by ${row.reviewer}`
  const lines = [
    toPlace(row),
    ...(namesArticle ? [article] : []),
    ...(columns.includes('context') && context ? [`In the article: ${context}`] : []),
    ...(columns.includes('findings') ? row.findings : []),
    ...(columns.includes('note') && row.note ? [`Note: ${row.note}`] : []),
    ...(row.privateNote ? [`Private note (confidential): ${row.privateNote}`] : []),
    ...toAnonymityLines(row.anonymity),
    ...(when === null ? [] : [when]),
  ].map(escapeMarkdown)
  return columns.includes('evidence') ? [...lines, ...row.evidence.map(toEvidence)] : lines
}

function toEvidence(evidence: SheetRow['evidence'][number]): string {
  const line = escapeMarkdown(`Evidence: ${toEvidenceLine(evidence)}`)
  return evidence.url === null ? line : `${line} ${toMarkdownLink(evidence.url)}`
}
