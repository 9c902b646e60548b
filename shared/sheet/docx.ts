import type { ChosenQuotes, QuoteGroup } from './chooseQuotes'
import { contentTypes, documentLinks, footer, packageLinks, styles } from './docxParts'
import { toQuoteBlock } from './docxQuote'
import { toLinkRun, toParagraph, toRun } from './docxText'
import { formatInstant } from './formatInstant'
import { toKicker, toOriginLine, toReviewerLine } from './headLines'
import { markup, type Markup } from './markup'
import { toMarks } from './sheetMarks'
import { zipParts } from './zipParts'
import { verdictNames, verdicts } from '../model/verdict'

/**
 * A document for an editor (ECMA-376, WordprocessingML): each quote with the passage around it, what was found, and a
 * box to sign. A4; several groups begin on a page each.
 *
 * Written here in place of the package `docx`, whose types bring all of Node's into a project that must not know them.
 */
export function writeDocx(chosen: ChosenQuotes, madeAt: string): Uint8Array {
  return zipParts(
    {
      '[Content_Types].xml': contentTypes,
      '_rels/.rels': packageLinks,
      'word/_rels/document.xml.rels': documentLinks,
      'word/styles.xml': styles,
      'word/footer1.xml': footer,
      'word/document.xml': toDocument(chosen, madeAt),
    },
    madeAt,
  )
}

function toDocument(chosen: ChosenQuotes, madeAt: string): Markup {
  const { groups } = chosen
  const marks = toMarks(chosen).map((line) => toParagraph('Mark', toRun(line)))
  const made = toParagraph('Kicker', toRun(`Made with Quotedesk, ${formatInstant(madeAt)}.`))
  return markup`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${marks}${groups.map((group, at) => toGroup(group, chosen, at))}${made}<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1300" w:right="1440" w:bottom="1300" w:left="1440" w:header="700" w:footer="600" w:gutter="0"/></w:sectPr></w:body></w:document>`
}

function toGroup(group: QuoteGroup, { choice }: ChosenQuotes, at: number): Markup {
  const { rows, heading, part } = group
  const counts = verdicts.flatMap((verdict) => {
    const count = rows.filter((row) => row.verdict === verdict).length
    return count > 0 ? `${count} ${verdictNames[verdict].toLowerCase()}` : []
  })
  const pageBreak = markup`<w:p><w:r><w:br w:type="page"/></w:r></w:p>`
  const quotes = rows.map((row) => toQuoteBlock(row, choice.columns, part === null))
  return markup`${at > 0 ? pageBreak : null}${toParagraph('Kicker', toRun(toKicker(rows)))}${toParagraph('Heading1', toRun(heading))}${part === null ? null : toOrigin(part.details)}${toParagraph('Detail', toRun(toReviewerLine(rows)))}${toParagraph('Detail', toRun(counts.join(' · ') || 'No quotes found.'))}${quotes}`
}

function toOrigin(details: NonNullable<QuoteGroup['part']>['details']): Markup {
  const line = toOriginLine(details)
  const { url } = details
  return markup`${line ? toParagraph('Detail', toRun(line)) : null}${url ? toParagraph('Detail', toLinkRun(url)) : null}`
}
