import { type ReactElement, useEffect, useMemo, useState } from 'react'
import type { SaveProblem } from '../../../shared/contract/ipc'
import type { ArticleId } from '../../../shared/model/ids'
import { type ExportFormat, type SheetChoice, wholeSheet } from '../../../shared/model/sheetChoice'
import type { ReviewedArticle } from '../../../shared/sheet/reviewedArticle'
import { choose, exportQuotes, previewExport, readParts, toExportName } from '../../actions/exportQuotes'
import { useArticleSummaries } from '../../store/hooks'
import { FormDialog } from '../../ui/FormDialog'
import { Glyph } from '../../ui/Glyph'
import styles from './ExportDialog.module.css'
import { FormatChoice } from './FormatChoice'
import { PresetBar } from './PresetBar'
import { Preview } from './Preview'
import { SheetOptions } from './SheetOptions'

interface ExportDialogProps {
  /** The articles that are chosen first. */
  readonly articleIds: readonly ArticleId[]
  readonly onSaved: (name: string) => void
  readonly onClose: () => void
}

const problems: Readonly<Record<SaveProblem, string>> = {
  'no-space': 'The disk is full. Free some space, or save the sheet elsewhere.',
  'not-allowed': 'Quotedesk may not write there. Choose another folder.',
  'missing-folder': 'The folder is no longer there. Choose another folder.',
  failed: 'The sheet could not be written. Choose another folder.',
}

/** What leaves, in which form, and how it will look. */
export function ExportDialog({ articleIds, onSaved, onClose }: ExportDialogProps): ReactElement {
  const [format, setFormat] = useState<ExportFormat>('docx')
  const [choice, setChoice] = useState<SheetChoice>({ ...wholeSheet, articles: articleIds })
  const [problem, setProblem] = useState<SaveProblem | null>(null)
  const summaries = useArticleSummaries()
  const parts = useParts(choice.articles)
  const chosen = useMemo(() => choose(parts ?? [], choice), [parts, choice])
  const save = async (): Promise<void> => {
    if (!parts) return
    const saved = await exportQuotes(format, chosen)
    if (!saved.ok) setProblem(saved.problem)
    else if (saved.value) onSaved(saved.value.name)
  }
  return (
    <FormDialog
      title="Export sheet"
      act="Export sheet"
      onClose={onClose}
      onSubmit={() => void save()}
      footnote={toExportName(format, chosen)}
      beside={parts && <Preview preview={previewExport(format, chosen)} chosen={chosen} />}
    >
      <PresetBar
        current={{ format, choice }}
        onTake={(preset) => {
          setFormat(preset.format)
          setChoice({ ...preset.choice, articles: choice.articles })
        }}
      />
      <FormatChoice format={format} onChoose={setFormat} />
      <SheetOptions
        parts={parts ?? []}
        summaries={summaries ?? []}
        choice={choice}
        isWhole={format === 'json' || format === 'quotedesk'}
        onChange={setChoice}
      />
      {choice.isConfidential && (
        <Warning text="Anonymity records and private notes go with the file. It may identify a source." />
      )}
      {chosen.undecided > 0 && <Warning text={toUndecided(chosen.undecided)} />}
      {problem && (
        <p className={styles.problem} role="alert">
          <Glyph name="problem" decorative />
          {problems[problem]}
        </p>
      )}
    </FormDialog>
  )
}

/** The articles as they stand now; `null` until they are read. */
function useParts(ids: readonly ArticleId[]): readonly ReviewedArticle[] | null {
  const [parts, setParts] = useState<readonly ReviewedArticle[] | null>(null)
  useEffect(() => {
    let isCurrent = true
    void readParts(ids).then((read) => {
      if (isCurrent) setParts(read)
    })
    return () => {
      isCurrent = false
    }
  }, [ids])
  return parts
}

function Warning({ text }: { readonly text: string }): ReactElement {
  return (
    <p className={styles.unfinished}>
      <Glyph name="to-check" decorative />
      {text}
    </p>
  )
}

function toUndecided(count: number): string {
  return count === 1
    ? '1 quote is undecided. The sheet will list it as Undecided.'
    : `${count} quotes are undecided. The sheet will list them as Undecided.`
}
