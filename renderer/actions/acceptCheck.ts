import { ulid } from 'ulid'
import type { ReviewAction } from '../../shared/model/action'
import type { Evidence } from '../../shared/model/evidence'
import type { Finding } from '../../shared/model/finding'
import type { WordingFinding } from '../../shared/model/wording'
import { getQuoteReview } from '../../shared/review/applyChange'
import { type QuotePlace, toQuoteChange } from './changeReview'
import type { SourceComparison } from './checkWording'
import { change } from './takeStep'

/** What a finding answers to the question of wording. */
const answers: Readonly<Record<WordingFinding, Finding>> = {
  exact: { answer: 'right', reason: null },
  'exact-but-typography': { answer: 'right', reason: null },
  'marked-edit': { answer: 'right', reason: null },
  cleaned: { answer: 'right', reason: null },
  'words-changed': { answer: 'wrong', reason: 'words-changed' },
  'meaning-at-risk': { answer: 'wrong', reason: 'meaning-at-risk' },
  'not-found': { answer: 'unclear', reason: 'unverifiable' },
  'source-unavailable': { answer: 'unclear', reason: 'unverifiable' },
}

/**
 * Takes over what a check proposes, in one step that one undo takes back: the question of wording is answered, and a passage that was found
 * becomes evidence with its place, its words and the source's hash.
 */
export function acceptCheck(place: QuotePlace, compared: SourceComparison): Promise<ReviewAction | null> {
  return change([place.articleId], (reviews) => {
    const review = reviews.get(place.articleId)
    const before = review ? getQuoteReview(review, place.quoteId).evidence : []
    const evidence = toEvidence(compared, new Date().toISOString())
    const wording = answers[compared.check.finding]
    return [
      toQuoteChange(reviews, place, { field: 'wording', to: wording }),
      ...(evidence ? [toQuoteChange(reviews, place, { field: 'evidence', to: [...before, evidence] })] : []),
    ]
  })
}

function toEvidence(compared: SourceComparison, capturedAt: string): Evidence | null {
  const { check, article, source, title, url, locator } = compared
  if (!check.passage) return null
  const { start, end } = check.passage
  return {
    id: ulid(),
    kind: 'passage',
    stance: answers[check.finding].answer === 'right' ? 'supports' : 'context',
    role: source.role,
    title,
    url: url !== null && /^https?:\/\//.test(url) ? url : null,
    archiveUrl: source.archiveUrl,
    file: article.sourceId,
    passage: { articleId: article.id, start, end },
    locator,
    excerpt: article.text.slice(start, end),
    capturedAt,
  }
}
