import { type ReactElement, useState } from 'react'
import { CheckRow } from '../../ui/CheckRow'
import { FormDialog } from '../../ui/FormDialog'
import styles from './EntriesDialog.module.css'

interface EntriesDialogProps {
  /** The name of the feed's file. */
  readonly name: string
  readonly titles: readonly string[]
  /** Called with the places of the entries that are wanted, from 0. */
  readonly onChoose: (wanted: readonly number[]) => void
}

/** Which entries of a feed are added: all of them until somebody says otherwise. */
export function EntriesDialog({ name, titles, onChoose }: EntriesDialogProps): ReactElement {
  const [unwanted, setUnwanted] = useState<ReadonlySet<number>>(new Set())
  const toggle = (at: number): void => {
    const changed = new Set(unwanted)
    if (!changed.delete(at)) changed.add(at)
    setUnwanted(changed)
  }
  const wanted = titles.flatMap((_, at) => (unwanted.has(at) ? [] : [at]))
  return (
    <FormDialog
      title={`Choose from ${name}`}
      act={wanted.length === 1 ? 'Add 1 article' : `Add ${wanted.length} articles`}
      onSubmit={() => {
        onChoose(wanted)
      }}
      onClose={() => {
        onChoose([])
      }}
    >
      <div className={styles.entries}>
        <CheckRow
          checked={unwanted.size === 0}
          onChange={() => {
            setUnwanted(new Set(unwanted.size === 0 ? titles.keys() : []))
          }}
        >
          All entries
        </CheckRow>
        {titles.map((title, at) => (
          <CheckRow
            key={at}
            checked={!unwanted.has(at)}
            onChange={() => {
              toggle(at)
            }}
          >
            {title}
          </CheckRow>
        ))}
      </div>
    </FormDialog>
  )
}
