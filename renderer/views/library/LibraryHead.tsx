import { Plus } from 'lucide-react'
import { type ReactElement, useRef } from 'react'
import { useKeysOf } from '../../screen/keymap'
import { useShortcuts } from '../../screen/shortcuts'
import { Button } from '../../ui/Button'
import styles from './Library.module.css'
import type { LibraryList, Shelf } from './useLibraryList'

interface LibraryHeadProps {
  readonly list: LibraryList
  readonly onOpenFiles: () => void
}

const shelves = [
  ['articles', 'Articles'],
  ['archive', 'Archive'],
] as const satisfies readonly (readonly [Shelf, string])[]

/** The library's head: its two shelves, the filter, and the way to add an article. */
export function LibraryHead({ list, onOpenFiles }: LibraryHeadProps): ReactElement {
  const keysOf = useKeysOf()
  const filter = useRef<HTMLInputElement>(null)
  useShortcuts({ filter: () => filter.current?.focus() })
  return (
    <header className={styles.head}>
      <h1 className={styles.title} tabIndex={-1} data-home>
        Library
      </h1>
      <div className={styles.shelves} role="group" aria-label="Shelf">
        {shelves.map(([shelf, name]) => (
          <button
            key={shelf}
            type="button"
            className={styles.shelf}
            aria-pressed={shelf === list.shelf}
            onClick={() => {
              list.setShelf(shelf)
            }}
          >
            {name} <span className={styles.count}>{list.counts[shelf].toLocaleString('en')}</span>
          </button>
        ))}
      </div>
      <input
        ref={filter}
        type="search"
        className={styles.filter}
        aria-label="Filter articles"
        placeholder="Filter articles"
        value={list.filter}
        onChange={({ target }) => {
          list.setFilter(target.value)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' || event.key === 'Enter') event.currentTarget.blur()
        }}
      />
      <Button
        look="primary"
        icon={<Plus size={16} strokeWidth={1.5} />}
        keys={keysOf('openFile')}
        onClick={onOpenFiles}
      >
        Add article
      </Button>
    </header>
  )
}
