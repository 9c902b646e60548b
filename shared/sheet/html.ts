import { verdictNames, verdicts } from '../model/verdict'
import { formatEdtf } from '../text/formatEdtf'
import { encodeText } from './encodeText'
import { formatInstant } from './formatInstant'
import { toGlyph } from './htmlGlyph'
import { toQuoteItem } from './htmlQuote'
import { style, styleHash } from './htmlStyle'
import { markup, Markup } from './markup'
import type { ReviewedArticle } from './reviewedArticle'
import { toSheetRows, type SheetRow } from './sheetRow'

/** Nothing is loaded, run, framed or sent: the page is a paper. */
const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`

/**
 * A page to read and to print, complete in itself, without scripts: each article's quotes with their status.
 * Prints on A4 and on Letter; several articles begin on a page each.
 */
export function writeHtml(parts: readonly ReviewedArticle[], madeAt: string): Uint8Array {
  const titles = parts.map(({ details }) => details.title ?? 'Untitled article')
  const title = titles.length === 1 ? (titles[0] ?? '') : `${titles.length} articles`
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
${parts.length > 1 ? markup`<h1 class="unseen">Quote sheet: ${title}</h1>` : null}
${parts.map((part) => toPart(part, parts.length > 1))}
<footer>Made with Quotedesk, ${formatInstant(madeAt)}. Dates as EDTF: ISO 8601-2.</footer>
</main>
</body>
</html>
`
  return encodeText(page.source)
}

/** One article: headline, details, counts and quotes. Its headings are one level lower when it is one of several. */
function toPart(part: ReviewedArticle, isOneOfSeveral: boolean): Markup {
  const rows = toSheetRows(part)
  const title = part.details.title ?? 'Untitled article'
  return markup`<section class="part">
<header>
<p class="kicker">${isReviewed(rows) ? 'Reviewed quote sheet' : 'Quote sheet'}</p>
${isOneOfSeveral ? markup`<h2 class="title">${title}</h2>` : markup`<h1>${title}</h1>`}
${toDetails(part).map((line) => markup`<p>${line}</p>`)}
${toReviewers(rows)}
</header>
${toCounts(rows)}
${isOneOfSeveral ? markup`<h3 class="unseen">Quotes</h3>` : markup`<h2 class="unseen">Quotes</h2>`}
${rows.length > 0 ? markup`<ol class="quotes">${rows.map(toQuoteItem)}</ol>` : markup`<p class="none">No quotes found.</p>`}
</section>
`
}

function isReviewed(rows: readonly SheetRow[]): boolean {
  return rows.some((row) => row.reviewer !== null)
}

/** Writers, publisher and date in a line, the address in another; none for what is not known. */
function toDetails({ details }: ReviewedArticle): readonly Markup[] {
  const { byline, dateline, publisher, published, url } = details
  const paper = publisher !== null && byline?.includes(publisher) ? null : publisher
  const line = [byline, paper, dateline, published && `Published ${formatEdtf(published)}`].filter(Boolean)
  return [...(line.length > 0 ? [markup`${line.join(' · ')}`] : []), ...(url === null ? [] : [toLink(url)])]
}

/** A link only where it leads to the web; any other address is printed as it is. */
function toLink(url: string): Markup {
  return /^https?:\/\//i.test(url) ? markup`<a href="${url}" rel="noreferrer">${url}</a>` : markup`${url}`
}

function toReviewers(rows: readonly SheetRow[]): Markup {
  const names = [...new Set(rows.flatMap((row) => row.reviewer ?? []))]
  const last = rows.flatMap((row) => row.reviewedAt ?? []).reduce((a, b) => (a > b ? a : b), '')
  if (names.length === 0) return markup`<p>Not reviewed yet</p>`
  const when = names.length > 1 ? `last ${formatInstant(last)}` : formatInstant(last)
  return markup`<p>Reviewed by ${joinNames(names)}, ${when}</p>`
}

/** "A", "A and B", "A, B and C". */
function joinNames(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ')
}

function toCounts(rows: readonly SheetRow[]): Markup {
  const items = verdicts.map((verdict) => {
    const count = rows.filter((row) => row.verdict === verdict).length
    return markup`<li>${toGlyph(verdict)}${count} ${verdictNames[verdict].toLowerCase()}</li>`
  })
  return markup`<ul class="counts">${items}</ul>`
}
