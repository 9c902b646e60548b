import { type ReactElement, useState } from 'react'
import type { Article } from '../../shared/model/article'
import { useShortcuts } from '../screen/shortcuts'
import { showOutcome } from '../screen/toasts'
import { OriginalDialog } from '../views/original/OriginalDialog'

/** The original of the open article, when it is asked for. */
export function DeskOriginal({ article }: { readonly article: Article }): ReactElement | null {
  const [isOpen, setOpen] = useState(false)
  useShortcuts({ original: setOpen.bind(null, true) })
  if (!isOpen) return null
  return (
    <OriginalDialog
      article={article}
      onSaved={(name) => {
        setOpen(false)
        showOutcome(`Original saved as ${name}`)
      }}
      onClose={setOpen.bind(null, false)}
    />
  )
}
