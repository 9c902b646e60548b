import { Search } from 'lucide-react'
import { type ReactElement, useId } from 'react'
import { KeyCap } from '../../ui/KeyCap'
import { useModal } from '../../ui/useModal'
import styles from './Palette.module.css'
import { PaletteList } from './PaletteList'
import { type PaletteState, usePalette } from './usePalette'
import type { PaletteItem } from './usePaletteItems'

interface PaletteDialogProps {
  readonly items: readonly PaletteItem[]
  readonly onClose: () => void
}

/** The palette's field with what it finds. */
export function PaletteDialog({ items, onClose }: PaletteDialogProps): ReactElement {
  const modal = useModal(onClose)
  const listId = useId()
  const palette = usePalette(items, onClose)
  return (
    <dialog {...modal} className={styles.dialog} aria-label="Find or run">
      <PaletteInput palette={palette} listId={listId} />
      <PaletteList
        id={listId}
        groups={palette.groups}
        current={palette.current}
        onPoint={palette.point}
        onChoose={palette.choose}
      />
      <p className={palette.count > 0 ? 'visually-hidden' : styles.none} role="status">
        {palette.count > 0 ? `${palette.count} found` : `Nothing found for “${palette.typed.trim()}”`}
      </p>
    </dialog>
  )
}

function PaletteInput({
  palette,
  listId,
}: {
  readonly palette: PaletteState
  readonly listId: string
}): ReactElement {
  const { typed, count, current } = palette
  return (
    <div className={styles.line}>
      <Search size={16} strokeWidth={1.5} aria-hidden="true" />
      <input
        className={styles.input}
        role="combobox"
        aria-label="Find a quote, an article or a speaker, or run a command"
        aria-expanded={count > 0}
        aria-controls={listId}
        aria-activedescendant={count > 0 ? `${listId}-${current}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        placeholder="A quote, an article, a speaker, a command"
        spellCheck={false}
        value={typed}
        onChange={({ target }) => {
          palette.type(target.value)
        }}
        onKeyDown={palette.onKeyDown}
      />
      <KeyCap keys={['Esc']} />
    </div>
  )
}
