import { type ReactElement, useState } from 'react'
import { useScreen } from '../screen/screen'
import { useArticleSummaries, useReviewer } from '../store/hooks'
import { FirstRun } from '../views/library/FirstRun'
import { Library } from '../views/library/Library'
import { ReviewerDialog } from '../views/library/ReviewerDialog'
import { LibraryExport } from './LibraryExport'
import { useUserName } from './useUserName'

interface LibraryPageProps {
  readonly onOpenFiles: () => void
  readonly onSample: () => void
}

/** The library, or the first run while it is empty; nothing until the store has answered. */
export function LibraryPage({ onOpenFiles, onSample }: LibraryPageProps): ReactElement | null {
  const summaries = useArticleSummaries()
  const set = useReviewer()
  const userName = useUserName()
  const lastOpen = useScreen((screen) => screen.lastOpen)
  const [isNaming, setNaming] = useState(false)
  if (summaries === undefined || set === undefined || userName === null) return null
  if (summaries.length === 0) return <FirstRun onOpenFiles={onOpenFiles} onSample={onSample} />
  const reviewer = set ?? userName
  return (
    <>
      <Library
        summaries={summaries}
        reviewer={reviewer}
        lastOpen={lastOpen}
        onOpen={(articleId) => {
          useScreen.getState().goTo({ view: 'desk', articleId })
        }}
        onOpenFiles={onOpenFiles}
        onReviewer={() => {
          setNaming(true)
        }}
      />
      <LibraryExport articleIds={summaries.filter(({ isDeleted }) => !isDeleted).map(({ id }) => id)} />
      {isNaming && (
        <ReviewerDialog
          reviewer={reviewer}
          onClose={() => {
            setNaming(false)
          }}
        />
      )}
    </>
  )
}
