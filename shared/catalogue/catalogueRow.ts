import { type ArticleDetails, isNumbered, type Paragraph } from '../model/article'
import type { ArticleId, QuoteId } from '../model/ids'
import { type Medium, type QuoteKind, quoteWords, type Speaker } from '../model/quote'
import type { ReviewedQuote } from '../review/reviewedQuotes'
import type { Verdict } from '../model/verdict'
import { paragraphNumberAt } from '../text/paragraphNumber'
import { toSpeakerKey } from './speakerKey'

/** A quote as the whole library lists it: what search, speakers and overview need, in one flat record. */
export interface CatalogueRow {
  readonly articleId: ArticleId
  readonly quoteId: QuoteId
  /** Counted from 1 within the quotes of the article that are up for review. */
  readonly number: number
  readonly paragraph: number | null
  readonly words: string
  readonly kind: QuoteKind
  /** The name as it stands after the review; `null` when nobody is named or described. */
  readonly speaker: string | null
  /** The words of the article that name the speaker beside the quote. */
  readonly speakerAsWritten: string | null
  /** Equal for the same person; `null` without a speaker. */
  readonly speakerKey: string | null
  readonly speakerKind: Speaker['kind']
  /** Whether a person has confirmed or corrected the speaker. */
  readonly speakerState: 'found' | 'confirmed' | 'corrected'
  readonly role: string | null
  /** EDTF. */
  readonly saidOn: string | null
  readonly medium: Medium
  readonly recipient: string | null
  readonly venue: string | null
  readonly confidence: number
  readonly verdict: Verdict
  readonly note: string
  readonly evidence: number
  readonly tags: readonly string[]
  readonly assignee: string | null
  readonly reviewer: string | null
  /** ISO 8601 instant, UTC. */
  readonly reviewedAt: string | null
  readonly title: string | null
  readonly publisher: string | null
  /** EDTF. */
  readonly published: string | null
  /** Whether the article is in the archive. */
  readonly isArchived: boolean
}

/** An article with the quotes that are up for review, in reading order. */
export interface CatalogueEntry {
  readonly articleId: ArticleId
  readonly isArchived: boolean
  readonly paragraphs: readonly Paragraph[]
  readonly details: ArticleDetails
  readonly quotes: readonly ReviewedQuote[]
}

/** One row for each quote of the article. */
export function toCatalogueRows(entry: CatalogueEntry): readonly CatalogueRow[] {
  const numbered = entry.paragraphs.filter(isNumbered)
  return entry.quotes.map((each, at) => ({
    ...toQuotePart(entry, each),
    ...toReviewPart(each),
    number: at + 1,
    paragraph: paragraphNumberAt(numbered, each.quote.segments[0]?.start ?? 0),
    title: entry.details.title,
    publisher: entry.details.publisher,
    published: entry.details.published,
    isArchived: entry.isArchived,
  }))
}

type ReviewPart =
  'speakerState' | 'verdict' | 'note' | 'evidence' | 'tags' | 'assignee' | 'reviewer' | 'reviewedAt'

function toReviewPart({ review }: ReviewedQuote): Pick<CatalogueRow, ReviewPart> {
  const { verdict, note, evidence, tags, assignee, reviewer, reviewedAt } = review
  const speakerState = review.speaker?.state ?? 'found'
  return { speakerState, verdict, note, evidence: evidence.length, tags, assignee, reviewer, reviewedAt }
}

function toQuotePart(
  { articleId }: CatalogueEntry,
  { quote }: ReviewedQuote,
): Omit<
  CatalogueRow,
  ReviewPart | 'number' | 'paragraph' | 'title' | 'publisher' | 'published' | 'isArchived'
> {
  const { speaker, source } = quote
  return {
    articleId,
    quoteId: quote.id,
    words: quoteWords(quote),
    kind: quote.kind,
    speaker: speaker?.name ?? speaker?.mention?.text ?? null,
    speakerAsWritten: speaker?.mention?.text ?? null,
    speakerKey: toSpeakerKey(articleId, speaker),
    speakerKind: speaker?.kind ?? 'unknown',
    role: speaker?.role ?? null,
    saidOn: quote.date?.edtf ?? null,
    medium: source?.medium ?? 'unspecified',
    recipient: source?.recipient ?? null,
    venue: source?.venue ?? null,
    confidence: quote.confidence,
  }
}
