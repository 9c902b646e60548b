import { type ReactElement, useState } from 'react'
import {
  type Article,
  type ArticleDetails,
  type DetailName,
  detailNames,
} from '../../../shared/model/article'
import { formatEdtf } from '../../../shared/text/formatEdtf'
import { setDetails } from '../../actions/changeReview'
import { FormDialog } from '../../ui/FormDialog'
import { TextField } from '../../ui/TextField'
import styles from './DetailsDialog.module.css'
import { type DetailDrafts, readDrafts, toDrafts } from './detailDrafts'
import { toOriginHint } from './originHint'

interface DetailsDialogProps {
  readonly article: Pick<Article, 'id' | 'found' | 'foundIn'>
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
  updated: 'Update date',
  language: 'Language',
}

/** The article's details, to complete and correct. A new publication date resolves the quotes' dates again. */
export function DetailsDialog({ article, details, first, onClose }: DetailsDialogProps): ReactElement {
  const [drafts, setDrafts] = useState<DetailDrafts>(() => toDrafts(details))
  const [isTried, setTried] = useState(false)
  const { values, problems } = readDrafts(drafts)
  const save = async (): Promise<void> => {
    setTried(true)
    if (Object.keys(problems).length > 0) return
    await setDetails(article.id, values)
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
            {...belowField(name, {
              published: values.published,
              problem: isTried ? problems[name] : undefined,
              origin: toOriginHint(article, name, values[name]),
            })}
          />
        ))}
      </div>
    </FormDialog>
  )
}

interface Below {
  readonly published: string | null
  readonly problem: string | undefined
  /** Where the value was found; empty when nobody knows. */
  readonly origin: string
}

function belowField(
  name: DetailName,
  { published, problem, origin }: Below,
): { problem?: string; hint?: string } {
  if (problem) return { problem }
  const counted = 'Dates of quotes are counted from it.'
  const day = published ? `${formatEdtf(published)}. ${counted}` : `As 5 Dec 2019 or 2019-12-05. ${counted}`
  const hint = [name === 'published' ? day : '', origin].filter(Boolean).join(' ')
  return hint === '' ? {} : { hint }
}
