import type { ReactElement } from 'react'
import type { ImportReport } from '../../actions/importArticles'
import { toRefusal } from '../../actions/refusal'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Glyph } from '../../ui/Glyph'
import styles from './ImportReportDialog.module.css'

/** What was not imported, each with its reason and what to do; and what was. */
export function ImportReportDialog({
  report,
  onClose,
}: {
  readonly report: ImportReport
  readonly onClose: () => void
}): ReactElement {
  const { added, known, refused } = report
  const rest = [
    added.length > 0 && `${count(added.length)} added.`,
    known.length > 0 && `${count(known.length)} already in the library.`,
  ]
  return (
    <Dialog
      title={refused.length === 1 ? 'One file was not added' : `${refused.length} files were not added`}
      onClose={onClose}
      onSubmit={onClose}
      actions={
        <Button look="primary" large type="submit" autoFocus>
          Close
        </Button>
      }
    >
      <ul>
        {refused.map(({ name, problem }, at) => (
          <li key={at} className={styles.refused}>
            <Glyph name="problem" decorative />
            <div>
              <p className={styles.name}>{name}</p>
              <p className={styles.reason}>{toRefusal(problem)}</p>
            </div>
          </li>
        ))}
      </ul>
      <p className={styles.rest}>{rest.filter(Boolean).join(' ')}</p>
    </Dialog>
  )
}

function count(articles: number): string {
  return articles === 1 ? '1 article' : `${articles} articles`
}
