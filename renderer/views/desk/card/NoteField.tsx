import { type ReactElement, type RefObject, useEffect, useId, useRef, useState } from 'react'
import styles from './NoteField.module.css'

interface NoteFieldProps {
  readonly ref?: RefObject<HTMLTextAreaElement | null>
  readonly label: string
  readonly placeholder: string
  readonly note: string
  readonly onWrite: (note: string) => Promise<unknown>
}

/** A pause in typing after which the note is saved, in milliseconds. */
const pause = 600

/** A note of the reviewer's on a quote: saved when the typing pauses, on leaving the field, and on leaving the quote. */
export function NoteField({ ref, label, placeholder, note, onWrite }: NoteFieldProps): ReactElement {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const unsaved = useRef<{ readonly text: string; readonly write: NoteFieldProps['onWrite'] } | null>(null)
  const save = (): void => {
    const draft = unsaved.current
    unsaved.current = null
    if (draft)
      void draft.write(draft.text).then(() => {
        setTyped((now) => (now === draft.text ? null : now))
      })
  }
  useEffect(() => {
    if (typed === null) return
    const timer = setTimeout(save, pause)
    return () => {
      clearTimeout(timer)
    }
  }, [typed])
  useEffect(() => save, [])
  return (
    <div className={styles.section}>
      <label htmlFor={id} className={styles.title}>
        {label}
      </label>
      <textarea
        ref={ref}
        id={id}
        className={styles.note}
        rows={3}
        placeholder={placeholder}
        value={typed ?? note}
        onChange={({ target }) => {
          unsaved.current = { text: target.value, write: onWrite }
          setTyped(target.value)
        }}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) {
            event.currentTarget.blur()
          }
        }}
      />
    </div>
  )
}
