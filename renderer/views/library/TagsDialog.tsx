import { type ReactElement, useState } from 'react'
import { tagArticle } from '../../actions/changeShelf'
import type { ArticleSummary } from '../../store/records'
import { FormDialog } from '../../ui/FormDialog'
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
    <FormDialog title="Tags" act="Save tags" onClose={onClose} onSubmit={save}>
      <TextField
        label={`Tags of ${summary.details.title ?? 'the untitled article'}`}
        value={typed}
        autoFocus
        hint="Separated by commas. The filter finds articles by them."
        onChange={setTyped}
      />
    </FormDialog>
  )
}
