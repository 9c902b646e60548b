import type { ChosenQuotes } from './chooseQuotes'
import { encodeText } from './encodeText'
import { toClaimReview, toQuotation } from './jsonLdQuote'
import { toArticleIri, toQuoteIri } from './jsonLdIri'
import { toTargets } from './jsonLdTarget'
import { toPrintable } from './printable'
import { toMarks } from './sheetMarks'
import type { SheetRow } from './sheetRow'

/**
 * The chosen quotes as linked data: a page of annotations after the W3C Web Annotation Data Model
 * (https://www.w3.org/TR/annotation-model/), one for each quote; its bodies are a `Quotation` of schema.org, for a quote
 * with a verdict a `ClaimReview`, and notes, tags and evidence. Positions are UTF-16 offsets into the article's text.
 */
export function writeJsonLd(chosen: ChosenQuotes, madeAt: string): Uint8Array {
  const rows = chosen.groups.flatMap((group) => group.rows)
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:quotedesk:sheet:${madeAt}`,
    type: 'AnnotationPage',
    generated: madeAt,
    generator: { type: 'Software', name: 'Quotedesk' },
    ...(toMarks(chosen).length > 0 && { label: toMarks(chosen).join(' · ') }),
    items: rows.map((row) => toAnnotation(row, chosen)),
  }
  return encodeText(`${JSON.stringify(page, printable, 2)}\n`)
}

function printable(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? toPrintable(value) : value
}

function toAnnotation(row: SheetRow, { choice }: ChosenQuotes): object {
  const { reviewer, reviewedAt } = row
  const isJudged = toClaimReview(row) !== null
  return {
    id: toQuoteIri(row.quoteId),
    type: 'Annotation',
    motivation: isJudged ? ['identifying', 'assessing'] : ['identifying'],
    ...(reviewer !== null && { creator: { type: 'Person', name: reviewer } }),
    ...(reviewedAt !== null && { created: reviewedAt }),
    body: toBodies(row, choice.columns),
    target: toTargets(row.part.article.text, toArticleIri(row.part.article.id), row.quote),
  }
}

function toBodies(row: SheetRow, columns: ChosenQuotes['choice']['columns']): readonly object[] {
  const review = toClaimReview(row)
  const notes = [columns.includes('note') ? row.note : null, row.privateNote]
  return [
    toQuotation(row, columns.includes('evidence')),
    ...(review ? [review] : []),
    ...notes.flatMap((note) => (note === null ? [] : toText('commenting', note))),
    ...(columns.includes('findings') ? row.findings.map((line) => toText('assessing', line)) : []),
    ...(columns.includes('tags') ? row.tags.map((tag) => toText('tagging', tag)) : []),
    ...(columns.includes('evidence') ? row.evidence.flatMap(toLink) : []),
  ]
}

function toText(purpose: string, value: string): object {
  return { type: 'TextualBody', purpose, value, format: 'text/plain' }
}

function toLink({ url, excerpt }: SheetRow['evidence'][number]): readonly object[] {
  if (url === null) return []
  const selector = excerpt ? { selector: { type: 'TextQuoteSelector', exact: excerpt } } : {}
  return [{ type: 'SpecificResource', purpose: 'linking', source: url, ...selector }]
}
