import { type ReactElement, useState } from 'react'
import styles from './TagsField.module.css'

interface TagsFieldProps {
  readonly tags: readonly string[]
  readonly onChange: (tags: readonly string[]) => void
}

/** Tags, separated by commas: saved with Enter and on leaving the field. */
export function TagsField({ tags, onChange }: TagsFieldProps): ReactElement {
  const [typed, setTyped] = useState<string | null>(null)
  const save = (): void => {
    if (typed === null) return
    const next = typed.split(',').flatMap((tag) => tag.trim() || [])
    setTyped(null)
    onChange([...new Set(next)])
  }
  return (
    <label className={styles.tags}>
      <span className={styles.label}>Tags</span>
      <input
        className={styles.input}
        value={typed ?? tags.join(', ')}
        placeholder="None"
        spellCheck={false}
        onChange={({ target }) => {
          setTyped(target.value)
        }}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur()
        }}
      />
    </label>
  )
}
