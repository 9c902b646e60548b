import { ulid } from 'ulid'
import type { ReviewAction } from '../../shared/model/action'
import type { Evidence } from '../../shared/model/evidence'
import { sourceIdSchema, type SourceId } from '../../shared/model/ids'
import { fail, type Result, succeed } from '../../shared/model/result'
import { getQuoteReview } from '../../shared/review/applyChange'
import { library } from '../store/library'
import { type QuotePlace, toQuoteChange } from './changeReview'
import type { Incoming } from './importArticles'
import type { ImportProblem } from './refusal'
import { change } from './takeStep'

/** A piece of evidence as it is entered: without what is given to it. */
export type NewEvidence = Omit<Evidence, 'id'>

/** Attaches a piece of evidence to the quote. */
export function addEvidence(place: QuotePlace, entered: NewEvidence): Promise<ReviewAction | null> {
  const evidence = { ...entered, id: ulid() }
  return changeEvidence(place, (before) => [...before, evidence])
}

/** Takes a piece of evidence away; undo brings it back, and a file's bytes are kept. */
export function removeEvidence(place: QuotePlace, id: string): Promise<ReviewAction | null> {
  return changeEvidence(place, (before) => before.filter((evidence) => evidence.id !== id))
}

function changeEvidence(
  place: QuotePlace,
  edit: (before: readonly Evidence[]) => readonly Evidence[],
): Promise<ReviewAction | null> {
  return change([place.articleId], (reviews) => {
    const review = reviews.get(place.articleId)
    const before = review ? getQuoteReview(review, place.quoteId).evidence : []
    return [toQuoteChange(reviews, place, { field: 'evidence', to: edit(before) })]
  })
}

/** Keeps the bytes of a file with their SHA-256, which is its id from then on. */
export async function keepFile(incoming: Incoming): Promise<Result<SourceId, ImportProblem>> {
  const read = await incoming.read(new AbortController().signal)
  if (!read.ok) return typeof read.problem === 'string' ? fail(read.problem) : fail(read.problem.code)
  const { bytes } = read.value
  if (bytes.length === 0) return fail('empty')
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
  const id = sourceIdSchema.parse(hex)
  const { name, origin } = incoming
  const mediaType = 'application/octet-stream'
  if (!(await library.sources.get(id))) {
    await library.sources.add({ id, name, mediaType, origin, addedAt: new Date().toISOString(), bytes })
  }
  return succeed(id)
}
