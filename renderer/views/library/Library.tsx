import { Plus, UserRound } from 'lucide-react'
import { type ReactElement, type RefObject, useEffect, useRef, useState } from 'react'
import type { ArticleId } from '../../../shared/model/ids'
import { useHints, useKeysOf } from '../../screen/keymap'
import { PaletteField } from '../../screen/PaletteField'
import { useShortcuts } from '../../screen/shortcuts'
import type { ArticleSummary } from '../../store/records'
import { Button } from '../../ui/Button'
import { HintBar } from '../../ui/HintBar'
import { TopBar } from '../../ui/TopBar'
import { ArticleRow } from './ArticleRow'
import styles from './Library.module.css'

interface LibraryProps {
  readonly summaries: readonly ArticleSummary[]
  readonly reviewer: string
  /** The article that was on the desk last. */
  readonly lastOpen: ArticleId | null
  readonly onOpen: (articleId: ArticleId) => void
  readonly onOpenFiles: () => void
  readonly onReviewer: () => void
}

const columns = ['Article', 'Writer', 'Published', 'Decided', 'Quotes', 'State']

const hints = [
  { commands: ['next', 'previous'], label: 'Next, previous' },
  { commands: ['open'], label: 'Open' },
  { commands: ['openFile'], label: 'Add article' },
  { commands: ['paste'], label: 'Paste article' },
  { commands: ['help'], label: 'All shortcuts' },
] as const

/** Every article of the library, the newest first, with its progress. */
export function Library(props: LibraryProps): ReactElement {
  const { summaries, reviewer, onOpen, onOpenFiles, onReviewer } = props
  const rows = useRef<HTMLOListElement>(null)
  const index = useRowSelection(props, rows)
  return (
    <div className={styles.screen}>
      <TopBar
        actions={
          <>
            <PaletteField />
            <Button look="quiet" icon={<UserRound size={16} strokeWidth={1.5} />} onClick={onReviewer}>
              Reviewing as {reviewer}
            </Button>
          </>
        }
      >
        <span className={styles.name}>Quotedesk</span>
      </TopBar>
      <main className={styles.sheet}>
        <LibraryHead count={summaries.length} onOpenFiles={onOpenFiles} />
        <div className={styles.columns} aria-hidden="true">
          {columns.map((column) => (
            <span key={column} className={column === 'Writer' ? styles.writer : undefined}>
              {column}
            </span>
          ))}
        </div>
        <ol ref={rows}>
          {summaries.map((summary, at) => (
            <li key={summary.id}>
              <ArticleRow summary={summary} isCurrent={at === index} onOpen={onOpen} />
            </li>
          ))}
        </ol>
      </main>
      <HintBar hints={useHints(hints)}>Everything is stored on this computer</HintBar>
    </div>
  )
}

function LibraryHead({
  count,
  onOpenFiles,
}: {
  readonly count: number
  readonly onOpenFiles: () => void
}): ReactElement {
  const keysOf = useKeysOf()
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>Library</h1>
      <span className={styles.count}>
        {count === 1 ? '1 article' : `${count.toLocaleString('en')} articles`}
      </span>
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

/** The row that the keys move, kept in view; returns its index. */
function useRowSelection(
  { summaries, lastOpen, onOpen }: LibraryProps,
  rows: RefObject<HTMLOListElement | null>,
): number {
  const [selected, setSelected] = useState(lastOpen)
  const index = Math.max(
    0,
    summaries.findIndex(({ id }) => id === selected),
  )
  useEffect(() => {
    rows.current?.children[index]?.scrollIntoView({ block: 'nearest' })
  }, [rows, index])
  const move = (by: 1 | -1): void => {
    setSelected(summaries[Math.min(summaries.length - 1, Math.max(0, index + by))]?.id ?? null)
  }
  useShortcuts({
    next: () => {
      move(1)
    },
    previous: () => {
      move(-1)
    },
    open: () => {
      const summary = summaries[index]
      if (summary) onOpen(summary.id)
    },
  })
  return index
}
