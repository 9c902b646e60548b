import { quoteIdSchema } from '../model/ids'
import type { Quote, Speaker } from '../model/quote'
import type { ArticleReview, QuoteReview } from '../model/review'
import { sliceSpan } from '../text/span'
import { getQuoteReview } from './applyChange'

/** A quote as it stands after the review, beside what was said of it. */
export interface ReviewedQuote {
  /** The reviewer's corrections in place of what the extraction found: the same object as `found` without any. */
  readonly quote: Quote
  /** What the extraction found; `null` for a quote that a person added. */
  readonly found: Quote | null
  readonly review: QuoteReview
}

/**
 * The quotes of an article as they stand: what was found, with a person's corrections and boundaries in place, and what a
 * person added; without what was deleted. In reading order.
 */
export function toReviewedQuotes(
  text: string,
  found: readonly Quote[],
  review: Pick<ArticleReview, 'quotes'>,
): readonly ReviewedQuote[] {
  const foundIds = new Set<string>(found.map(({ id }) => id))
  const added = Object.entries(review.quotes).flatMap(([id, each]) =>
    each.added && !foundIds.has(id) ? [toAdded(id, each, text)] : [],
  )
  const stand = found.map((quote) => toReviewed(quote, getQuoteReview(review, quote.id), text))
  return [...stand, ...added]
    .filter((each) => !each.review.isDeleted)
    .sort((a, b) => startOf(a.quote) - startOf(b.quote))
}

function toReviewed(found: Quote, review: QuoteReview, text: string): ReviewedQuote {
  return { quote: correct(found, review, text), found, review }
}

function toAdded(id: string, review: QuoteReview, text: string): ReviewedQuote {
  const blank: Quote = {
    id: quoteIdSchema.parse(id),
    kind: review.added ?? 'direct',
    segments: [],
    clause: null,
    speaker: null,
    cue: null,
    date: null,
    source: null,
    confidence: 1,
    why: ['added'],
  }
  return { quote: correct(blank, review, text), found: null, review }
}

function correct(quote: Quote, review: QuoteReview, text: string): Quote {
  const parts = {
    segments: review.words?.map(({ start, end }) => sliceSpan(text, start, end)) ?? quote.segments,
    speaker: correctSpeaker(quote.speaker, review),
    date: correctDate(quote, review),
    source: correctSource(quote, review),
  }
  const names = Object.keys(parts) as (keyof typeof parts)[]
  return names.every((name) => parts[name] === quote[name]) ? quote : { ...quote, ...parts }
}

const nobody: Speaker = { mention: null, name: null, kind: 'unknown', role: null, basis: 'explicit' }

function correctSpeaker(speaker: Quote['speaker'], review: QuoteReview): Quote['speaker'] {
  const { speaker: name, speakerKind, role } = review
  if (!isCorrected(name) && !isCorrected(speakerKind) && !isCorrected(role)) return speaker
  const before = speaker ?? nobody
  return {
    ...before,
    name: isCorrected(name) ? name.value : before.name,
    kind: isCorrected(speakerKind) ? speakerKind.value : before.kind,
    role: isCorrected(role) ? role.value : before.role,
    basis: isCorrected(name) ? 'explicit' : before.basis,
  }
}

function correctDate({ date }: Quote, { saidOn }: QuoteReview): Quote['date'] {
  if (!isCorrected(saidOn)) return date
  return saidOn.value === null ? null : { edtf: saidOn.value, text: null, start: 0, end: 0, basis: 'stated' }
}

function correctSource({ source }: Quote, { medium, recipient, venue }: QuoteReview): Quote['source'] {
  if (!isCorrected(medium) && !isCorrected(recipient) && !isCorrected(venue)) return source
  return {
    medium: isCorrected(medium) ? medium.value : (source?.medium ?? 'unspecified'),
    recipient: isCorrected(recipient) ? recipient.value : (source?.recipient ?? null),
    venue: isCorrected(venue) ? venue.value : (source?.venue ?? null),
  }
}

function isCorrected<Value>(
  answer: { readonly state: string; readonly value: Value } | null,
): answer is { readonly state: 'corrected'; readonly value: Value } {
  return answer?.state === 'corrected'
}

function startOf(quote: Quote): number {
  return quote.segments[0]?.start ?? 0
}
