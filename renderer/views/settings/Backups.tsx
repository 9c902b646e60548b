import { type ReactElement, useEffect, useState } from 'react'
import type { BackupList, SaveProblem } from '../../../shared/contract/ipc'
import type { BackupReason } from '../../../shared/model/backupName'
import { backUp, chooseBackupPlace, listBackups, restoreBackup } from '../../actions/backups'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import styles from './Settings.module.css'

type Backup = BackupList['backups'][number]

const reasons: Readonly<Record<BackupReason, string>> = {
  daily: 'daily',
  upgrade: 'before an upgrade',
  restore: 'before a restore',
  hand: 'by hand',
}

const problems: Readonly<Record<SaveProblem, string>> = {
  'no-space': 'The disk is full. Free some space, or choose another folder.',
  'not-allowed': 'Quotedesk may not write there. Choose another folder.',
  'missing-folder': 'The folder is not there. Choose another folder.',
  failed: 'The backup could not be written. Choose another folder.',
}

/** The backups: where they are kept, what each holds, and the way back to any of them. */
export function Backups(): ReactElement {
  const [list, setList] = useState<BackupList | null>(null)
  const [told, setTold] = useState('')
  const [restoring, setRestoring] = useState<Backup | null>(null)
  const refresh = (): void => {
    void listBackups().then(setList)
  }
  useEffect(refresh, [])
  const make = async (): Promise<void> => {
    const saved = await backUp('hand')
    setTold(saved.ok ? (saved.value ? 'Backed up' : 'The library is empty') : problems[saved.problem])
    refresh()
  }
  const restore = async ({ name }: Backup): Promise<void> => {
    setRestoring(null)
    const restored = await restoreBackup(name)
    setTold(restored.ok ? `Restored ${countOf(restored.value.articles, 'article')}` : restored.problem)
    refresh()
  }
  if (!list) return <></>
  return (
    <div className={styles.rows}>
      <PlaceLine place={list.place} onMoved={setList} onMake={() => void make()} />
      <p role="status">{told}</p>
      {list.backups.length === 0 && <p>None yet. The first is made once there is an article.</p>}
      <ul className={styles.rows} aria-label="Backups">
        {list.backups.map((backup) => (
          <BackupRow key={backup.name} backup={backup} onRestore={setRestoring} />
        ))}
      </ul>
      {restoring && (
        <RestoreDialog
          backup={restoring}
          onRestore={() => void restore(restoring)}
          onClose={() => {
            setRestoring(null)
          }}
        />
      )}
    </div>
  )
}

interface PlaceLineProps {
  readonly place: string
  readonly onMoved: (list: BackupList) => void
  readonly onMake: () => void
}

function PlaceLine({ place, onMoved, onMake }: PlaceLineProps): ReactElement {
  const move = async (): Promise<void> => {
    const moved = await chooseBackupPlace()
    if (moved) onMoved(moved)
  }
  return (
    <div className={styles.line}>
      <span className={styles.label}>{place}</span>
      <Button onClick={() => void move()}>Choose folder</Button>
      <Button onClick={onMake}>Back up now</Button>
    </div>
  )
}

interface BackupRowProps {
  readonly backup: Backup
  readonly onRestore: (backup: Backup) => void
}

function BackupRow({ backup, onRestore }: BackupRowProps): ReactElement {
  return (
    <li className={styles.line}>
      <span className={styles.label}>
        {toTime(backup)} <span className={styles.places}>{toFacts(backup)}</span>
      </span>
      <Button
        aria-label={`Restore the backup of ${toTime(backup)}`}
        onClick={() => {
          onRestore(backup)
        }}
      >
        Restore
      </Button>
    </li>
  )
}

interface RestoreDialogProps {
  readonly backup: Backup
  readonly onRestore: () => void
  readonly onClose: () => void
}

function RestoreDialog({ backup, onRestore, onClose }: RestoreDialogProps): ReactElement {
  return (
    <Dialog
      title="Restore backup"
      onClose={onClose}
      onSubmit={onRestore}
      actions={
        <>
          <Button look="quiet" large onClick={onClose}>
            Cancel
          </Button>
          <Button look="primary" large type="submit">
            Restore backup
          </Button>
        </>
      }
    >
      <p>
        The library becomes what it was on {toTime(backup)}: {countOf(backup.articles, 'article')},{' '}
        {countOf(backup.quotes, 'quote')}. The present one is backed up first.
      </p>
    </Dialog>
  )
}

function toTime({ at }: Backup): string {
  return new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'medium' })
}

function toFacts({ size, articles, quotes, reason }: Backup): string {
  const kilobytes = Math.max(1, Math.round(size / 1024))
  const room = kilobytes < 1024 ? `${kilobytes} KB` : `${(kilobytes / 1024).toFixed(1)} MB`
  return [reasons[reason], countOf(articles, 'article'), countOf(quotes, 'quote'), room].join(' · ')
}

function countOf(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count.toLocaleString('en')} ${noun}s`
}
