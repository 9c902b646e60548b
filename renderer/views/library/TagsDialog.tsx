import { type ReactElement, useState } from 'react'
import { tagArticle } from '../../actions/changeShelf'
import type { ArticleSummary } from '../../store/records'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { TextField } from '../../ui/TextField'

interface TagsDialogProps {
  readonly summary: ArticleSummary
  readonly onClose: () => void
}

/** The tags of an article, separated by commas. */
export function TagsDialog({ summary, onClose }: TagsDialogProps): ReactElement {
  const [typed, setTyped] = useState(summary.tags.join(', '))
  const save = (): void => {
    const tags = typed.split(',').flatMap((tag) => tag.trim() || [])
    void tagArticle(summary.id, [...new Set(tags)]).then(onClose)
  }
  return (
    <Dialog
      title="Tags"
      onClose={onClose}
      onSubmit={save}
      actions={
        <>
          <Button look="quiet" large onClick={onClose}>
            Cancel
          </Button>
          <Button look="primary" large type="submit">
            Save tags
          </Button>
        </>
      }
    >
      <TextField
        label={`Tags of ${summary.details.title ?? 'the untitled article'}`}
        value={typed}
        autoFocus
        hint="Separated by commas. The filter finds articles by them."
        onChange={setTyped}
      />
    </Dialog>
  )
}
