import type { ReactElement } from 'react'
import { verdictNames } from '../../../shared/model/verdict'
import type { SheetQuotes } from './sheetQuotes'
import styles from './MarkedText.module.css'
import type { Run } from './toRuns'

interface MarkedTextProps {
  readonly runs: readonly Run[]
  readonly quotes: SheetQuotes
}

/** Text with its quotes underlined by verdict; the selected quote, its speaker and its phrases stand out. */
export function MarkedText({ runs, quotes }: MarkedTextProps): ReactElement {
  return (
    <>
      {runs.map((run) => {
        const words = run.marks.filter((mark) => mark.role === 'words')
        const quoteId = (words.find((mark) => mark.quoteId === quotes.selectedId) ?? words.at(-1))?.quoteId
        const select = (): void => {
          if (quoteId) quotes.onSelect(quoteId)
        }
        return (
          <span
            key={run.start}
            className={toClassName(run, quoteId, quotes)}
            data-start={run.start}
            {...(quoteId && {
              'data-quote': quoteId,
              role: 'mark',
              'aria-description': describe(quoteId, quotes),
            })}
            onClick={quoteId ? select : undefined}
          >
            {run.text}
          </span>
        )
      })}
    </>
  )
}

/** What a screen reader says of the mark: which quote of the list it is, and how it was decided. */
function describe(quoteId: string, { numberOf, verdictOf }: SheetQuotes): string {
  return `Quote ${numberOf(quoteId)}, ${verdictNames[verdictOf(quoteId)]}`
}

function toClassName(
  { marks }: Run,
  quoteId: string | undefined,
  { selectedId, verdictOf }: SheetQuotes,
): string {
  const isPhrase = marks.some((mark) => mark.role !== 'words' && mark.quoteId === selectedId)
  const names = [
    marks.some((mark) => mark.role === 'speaker') && styles.speaker,
    isPhrase && styles.phrase,
    quoteId && `${styles.words} ${styles[verdictOf(quoteId)]}`,
    quoteId && quoteId === selectedId && styles.selected,
  ]
  return names.filter(Boolean).join(' ')
}
