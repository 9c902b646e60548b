import { type ReactElement, useEffect, useMemo } from 'react'
import type { ArticleId, QuoteId } from '../../shared/model/ids'
import { inReview } from '../../shared/review/inReview'
import { toReviewedQuotes } from '../../shared/review/reviewedQuotes'
import type { Place } from '../screen/place'
import { useScreen } from '../screen/screen'
import { type OpenArticle, useOpenArticle } from '../store/hooks'
import { Wording } from '../views/wording/Wording'

interface WordingPageProps {
  readonly articleId: ArticleId
  readonly quoteId: QuoteId
  /** The desk that it leads back to. */
  readonly from: Place
}

/** The wording check of one article's quotes, once it is read; the way back when the library does not have it. */
export function WordingPage({ articleId, quoteId, from }: WordingPageProps): ReactElement | null {
  const open = useOpenArticle(articleId)
  useEffect(() => {
    if (open === null) useScreen.getState().goTo(from)
  }, [open, from])
  return open ? <OpenWording open={open} quoteId={quoteId} from={from} /> : null
}

interface OpenWordingProps extends Pick<WordingPageProps, 'quoteId' | 'from'> {
  readonly open: OpenArticle
}

function OpenWording({ open, quoteId, from }: OpenWordingProps): ReactElement {
  const { article, quotes, review } = open
  const { goTo, select } = useScreen.getState()
  const listed = useMemo(
    () => inReview(toReviewedQuotes(article.text, quotes, review)),
    [article.text, quotes, review],
  )
  return (
    <Wording
      article={article}
      quotes={listed}
      quoteId={quoteId}
      onQuote={(next) => {
        select(article.id, next)
        goTo({ view: 'wording', articleId: article.id, quoteId: next, from })
      }}
      onBack={() => {
        goTo(from)
      }}
    />
  )
}
