import type { AnonymityRecord } from '../model/anonymity'
import { type ArticleDetails, isNumbered } from '../model/article'
import type { Evidence } from '../model/evidence'
import { questions } from '../model/finding'
import type { Quote } from '../model/quote'
import type { QuoteReview } from '../model/review'
import { verdictNames, type Verdict } from '../model/verdict'
import type { ReviewedQuote } from '../review/reviewedQuotes'
import { paragraphNumberAt } from '../text/paragraphNumber'
import type { Span } from '../text/span'
import { type ContextRun, toContext } from './quoteContext'
import type { ReviewedArticle } from './reviewedArticle'

/** A quote as a sheet shows it: everything that is known of it in words, `null` where nothing is. */
export interface SheetRow {
  /** Counted from 1 within its article. */
  readonly number: number
  /** The stretches of the quote in reading order, line breaks of a wrapped text as spaces. */
  readonly segments: readonly string[]
  readonly kind: Quote['kind']
  readonly speaker: string | null
  readonly role: string | null
  /** "on Tuesday"; `null` when the article's own date is the only one. */
  readonly saidOnAsWritten: string | null
  /** EDTF. */
  readonly saidOn: string | null
  readonly medium: string | null
  readonly recipient: string | null
  readonly venue: string | null
  readonly title: string | null
  readonly publisher: string | null
  /** EDTF. */
  readonly published: string | null
  readonly url: string | null
  /** The number of the body paragraph in which the quote begins. */
  readonly paragraph: number | null
  readonly verdict: Verdict
  readonly status: string
  readonly note: string | null
  readonly reviewer: string | null
  /** ISO 8601 instant, UTC. */
  readonly reviewedAt: string | null
  /** "Wording: wrong (words changed)", for each question that somebody has answered. */
  readonly findings: readonly string[]
  readonly evidence: readonly Evidence[]
  readonly context: readonly ContextRun[]
  readonly tags: readonly string[]
  /** Between 0 and 1; `null` for what a person added. */
  readonly confidence: number | null
  readonly quoteId: string
  /** Confidential: `null` unless asked for. */
  readonly privateNote: string | null
  readonly anonymity: AnonymityRecord | null
  /** What the row was made from. */
  readonly part: ReviewedArticle
  readonly quote: Quote
}

/** One row for each quote of the article, in reading order, with what is confidential. */
export function toSheetRows(part: ReviewedArticle): readonly SheetRow[] {
  const numbered = part.article.paragraphs.filter(isNumbered)
  return part.quotes.map((reviewed, index) => toSheetRow(reviewed, index + 1, numbered, part))
}

function toSheetRow(
  { quote, found, review }: ReviewedQuote,
  number: number,
  numbered: readonly Span[],
  part: ReviewedArticle,
): SheetRow {
  const { verdict, note, reviewer, reviewedAt, evidence, tags, anonymity, privateNote } = review
  return {
    number,
    segments: quote.segments.map((segment) => segment.text.trim().replace(/[^\S\n\r]*[\n\r]\s*/g, ' ')),
    kind: quote.kind,
    ...toSource(quote),
    ...toOrigin(part.details),
    paragraph: paragraphNumberAt(numbered, quote.segments[0]?.start ?? 0),
    verdict,
    status: verdictNames[verdict],
    note: note.trim() || null,
    reviewer,
    reviewedAt,
    findings: toFindings(review),
    ...{ evidence, tags, anonymity },
    context: toContext(part.article, quote),
    confidence: found ? quote.confidence : null,
    quoteId: quote.id,
    privateNote: privateNote.trim() || null,
    ...{ part, quote },
  }
}

function toOrigin({
  title,
  publisher,
  published,
  url,
}: ArticleDetails): Pick<SheetRow, 'title' | 'publisher' | 'published' | 'url'> {
  return { title, publisher, published, url }
}

type SourceFields = 'speaker' | 'role' | 'saidOnAsWritten' | 'saidOn' | 'medium' | 'recipient' | 'venue'

function toSource({ speaker, date, source }: Quote): Pick<SheetRow, SourceFields> {
  return {
    speaker: speaker?.name ?? speaker?.mention?.text ?? null,
    role: speaker?.role ?? null,
    saidOnAsWritten: date?.text ?? null,
    saidOn: date?.edtf ?? null,
    medium: source && source.medium !== 'unspecified' ? source.medium : null,
    recipient: source?.recipient ?? null,
    venue: source?.venue ?? null,
  }
}

function toFindings(review: QuoteReview): readonly string[] {
  return questions.flatMap((question) => {
    const { answer, reason } = review[question]
    if (answer === 'unchecked') return []
    const name = question.charAt(0).toUpperCase() + question.slice(1)
    return `${name}: ${answer}${reason ? ` (${reason.replaceAll('-', ' ')})` : ''}`
  })
}
