import type { ReactElement } from 'react'
import type { Verdict } from '../../../shared/model/review'
import styles from './MarkedText.module.css'
import type { Run } from './toRuns'

interface MarkedTextProps {
  readonly runs: readonly Run[]
  readonly selectedId: string | undefined
  readonly verdictOf: (quoteId: string) => Verdict
  readonly onSelect: (quoteId: string) => void
}

/** Text with its quotes underlined by verdict; the selected quote, its speaker and its phrases stand out. */
export function MarkedText({ runs, selectedId, verdictOf, onSelect }: MarkedTextProps): ReactElement {
  return (
    <>
      {runs.map((run) => {
        const words = run.marks.filter((mark) => mark.role === 'words')
        const quoteId = (words.find((mark) => mark.quoteId === selectedId) ?? words.at(-1))?.quoteId
        const className = toClassName(run, selectedId)
        if (quoteId === undefined) {
          return (
            <span key={run.start} className={className}>
              {run.text}
            </span>
          )
        }
        const isSelected = quoteId === selectedId
        return (
          <span
            key={run.start}
            className={`${className} ${styles.words} ${styles[verdictOf(quoteId)]} ${isSelected ? styles.selected : ''}`}
            data-quote={quoteId}
            onClick={() => {
              onSelect(quoteId)
            }}
          >
            {run.text}
          </span>
        )
      })}
    </>
  )
}

function toClassName({ marks }: Run, selectedId: string | undefined): string {
  const isSpeaker = marks.some((mark) => mark.role === 'speaker')
  const isSelected = marks.some((mark) => mark.role !== 'words' && mark.quoteId === selectedId)
  return [isSpeaker && styles.speaker, isSelected && styles.phrase].filter(Boolean).join(' ')
}
