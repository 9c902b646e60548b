import type { SheetColumn } from '../model/sheetChoice'
import type { Verdict } from '../model/verdict'
import { toLinkRun, toParagraph, toRun } from './docxText'
import { formatInstant } from './formatInstant'
import { markup, type Markup } from './markup'
import { capitalise, toAnonymityLines, toEvidenceLine, toOccasion, toPlace, toWords } from './rowWords'
import type { SheetRow } from './sheetRow'

const colors: Readonly<Record<Verdict, string>> = {
  verified: '1A6E40',
  disputed: 'B3261E',
  'needs-context': '805000',
  undecided: '5C656A',
  'not-a-quote': '5C656A',
}

/** A quote for an editor: its words, who said them, the passage around them, what was found, and a box to sign. */
export function toQuoteBlock(row: SheetRow, columns: readonly SheetColumn[], namesArticle: boolean): Markup {
  const shows = (column: SheetColumn): boolean => columns.includes(column)
  const article = [row.title ?? 'Untitled article', row.publisher].filter(Boolean).join(' · ')
  return markup`${toHeading(row)}${toParagraph('Words', toRun(toWords(row)))}${toSpeaker(row)}${toDetail(toOccasion(row))}${namesArticle ? toDetail(article) : null}${toDetail(toPlace(row))}${shows('context') ? toContextBlock(row) : null}${shows('findings') ? toList('Findings', row.findings) : null}${shows('evidence') ? toEvidenceBlock(row, shows('links')) : null}${shows('note') && row.note !== null ? toList('Note', [row.note]) : null}${row.privateNote === null ? null : toList('Private note (confidential)', [row.privateNote])}${toList('Anonymity record (confidential)', toAnonymityLines(row.anonymity))}${toBox(row)}`
}

function toHeading({ number, status, verdict }: SheetRow): Markup {
  return toParagraph('Heading2', toRun(`${number}. `), toRun(status, { color: colors[verdict], bold: true }))
}

function toDetail(text: string): Markup {
  return toParagraph('Detail', toRun(text))
}

function toSpeaker({ speaker, role }: SheetRow): Markup {
  if (speaker === null) return toDetail('Speaker not stated')
  return toParagraph('Detail', toRun(capitalise(speaker), { bold: true }), toRun(role ? `, ${role}` : ''))
}

function toContextBlock({ context }: SheetRow): Markup {
  const runs = context.map(({ text, isQuote }) => toRun(text, { bold: isQuote }))
  return markup`${toParagraph('Label', toRun('In the article'))}${toParagraph('Context', ...runs)}`
}

function toList(label: string, lines: readonly string[]): Markup {
  if (lines.length === 0) return markup``
  return markup`${toParagraph('Label', toRun(label))}${lines.map(toDetail)}`
}

function toEvidenceBlock({ evidence }: SheetRow, isLinked: boolean): Markup {
  if (evidence.length === 0) return toList('Evidence', ['None'])
  const lines = evidence.map((each) => {
    const link = each.url !== null && isLinked ? [toRun(' '), toLinkRun(each.url)] : []
    return toParagraph('Detail', toRun(toEvidenceLine(each)), ...link)
  })
  return markup`${toParagraph('Label', toRun('Evidence'))}${lines}`
}

/** Where the editor signs; who decided stands beside it. */
function toBox({ reviewer, reviewedAt }: SheetRow): Markup {
  const checked = reviewer ?? 'Not reviewed yet'
  const when = reviewedAt === null ? '' : formatInstant(reviewedAt)
  const cells = [
    toCell(2600, 'Checked by', checked, when),
    toCell(2600, 'Editor', '☐ Agreed   ☐ Ask back', ''),
    toCell(3826, 'Signature and date', '', ''),
  ]
  return markup`<w:tbl><w:tblPr><w:tblW w:w="9026" w:type="dxa"/><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideV'].map((side) => markup`<w:${border(side)} w:val="single" w:sz="4" w:space="0" w:color="868D91"/>`)}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="2600"/><w:gridCol w:w="2600"/><w:gridCol w:w="3826"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="760" w:hRule="atLeast"/></w:trPr>${cells}</w:tr></w:tbl>`
}

function border(side: string): Markup {
  return markup`${side}`
}

function toCell(width: number, label: string, line: string, second: string): Markup {
  return markup`<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${toParagraph('Label', toRun(label))}${toParagraph('Box', toRun(line))}${second ? toParagraph('Box', toRun(second)) : null}</w:tc>`
}
