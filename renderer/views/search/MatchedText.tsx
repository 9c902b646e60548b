import type { ReactElement } from 'react'
import { findTerms } from '../../../shared/text/findTerms'
import styles from './MatchedText.module.css'

interface MatchedTextProps {
  readonly text: string
  /** What is searched for, folded. */
  readonly terms: readonly string[]
  /** Whether a long text may begin shortly before its first match. */
  readonly mayCut?: boolean
}

/** How far into a text a match may lie before the beginning is cut off, and how much is left before it, in characters. */
const farAway = 110
const before = 40

/** A text with what was searched for marked in it. */
export function MatchedText({ text, terms, mayCut = false }: MatchedTextProps): ReactElement {
  const spans = findTerms(text, terms)
  const first = spans[0]?.start ?? 0
  const start = mayCut && first > farAway ? text.indexOf(' ', first - before) + 1 : 0
  return (
    <>
      {start > 0 && '… '}
      {spans.map((span, at) => (
        <span key={span.start}>
          {text.slice(spans[at - 1]?.end ?? start, span.start)}
          <mark className={styles.match}>{text.slice(span.start, span.end)}</mark>
        </span>
      ))}
      {text.slice(spans.at(-1)?.end ?? start)}
    </>
  )
}
