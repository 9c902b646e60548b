import type { ReactElement } from 'react'
import { everyQuote } from '../../shared/model/quoteFilter'
import { useScreen } from '../screen/screen'
import { Speakers } from '../views/speakers/Speakers'

/** The speakers of the library, beginning with the one of `first`; a quote opens on its desk. */
export function SpeakersPage({ first }: { readonly first: string | null }): ReactElement {
  const { goTo, select, setSearch } = useScreen.getState()
  return (
    <Speakers
      key={first}
      first={first}
      onOpen={({ articleId, quoteId }) => {
        select(articleId, quoteId)
        goTo({ view: 'desk', articleId })
      }}
      onSearch={(key) => {
        setSearch({ ...everyQuote, speaker: [key] })
        goTo({ view: 'search' })
      }}
      onBack={() => {
        goTo({ view: 'library' })
      }}
    />
  )
}
