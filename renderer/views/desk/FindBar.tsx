import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { type ReactElement, useEffect, useMemo, useState } from 'react'
import { IconButton } from '../../ui/Button'
import styles from './FindBar.module.css'
import { findText } from './findText'
import { showFound } from './showFound'

interface FindBarProps {
  readonly text: string
  readonly onClose: () => void
}

/** Finds words in the article: Enter goes on, Shift and Enter back, Escape closes. */
export function FindBar({ text, onClose }: FindBarProps): ReactElement {
  const [wanted, setWanted] = useState('')
  const [at, setAt] = useState(0)
  const found = useMemo(() => findText(text, wanted), [text, wanted])
  useEffect(() => showFound(found, wanted.length, at), [found, wanted, at])
  const step = (by: 1 | -1): void => {
    if (found.length > 0) setAt((at + by + found.length) % found.length)
  }
  return (
    <search className={styles.bar}>
      <input
        className={styles.input}
        aria-label="Find in the article"
        placeholder="Find in the article"
        autoFocus
        value={wanted}
        onChange={({ target }) => {
          setWanted(target.value)
          setAt(0)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') step(event.shiftKey ? -1 : 1)
          if (event.key === 'Escape') onClose()
        }}
      />
      <span className={styles.count} role="status">
        {wanted && (found.length === 0 ? 'Not found' : `${at + 1} of ${found.length}`)}
      </span>
      <IconButton
        label="Previous"
        icon={<ChevronUp size={16} strokeWidth={1.5} />}
        onClick={() => {
          step(-1)
        }}
      />
      <IconButton
        label="Next"
        icon={<ChevronDown size={16} strokeWidth={1.5} />}
        onClick={() => {
          step(1)
        }}
      />
      <IconButton label="Close" icon={<X size={16} strokeWidth={1.5} />} onClick={onClose} />
    </search>
  )
}
