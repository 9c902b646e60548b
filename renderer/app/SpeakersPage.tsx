import type { ReactElement } from 'react'
import { everyQuote } from '../../shared/model/quoteFilter'
import { useScreen } from '../screen/screen'
import { Speakers } from '../views/speakers/Speakers'

/** The speakers of the library, beginning with the one of `first`; a quote opens on its desk. */
export function SpeakersPage({ first }: { readonly first: string | null }): ReactElement {
  const { goTo, select, searchFor } = useScreen.getState()
  return (
    <Speakers
      key={first}
      first={first}
      onOpen={({ articleId, quoteId }, key) => {
        select(articleId, quoteId)
        goTo({ view: 'desk', articleId, from: { view: 'speakers', key } })
      }}
      onSearch={(key) => {
        searchFor({ ...everyQuote, speaker: [key] })
      }}
      onBack={() => {
        goTo({ view: 'library' })
      }}
    />
  )
}
