import type { ArticleId, QuoteId } from '../model/ids'
import { fold } from '../text/fold'
import { allRows, type Catalogue } from './catalogue'
import type { CatalogueRow } from './catalogueRow'
import { isPronoun } from './isPronoun'

/** A correction of a quote's speaker: the words of the article were taken for `from` and mean `to`. */
export interface SpeakerCorrection {
  readonly articleId: ArticleId
  readonly quoteId: QuoteId
  /** The words of the article that name the speaker beside the quote. */
  readonly mention: string
  readonly from: string | null
  readonly to: string
}

/**
 * The other quotes to which the correction may apply as well: the same mention, taken for the same speaker. A name is
 * looked for in the whole library, a pronoun or description in the article alone, since it means somebody else in
 * another one. Quotes whose speaker a person has confirmed or corrected keep theirs.
 */
export function findSameMention(
  catalogue: Catalogue,
  correction: SpeakerCorrection,
): readonly CatalogueRow[] {
  const { articleId, quoteId, mention, from, to } = correction
  const folded = fold(mention)
  const isName = isNameLike(mention)
  return [...allRows(catalogue)].filter(
    (row) =>
      row.quoteId !== quoteId &&
      row.speakerAsWritten !== null &&
      fold(row.speakerAsWritten) === folded &&
      row.speaker !== to &&
      row.speakerState === 'found' &&
      (row.articleId === articleId || (isName && from !== null && row.speaker === from)) &&
      (isName || row.speaker === from),
  )
}

function isNameLike(mention: string): boolean {
  return /^\p{Lu}/u.test(mention) && !isPronoun(mention) && !/^(?:the|a|an|one)\b/i.test(mention)
}
