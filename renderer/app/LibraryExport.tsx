import { type ReactElement, useState } from 'react'
import type { ArticleId } from '../../shared/model/ids'
import { useShortcuts } from '../screen/shortcuts'
import { showOutcome } from '../screen/toasts'
import { ExportDialog } from '../views/sheet/ExportDialog'

/** The export of the whole library, or of what is chosen of it, by the command for it. */
export function LibraryExport({
  articleIds,
}: {
  readonly articleIds: readonly ArticleId[]
}): ReactElement | null {
  const [isOpen, setOpen] = useState(false)
  useShortcuts({ exportSheet: setOpen.bind(null, true) })
  if (!isOpen) return null
  return (
    <ExportDialog
      articleIds={articleIds}
      onSaved={(name) => {
        setOpen(false)
        showOutcome(`Sheet saved as ${name}`)
      }}
      onClose={setOpen.bind(null, false)}
    />
  )
}
