import { type ReactElement, useState } from 'react'
import type { CatalogueRow } from '../../../shared/catalogue/catalogueRow'
import type { SpeakerCorrection } from '../../../shared/catalogue/findSameMention'
import { correctSpeakers } from '../../actions/correctSpeakers'
import { useCatalogue } from '../../catalogue/useCatalogue'
import { Button } from '../../ui/Button'
import { CheckRow } from '../../ui/CheckRow'
import { Dialog } from '../../ui/Dialog'
import styles from './ApplyElsewhereDialog.module.css'
import { countQuotes } from './speakerWords'

interface ApplyElsewhereDialogProps extends SpeakerCorrection {
  readonly onClose: () => void
}

/**
 * After a correction of a quote's speaker: offers the same for the other quotes where the same mention was taken for
 * the same speaker, and shows each before anything changes. Shows nothing when there is none.
 */
export function ApplyElsewhereDialog({
  onClose,
  ...correction
}: ApplyElsewhereDialogProps): ReactElement | null {
  const { to } = correction
  const rows = useCatalogue('mention.find', correction)?.response ?? []
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const chosen = rows.filter(({ quoteId }) => !left.has(quoteId))
  if (rows.length === 0) return null
  return (
    <Dialog
      title="Apply elsewhere"
      onClose={onClose}
      onSubmit={() => {
        void correctSpeakers(
          chosen.map(({ articleId, quoteId }) => ({ articleId, quoteId })),
          to,
        )
        onClose()
      }}
      actions={
        <>
          <Button look="quiet" large onClick={onClose}>
            Only this quote
          </Button>
          <Button look="primary" large type="submit" disabled={chosen.length === 0}>
            Apply to {countQuotes(chosen.length)}
          </Button>
        </>
      }
    >
      <Sentence correction={correction} count={rows.length} />
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row.quoteId}>
            <CheckRow
              checked={!left.has(row.quoteId)}
              onChange={() => {
                setLeft(toggle(left, row.quoteId))
              }}
            >
              <Occurrence row={row} to={to} />
            </CheckRow>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

interface SentenceProps {
  readonly correction: SpeakerCorrection
  readonly count: number
}

function Sentence({ correction: { mention, from, to }, count }: SentenceProps): ReactElement {
  return (
    <p className={styles.sentence}>
      “{mention}” was taken for {from ?? 'nobody'} in {countQuotes(count)} more. Those that stay ticked are
      corrected to <strong>{to}</strong>, in one step that undo takes back.
    </p>
  )
}

function Occurrence({ row, to }: { readonly row: CatalogueRow; readonly to: string }): ReactElement {
  return (
    <span className={styles.row}>
      <span className={styles.words}>{row.words}</span>
      <span className={styles.change}>
        <del>{row.speaker ?? 'Not stated'}</del> {to} · {row.title ?? 'Untitled article'}
      </span>
    </span>
  )
}

function toggle(set: ReadonlySet<string>, value: string): ReadonlySet<string> {
  const next = new Set(set)
  if (!next.delete(value)) next.add(value)
  return next
}
