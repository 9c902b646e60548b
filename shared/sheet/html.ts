import { verdictNames, verdicts } from '../model/verdict'
import type { ChosenQuotes, QuoteGroup } from './chooseQuotes'
import { encodeText } from './encodeText'
import { formatInstant } from './formatInstant'
import { toKicker, toOriginLine, toReviewerLine } from './headLines'
import { toGlyph } from './htmlGlyph'
import { toQuoteItem } from './htmlQuote'
import { style, styleHash } from './htmlStyle'
import { markup, Markup } from './markup'
import { toMarks } from './sheetMarks'
import type { SheetRow } from './sheetRow'
import { toSheetTitle } from './sheetTitle'

/** Nothing is loaded, run, framed or sent: the page is a paper. */
const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`

/**
 * A page to read and to print, complete in itself, without scripts: the chosen quotes with their status.
 * Prints on A4 and on Letter; several groups begin on a page each.
 */
export function writeHtml(chosen: ChosenQuotes, madeAt: string): Uint8Array {
  const title = toSheetTitle(chosen)
  const isOneOfSeveral = chosen.groups.length > 1
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Quote sheet: ${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<main>
${isOneOfSeveral ? markup`<h1 class="unseen">Quote sheet: ${title}</h1>` : null}
${toMarks(chosen).map((line) => markup`<p class="mark">${line}</p>`)}
${chosen.groups.map((group) => toPart(group, chosen, isOneOfSeveral))}
<footer>Made with Quotedesk, ${formatInstant(madeAt)}. Dates as EDTF: ISO 8601-2.</footer>
</main>
</body>
</html>
`
  return encodeText(page.source)
}

/** One group: heading, details, counts and quotes. Its headings are one level lower when it is one of several. */
function toPart(group: QuoteGroup, { choice }: ChosenQuotes, isOneOfSeveral: boolean): Markup {
  const { rows, heading } = group
  const parts = { columns: choice.columns, namesArticle: group.part === null }
  return markup`<section class="part">
<header>
<p class="kicker">${toKicker(rows)}</p>
${isOneOfSeveral ? markup`<h2 class="title">${heading}</h2>` : markup`<h1>${heading}</h1>`}
${toDetails(group).map((line) => markup`<p>${line}</p>`)}
<p>${toReviewerLine(rows)}</p>
</header>
${toCounts(rows)}
${isOneOfSeveral ? markup`<h3 class="unseen">Quotes</h3>` : markup`<h2 class="unseen">Quotes</h2>`}
${rows.length > 0 ? markup`<ol class="quotes">${rows.map((row) => toQuoteItem(row, parts))}</ol>` : markup`<p class="none">No quotes found.</p>`}
</section>
`
}

/** Writers, publisher and date in a line, the address in another; none for what is not known. */
function toDetails({ part }: QuoteGroup): readonly Markup[] {
  if (part === null) return []
  const line = toOriginLine(part.details)
  const { url } = part.details
  return [...(line === '' ? [] : [markup`${line}`]), ...(url === null ? [] : [toLink(url)])]
}

/** A link only where it leads to the web; any other address is printed as it is. */
function toLink(url: string): Markup {
  return /^https?:\/\//i.test(url) ? markup`<a href="${url}" rel="noreferrer">${url}</a>` : markup`${url}`
}

function toCounts(rows: readonly SheetRow[]): Markup {
  const items = verdicts.map((verdict) => {
    const count = rows.filter((row) => row.verdict === verdict).length
    return markup`<li>${toGlyph(verdict)}${count} ${verdictNames[verdict].toLowerCase()}</li>`
  })
  return markup`<ul class="counts">${items}</ul>`
}
