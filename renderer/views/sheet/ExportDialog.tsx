import { type ReactElement, useState } from 'react'
import type { SaveProblem } from '../../../shared/contract/ipc'
import type { ArticleId } from '../../../shared/model/ids'
import { type Verdict, verdictNames, verdicts } from '../../../shared/model/verdict'
import { saveSheet } from '../../actions/saveSheet'
import { FormDialog } from '../../ui/FormDialog'
import { Glyph } from '../../ui/Glyph'
import styles from './ExportDialog.module.css'

interface ExportDialogProps {
  readonly articleId: ArticleId
  readonly title: string
  readonly states: readonly Verdict[]
  readonly onSaved: (name: string) => void
  readonly onClose: () => void
}

const formats = [
  { format: 'html', name: 'Page to print', use: 'Opens in any browser, prints on A4 or Letter' },
  { format: 'csv', name: 'Spreadsheet', use: 'One row for each quote, CSV' },
] as const

type Format = (typeof formats)[number]['format']

const problems: Readonly<Record<SaveProblem, string>> = {
  'no-space': 'The disk is full. Free some space, or save the sheet elsewhere.',
  'not-allowed': 'Quotedesk may not write there. Choose another folder.',
  'missing-folder': 'The folder is no longer there. Choose another folder.',
  failed: 'The sheet could not be written. Choose another folder.',
}

/** What the sheet holds and in which form it is saved. */
export function ExportDialog({
  articleId,
  title,
  states,
  onSaved,
  onClose,
}: ExportDialogProps): ReactElement {
  const [format, setFormat] = useState<Format>('html')
  const [problem, setProblem] = useState<SaveProblem | null>(null)
  const count = (verdict: Verdict): number => states.filter((state) => state === verdict).length
  const save = async (): Promise<void> => {
    const saved = await saveSheet(articleId, format)
    if (!saved.ok) setProblem(saved.problem)
    else if (saved.value) onSaved(saved.value.name)
  }
  return (
    <FormDialog title="Export sheet" act="Export sheet" onClose={onClose} onSubmit={() => void save()}>
      <p className={styles.article}>{title}</p>
      <Counts count={count} />
      <FormatChoice format={format} onChoose={setFormat} />
      {count('undecided') > 0 && <Unfinished undecided={count('undecided')} />}
      {problem && (
        <p className={styles.problem} role="alert">
          <Glyph name="problem" decorative />
          {problems[problem]}
        </p>
      )}
    </FormDialog>
  )
}

function Unfinished({ undecided }: { readonly undecided: number }): ReactElement {
  return (
    <p className={styles.unfinished}>
      <Glyph name="to-check" decorative />
      {undecided === 1 ? '1 quote is undecided.' : `${undecided} quotes are undecided.`} The sheet will list{' '}
      {undecided === 1 ? 'it' : 'them'} as Undecided.
    </p>
  )
}

function Counts({ count }: { readonly count: (verdict: Verdict) => number }): ReactElement {
  return (
    <ul className={styles.counts}>
      {verdicts.map((verdict) => (
        <li key={verdict}>
          <Glyph name={verdict} size={14} decorative />
          {count(verdict)} {verdictNames[verdict].toLowerCase()}
        </li>
      ))}
    </ul>
  )
}

interface FormatChoiceProps {
  readonly format: Format
  readonly onChoose: (format: Format) => void
}

function FormatChoice({ format, onChoose }: FormatChoiceProps): ReactElement {
  return (
    <fieldset className={styles.formats}>
      <legend>Format</legend>
      {formats.map(({ format: each, name, use }) => (
        <label key={each} className={styles.format}>
          <input
            type="radio"
            name="format"
            checked={each === format}
            onChange={() => {
              onChoose(each)
            }}
          />
          <span>{name}</span>
          <span className={styles.use}>{use}</span>
        </label>
      ))}
    </fieldset>
  )
}
