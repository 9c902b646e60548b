import type { ReactElement } from 'react'
import { everyQuote } from '../../shared/model/quoteFilter'
import { useScreen } from '../screen/screen'
import { Overview } from '../views/overview/Overview'

/** The library in pictures, which lead to desks, speakers and the search. */
export function OverviewPage(): ReactElement {
  const { goTo, searchFor } = useScreen.getState()
  return (
    <Overview
      onArticle={(articleId) => {
        goTo({ view: 'desk', articleId })
      }}
      onSpeaker={(key) => {
        goTo({ view: 'speakers', key })
      }}
      onStatus={(verdict) => {
        searchFor({ ...everyQuote, verdict: [verdict] })
      }}
      onBack={() => {
        goTo({ view: 'library' })
      }}
    />
  )
}
