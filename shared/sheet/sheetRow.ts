import type { ArticleDetails } from '../model/article'
import type { Quote } from '../model/quote'
import { verdictNames, type Verdict } from '../model/verdict'
import type { ReviewedQuote } from '../review/reviewedQuotes'
import { paragraphNumberAt } from '../text/paragraphNumber'
import type { Span } from '../text/span'
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
  readonly quoteId: string
}

/** One row for each quote of the article, in reading order. */
export function toSheetRows(part: ReviewedArticle): readonly SheetRow[] {
  const numbered = part.article.paragraphs.filter((paragraph) => paragraph.kind === 'body')
  return part.quotes.map((reviewed, index) => toSheetRow(reviewed, index + 1, numbered, part.details))
}

function toSheetRow(
  { quote, review }: ReviewedQuote,
  number: number,
  numbered: readonly Span[],
  details: ArticleDetails,
): SheetRow {
  const { verdict, note, reviewer, reviewedAt } = review
  const { title, publisher, published, url } = details
  return {
    number,
    segments: quote.segments.map((segment) => segment.text.trim().replace(/[^\S\n\r]*[\n\r]\s*/g, ' ')),
    kind: quote.kind,
    ...toSource(quote),
    ...{ title, publisher, published, url },
    paragraph: paragraphNumberAt(numbered, quote.segments[0]?.start ?? 0),
    verdict,
    status: verdictNames[verdict],
    note: note.trim() || null,
    reviewer,
    reviewedAt,
    quoteId: quote.id,
  }
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
