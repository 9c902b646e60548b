import type { SaveProblem } from '../../shared/contract/ipc'
import type { ArticleId } from '../../shared/model/ids'
import type { Result } from '../../shared/model/result'
import { inReview } from '../../shared/review/inReview'
import { toReviewedQuotes } from '../../shared/review/reviewedQuotes'
import { wholeSheet } from '../../shared/model/sheetChoice'
import { chooseQuotes } from '../../shared/sheet/chooseQuotes'
import { type SheetFormat, writeSheet } from '../../shared/sheet/writeSheet'
import { mainProcess } from '../bridge/mainProcess'
import { library } from '../store/library'

/**
 * Writes the article's reviewed quote sheet to a place that the person chooses. Resolves to the name of the file, to
 * `null` when the dialog was cancelled, or to the reason why nothing was written.
 */
export async function saveSheet(
  articleId: ArticleId,
  format: Extract<SheetFormat, 'csv' | 'html'>,
): Promise<Result<{ readonly name: string } | null, SaveProblem>> {
  const article = await library.articles.get(articleId)
  const quotes = await library.quotes.get(articleId)
  const stored = await library.reviews.get(articleId)
  if (!article || !quotes || !stored) throw new Error(`No article ${articleId} in the library`)
  const { details } = stored.review
  const reviewed = inReview(toReviewedQuotes(article.text, quotes.quotes, stored.review))
  const chosen = chooseQuotes([{ article, details, quotes: reviewed }], wholeSheet)
  const bytes = writeSheet(format, chosen, new Date().toISOString())
  return mainProcess['sheet.save']({ suggestedName: `${toFileName(details.title)}.${format}`, format, bytes })
}

/** A name that every file system takes: "port-knew-dredging-plan-quotes". */
function toFileName(title: string | null): string {
  const words = (title ?? 'article')
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ['article']
  return `${words.slice(0, 6).join('-').slice(0, 80)}-quotes`
}
