import { Plus, UserRound } from 'lucide-react'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import type { ArticleId } from '../../../shared/model/ids'
import { shortcuts, useShortcuts } from '../../screen/shortcuts'
import type { ArticleSummary } from '../../store/database'
import { Button } from '../../ui/Button'
import { HintBar } from '../../ui/HintBar'
import { TopBar } from '../../ui/TopBar'
import { ArticleRow } from './ArticleRow'
import styles from './Library.module.css'

interface LibraryProps {
  readonly summaries: readonly ArticleSummary[]
  readonly reviewer: string
  /** The article that was open last. */
  readonly lastOpen: ArticleId | null
  readonly onOpen: (articleId: ArticleId) => void
  readonly onOpenFiles: () => void
  readonly onReviewer: () => void
}

/** Every article of the library, the newest first, with its progress. */
export function Library(props: LibraryProps): ReactElement {
  const { summaries, reviewer, lastOpen, onOpen, onOpenFiles, onReviewer } = props
  const [selected, setSelected] = useState(lastOpen ?? summaries[0]?.id)
  const index = Math.max(
    0,
    summaries.findIndex(({ id }) => id === selected),
  )
  const rows = useRef<HTMLOListElement>(null)
  useEffect(() => {
    rows.current?.querySelector('[aria-current=true]')?.scrollIntoView({ block: 'nearest' })
  }, [index])
  const move = (by: 1 | -1): void => {
    setSelected(summaries[Math.min(summaries.length - 1, Math.max(0, index + by))]?.id)
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
  return (
    <div className={styles.screen}>
      <TopBar
        actions={
          <Button look="quiet" icon={<UserRound size={16} strokeWidth={1.5} />} onClick={onReviewer}>
            Reviewing as {reviewer}
          </Button>
        }
      >
        <span className={styles.name}>Quotedesk</span>
      </TopBar>
      <main className={styles.sheet}>
        <header className={styles.head}>
          <h1 className={styles.title}>Library</h1>
          <span className={styles.count}>
            {summaries.length === 1 ? '1 article' : `${summaries.length.toLocaleString('en')} articles`}
          </span>
          <Button
            look="primary"
            icon={<Plus size={16} strokeWidth={1.5} />}
            keys={shortcuts.openFile.keys}
            onClick={onOpenFiles}
          >
            Add article
          </Button>
        </header>
        <div className={styles.columns} aria-hidden="true">
          <span>Article</span>
          <span className={styles.writer}>Writer</span>
          <span>Published</span>
          <span>Decided</span>
          <span>Quotes</span>
          <span>State</span>
        </div>
        <ol ref={rows}>
          {summaries.map((summary, at) => (
            <li key={summary.id}>
              <ArticleRow summary={summary} isCurrent={at === index} onOpen={onOpen} />
            </li>
          ))}
        </ol>
      </main>
      <HintBar
        hints={[
          { keys: [...shortcuts.next.keys, ...shortcuts.previous.keys], label: 'Next, previous' },
          { keys: shortcuts.open.keys, label: 'Open' },
          { keys: shortcuts.openFile.keys, label: 'Add article' },
          { keys: shortcuts.paste.keys, label: 'Paste article' },
          { keys: shortcuts.help.keys, label: 'All shortcuts' },
        ]}
      >
        Everything is stored on this computer
      </HintBar>
    </div>
  )
}
