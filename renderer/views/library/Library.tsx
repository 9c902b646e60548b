import { UserRound } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { ArticleId } from '../../../shared/model/ids'
import { useHints, useKeysOf } from '../../screen/keymap'
import { PaletteField } from '../../screen/PaletteField'
import { SettingsButton } from '../../screen/SettingsButton'
import { ViewNav } from '../../screen/ViewNav'
import type { ArticleSummary } from '../../store/records'
import { Button } from '../../ui/Button'
import { HintBar } from '../../ui/HintBar'
import { TopBar } from '../../ui/TopBar'
import { ArticleRows } from './ArticleRows'
import { ColumnHeads } from './ColumnHeads'
import styles from './Library.module.css'
import { LibraryHead } from './LibraryHead'
import { TagsDialog } from './TagsDialog'
import { useLibraryList } from './useLibraryList'
import { type ShelfNotice, useShelfActions } from './useShelfActions'

interface LibraryProps {
  readonly summaries: readonly ArticleSummary[]
  readonly reviewer: string
  /** The article that was on the desk last. */
  readonly lastOpen: ArticleId | null
  readonly onOpen: (articleId: ArticleId) => void
  readonly onOpenFiles: () => void
  readonly onReviewer: () => void
}

const hints = [
  { commands: ['next', 'previous'], label: 'Next, previous' },
  { commands: ['open'], label: 'Open' },
  { commands: ['filter'], label: 'Filter' },
  { commands: ['archive'], label: 'Archive', wideOnly: true },
  { commands: ['tagArticle'], label: 'Tag', wideOnly: true },
  { commands: ['deleteArticle'], label: 'Delete', wideOnly: true },
  { commands: ['help'], label: 'All shortcuts' },
] as const

/** Every article of the library with its progress, filtered and sorted as the reviewer wants it. */
export function Library(props: LibraryProps): ReactElement {
  const { summaries, lastOpen, onOpen, onOpenFiles } = props
  const [sheet, setSheet] = useState<HTMLElement | null>(null)
  const list = useLibraryList(summaries, lastOpen)
  const [tagging, setTagging] = useState<ArticleSummary | null>(null)
  const open = ({ id }: ArticleSummary): void => {
    onOpen(id)
  }
  const { notice, undo } = useShelfActions(summaries, list, open, setTagging)
  return (
    <div className={styles.screen}>
      <LibraryBar {...props} />
      <main ref={setSheet} className={styles.sheet}>
        <LibraryHead list={list} onOpenFiles={onOpenFiles} />
        <ColumnHeads />
        {list.shown.length === 0 && <p className={styles.none}>{toEmptySentence(list.filter, list.shelf)}</p>}
        <ArticleRows summaries={list.shown} index={list.index} sheet={sheet} onOpen={open} />
      </main>
      <HintBar hints={useHints(hints)}>
        <Notice notice={notice} onUndo={undo} />
      </HintBar>
      {tagging && (
        <TagsDialog
          summary={tagging}
          onClose={() => {
            setTagging(null)
          }}
        />
      )}
    </div>
  )
}

function LibraryBar({ reviewer, onReviewer }: LibraryProps): ReactElement {
  return (
    <TopBar
      actions={
        <>
          <PaletteField />
          <Button look="quiet" icon={<UserRound size={16} strokeWidth={1.5} />} onClick={onReviewer}>
            <span className={styles.reviewing}>Reviewing as</span>
            {reviewer}
          </Button>
          <SettingsButton />
        </>
      }
    >
      <span className={styles.name}>Quotedesk</span>
      <ViewNav />
    </TopBar>
  )
}

interface NoticeProps {
  readonly notice: ShelfNotice | null
  readonly onUndo: () => void
}

function Notice({ notice, onUndo }: NoticeProps): ReactElement {
  const keysOf = useKeysOf()
  return (
    <>
      <span role="status">{notice?.text ?? 'Everything is stored on this computer'}</span>
      {notice?.canUndo && (
        <Button look="link" keys={keysOf('undo')} onClick={onUndo}>
          Undo
        </Button>
      )}
    </>
  )
}

function toEmptySentence(filter: string, shelf: string): string {
  if (filter) return `No article has “${filter}” in its title, publisher, writer or tags.`
  return shelf === 'archive' ? 'The archive is empty.' : 'Every article is in the archive.'
}
