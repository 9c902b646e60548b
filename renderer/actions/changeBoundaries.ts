import type { Change, ReviewAction } from '../../shared/model/action'
import { type ArticleId, type QuoteId, quoteIdSchema } from '../../shared/model/ids'
import type { Quote } from '../../shared/model/quote'
import { unreviewed } from '../../shared/model/review'
import { joinWords, type Words, wordsOf } from '../../shared/review/boundaries'
import { type FieldValue, type QuotePlace, setQuotes, toQuoteChange } from './changeReview'
import { change } from './takeStep'

/** Adds a quote of these words. Resolves to the action; the id of the new quote is `toNewQuoteId`'s. */
export function addQuote(articleId: ArticleId, quoteId: QuoteId, words: Words): Promise<ReviewAction | null> {
  return setQuotes([{ articleId, quoteId }], toAdded(words))
}

/** Gives the quote other words: extended, shrunk, or newly chosen. */
export function setWords(place: QuotePlace, words: Words): Promise<ReviewAction | null> {
  return setQuotes([place], [{ field: 'words', to: words }])
}

/** Sets the quote aside; undo and the history bring it back. */
export function deleteQuote(place: QuotePlace): Promise<ReviewAction | null> {
  return setQuotes([place], [{ field: 'isDeleted', to: true }])
}

/** Divides the quote: it keeps the words `before`, and a new one with the same speaker and source gets those `after`. */
export function splitQuote(
  place: QuotePlace,
  quote: Quote,
  [before, after]: readonly [Words, Words],
  newId: QuoteId,
): Promise<ReviewAction | null> {
  const second = { ...place, quoteId: newId }
  const values = [...toAdded(after), ...toSameSource(quote)]
  return change([place.articleId], (reviews): readonly Change[] => [
    toQuoteChange(reviews, place, { field: 'words', to: before }),
    ...values.map((value) => toQuoteChange(reviews, second, value)),
  ])
}

/** Makes one quote of two: `first` gets the words of both, `second` is set aside. */
export function joinQuotes(articleId: ArticleId, first: Quote, second: Quote): Promise<ReviewAction | null> {
  const words = joinWords(wordsOf(first), wordsOf(second))
  return change([articleId], (reviews): readonly Change[] => [
    toQuoteChange(reviews, { articleId, quoteId: first.id }, { field: 'words', to: words }),
    toQuoteChange(reviews, { articleId, quoteId: second.id }, { field: 'isDeleted', to: true }),
  ])
}

/** The id of a quote that begins with `words`; another one where `taken` has it already. */
export function toNewQuoteId(articleId: ArticleId, words: Words, taken: ReadonlySet<string>): QuoteId {
  const start = words[0]?.start ?? 0
  const id = `${articleId}:${start}`
  return quoteIdSchema.parse(taken.has(id) ? `${id}-${words.at(-1)?.end ?? start}` : id)
}

function toAdded(words: Words): readonly FieldValue[] {
  return [
    { field: 'added', to: 'direct' },
    { field: 'words', to: words },
    { field: 'isDeleted', to: unreviewed.isDeleted },
  ]
}

/** The answers that give a new quote the speaker, date and source of another. */
function toSameSource({ speaker, date, source }: Quote): readonly FieldValue[] {
  const state = 'corrected'
  return [
    { field: 'speaker', to: { state, value: speaker?.name ?? speaker?.mention?.text ?? null } },
    { field: 'speakerKind', to: { state, value: speaker?.kind ?? 'unknown' } },
    { field: 'role', to: { state, value: speaker?.role ?? null } },
    { field: 'saidOn', to: { state, value: date?.edtf ?? null } },
    { field: 'medium', to: { state, value: source?.medium ?? 'unspecified' } },
    { field: 'recipient', to: { state, value: source?.recipient ?? null } },
    { field: 'venue', to: { state, value: source?.venue ?? null } },
  ]
}
