import { type ReactElement, useState } from 'react'
import { type ArticleDetails, type DetailName, detailNames } from '../../../shared/model/article'
import type { ArticleId } from '../../../shared/model/ids'
import { formatEdtf } from '../../../shared/text/formatEdtf'
import { setDetails } from '../../actions/changeReview'
import { FormDialog } from '../../ui/FormDialog'
import { TextField } from '../../ui/TextField'
import styles from './DetailsDialog.module.css'
import { type DetailDrafts, readDrafts, toDrafts } from './detailDrafts'

interface DetailsDialogProps {
  readonly articleId: ArticleId
  readonly details: ArticleDetails
  /** The field to begin in. */
  readonly first: DetailName
  readonly onClose: () => void
}

const labels: Readonly<Record<DetailName, string>> = {
  title: 'Title',
  byline: 'Byline',
  dateline: 'Dateline',
  publisher: 'Publisher',
  url: 'URL',
  published: 'Publication date',
}

/** The article's details, to complete and correct. A new publication date resolves the quotes' dates again. */
export function DetailsDialog({ articleId, details, first, onClose }: DetailsDialogProps): ReactElement {
  const [drafts, setDrafts] = useState<DetailDrafts>(() => toDrafts(details))
  const [isTried, setTried] = useState(false)
  const { values, problems } = readDrafts(drafts)
  const save = async (): Promise<void> => {
    setTried(true)
    if (Object.keys(problems).length > 0) return
    await setDetails(articleId, values)
    onClose()
  }
  return (
    <FormDialog title="Article details" act="Save details" onClose={onClose} onSubmit={() => void save()}>
      <div className={styles.fields}>
        {detailNames.map((name) => (
          <TextField
            key={name}
            label={labels[name]}
            value={drafts[name]}
            autoFocus={name === first}
            spellCheck={false}
            onChange={(value) => {
              setDrafts({ ...drafts, [name]: value })
            }}
            {...belowField(name, values.published, isTried ? problems[name] : undefined)}
          />
        ))}
      </div>
    </FormDialog>
  )
}

function belowField(
  name: DetailName,
  published: string | null,
  problem: string | undefined,
): { problem?: string; hint?: string } {
  if (problem) return { problem }
  if (name !== 'published') return {}
  return {
    hint: published
      ? `${formatEdtf(published)}. Dates of quotes are counted from it.`
      : 'As 5 Dec 2019 or 2019-12-05. Dates of quotes are counted from it.',
  }
}
