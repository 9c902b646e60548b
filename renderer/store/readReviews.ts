import type { ArticleId } from '../../shared/model/ids'
import type { ArticleReview } from '../../shared/model/review'
import type { Library } from './database'

/** The reviews of articles, as they stand. */
export type Reviews = ReadonlyMap<ArticleId, ArticleReview>

/** Reads the reviews of the articles. Throws when the library does not have one of them. */
export async function readReviews(library: Library, articleIds: readonly ArticleId[]): Promise<Reviews> {
  const stored = await library.reviews.bulkGet([...articleIds])
  return new Map(
    articleIds.map((id, at) => {
      const review = stored[at]?.review
      if (!review) throw new Error(`No article ${id} in the library`)
      return [id, review]
    }),
  )
}
