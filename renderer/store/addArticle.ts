import type { Article } from '../../shared/model/article'
import type { Quote } from '../../shared/model/quote'
import { newReview } from '../../shared/model/review'
import type { Source } from '../../shared/model/source'
import type { Library } from './database'
import { toSummary } from './toSummary'

/**
 * Puts an article, its original and its quotes into the library, all or nothing.
 * Resolves to `known` and changes nothing when the library has the article already.
 */
export async function addArticle(
  library: Library,
  entry: { readonly source: Source; readonly article: Article; readonly quotes: readonly Quote[] },
): Promise<'added' | 'known'> {
  const { source, article, quotes } = entry
  const { sources, articles, quotes: quoteTable, reviews, summaries } = library
  return library.transaction('rw', [sources, articles, quoteTable, reviews, summaries], async () => {
    if (await summaries.get(article.id)) return 'known'
    const review = newReview(article.found)
    await sources.put(source)
    await articles.add(article)
    await quoteTable.add({ articleId: article.id, quotes })
    await reviews.add({ articleId: article.id, review })
    await summaries.add({ ...toSummary(article, quotes, review), addedAt: source.addedAt, workedAt: null })
    return 'added'
  })
}
