import { useState } from 'react'
import { deleteArticle, setArchived } from '../../actions/changeShelf'
import { redo, undo } from '../../actions/takeStep'
import { noContext, toTakenWords } from '../../../shared/review/stepWords'
import { useShortcuts } from '../../screen/shortcuts'
import type { ArticleSummary } from '../../store/records'
import type { LibraryList } from './useLibraryList'

/** What was done last in the library, for the hint bar. */
export interface ShelfNotice {
  readonly text: string
  readonly canUndo: boolean
}

/** What can be done to the selected article, by key; returns the last of it. */
export function useShelfActions(
  summaries: readonly ArticleSummary[],
  list: LibraryList,
  onOpen: (summary: ArticleSummary) => void,
  onTag: (summary: ArticleSummary) => void,
): { readonly notice: ShelfNotice | null; undo: () => void } {
  const [notice, setNotice] = useState<ShelfNotice | null>(null)
  const current = list.shown[list.index]
  const say = (text: string, canUndo: boolean) => () => {
    setNotice({ text, canUndo })
  }
  const takeBack = (step: typeof undo, kind: 'undo' | 'redo') => (): void => {
    void step('all').then((action) => {
      const titles = new Map<string, string>(summaries.map((each) => [each.id, titleOf(each)]))
      const context = { ...noContext, titleOf: (id: string) => titles.get(id) ?? null }
      setNotice({ text: toTakenWords(kind, action, context), canUndo: false })
    })
  }
  const undoLast = takeBack(undo, 'undo')
  useShortcuts({
    next: () => {
      list.select(list.index + 1)
    },
    previous: () => {
      list.select(list.index - 1)
    },
    open: () => {
      if (current) onOpen(current)
    },
    archive: () => {
      if (!current) return
      const word = current.isArchived ? 'Taken out of the archive' : 'Archived'
      void setArchived(current.id, !current.isArchived).then(say(`${word}: ${titleOf(current)}`, true))
    },
    deleteArticle: () => {
      if (current) void deleteArticle(current.id).then(say(`Deleted: ${titleOf(current)}`, true))
    },
    tagArticle: () => {
      if (current) onTag(current)
    },
    undo: undoLast,
    redo: takeBack(redo, 'redo'),
  })
  return { notice, undo: undoLast }
}

function titleOf({ details }: ArticleSummary): string {
  return details.title ?? 'Untitled article'
}
