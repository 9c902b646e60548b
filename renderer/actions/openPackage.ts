import type { FileProblem } from '../../shared/contract/ipc'
import type { Change, ReviewAction } from '../../shared/model/action'
import type { ArticleId } from '../../shared/model/ids'
import type { LibraryRecord } from '../../shared/model/libraryRecord'
import { fail, type Result, succeed } from '../../shared/model/result'
import { toPackageRefusal } from '../../shared/package/packageProblem'
import {
  type ConflictChoice,
  hasNews,
  type MergePlan,
  planMerge,
  settleMerge,
} from '../../shared/package/planMerge'
import { getQuoteReview } from '../../shared/review/applyChange'
import { replay } from '../../shared/review/history'
import { mainProcess } from '../bridge/mainProcess'
import { library } from '../store/library'
import { readMergeBase } from '../store/readLibrary'
import type { FoundQuotes } from '../store/applyStep'
import { addToLibrary } from '../store/writeLibrary'
import { workers } from '../worker/client'
import { inOrder } from './inOrder'
import { getReviewer } from './reviewer'
import { stampStep } from './stampStep'

const fileProblems: Readonly<Record<FileProblem, string>> = {
  'too-large': 'The package is larger than Quotedesk takes. Ask for a smaller part.',
  missing: 'The package is no longer there. Check where it was moved.',
  unreadable: 'The package cannot be read. Check its permissions, or copy it to another folder.',
  'unknown-token': 'The package was not chosen in this session. Open it again.',
}

/** Lets the person choose a package and opens it; `null` when they cancelled. A problem is a sentence. */
export async function choosePackage(): Promise<Result<LibraryRecord | null, string>> {
  const file = await mainProcess['package.open'](undefined)
  if (!file.ok) return fail(fileProblems[file.problem])
  if (file.value === null) return succeed(null)
  return workers.call('package.read', { bytes: file.value.bytes })
}

/** What came of a merge: what it brought, or the plan of one that a person has to decide first. */
export type MergeOutcome =
  | { readonly kind: 'merged'; readonly articles: number; readonly actions: number }
  | { readonly kind: 'nothing-new' }
  | { readonly kind: 'undecided'; readonly plan: MergePlan }

/**
 * Merges the other library into this one, all or nothing. While a conflict has no choice, nothing is changed and the
 * plan is handed back. The person's decisions are an action of the log, which undo takes back.
 */
export function mergePackage(
  theirs: LibraryRecord,
  choices: ReadonlyMap<string, ConflictChoice>,
): Promise<Result<MergeOutcome, string>> {
  return inOrder(async () => {
    const ids = theirs.articles.map(({ article }) => article.id)
    const planned = planMerge(await readMergeBase(library, ids), theirs)
    if (!planned.ok) return fail(toPackageRefusal(planned.problem))
    const plan = planned.value
    if (!hasNews(plan)) return succeed({ kind: 'nothing-new' })
    const settled = settleMerge(plan, choices)
    if (!settled) return succeed({ kind: 'undecided', plan })
    await apply(theirs, plan, settled)
    return succeed({ kind: 'merged', articles: plan.articles.length, actions: plan.news.length })
  })
}

async function apply(theirs: LibraryRecord, plan: MergePlan, settled: readonly Change[]): Promise<void> {
  const decisions = settled.length > 0 ? [await toDecision(plan, settled)] : []
  const log = [...plan.log, ...decisions]
  const { articles, sources, settings } = plan
  await addToLibrary(library, {
    ...{ articles, sources, settings },
    actions: [...plan.news, ...decisions],
    found: await extractWhereDatesMove(theirs, plan, log),
    touched: listTouched(theirs, log),
  })
}

async function toDecision(plan: MergePlan, changes: readonly Change[]): Promise<ReviewAction> {
  const last = (await library.actions.orderBy('id').last())?.id
  const lastOfBoth = [last, plan.log.at(-1)?.id]
    .flatMap((id) => id ?? [])
    .sort()
    .at(-1)
  return stampStep({ step: { kind: 'do' }, changes }, lastOfBoth, await getReviewer())
}

/** The quotes of each known article whose publication date the merge has moved, with their dates resolved anew. */
async function extractWhereDatesMove(
  theirs: LibraryRecord,
  plan: MergePlan,
  log: readonly ReviewAction[],
): Promise<FoundQuotes> {
  const added = new Set(plan.articles.map(({ article }) => article.id))
  const found = new Map<
    ArticleId,
    FoundQuotes extends ReadonlyMap<ArticleId, infer Quotes> ? Quotes : never
  >()
  for (const { article } of theirs.articles) {
    const stored = added.has(article.id) ? undefined : await library.reviews.get(article.id)
    if (!stored) continue
    const { details } = replay(log, article.id, article.found)
    if (details.published === stored.review.details.published) continue
    const request = { articleId: article.id, text: article.text, details }
    found.set(article.id, await workers.call('article.extract', request))
  }
  return found
}

/** The other library's quotes that somebody has worked on, by article. */
function listTouched(theirs: LibraryRecord, log: readonly ReviewAction[]): FoundQuotes {
  return new Map(
    theirs.articles.map(({ article, quotes }) => {
      const review = replay(log, article.id, article.found)
      return [article.id, quotes.filter(({ id }) => getQuoteReview(review, id).reviewedAt !== null)]
    }),
  )
}
