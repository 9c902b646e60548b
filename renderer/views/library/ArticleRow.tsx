import type { ReactElement } from 'react'
import { verdicts } from '../../../shared/model/verdict'
import { formatEdtf } from '../../../shared/text/formatEdtf'
import type { ArticleSummary } from '../../store/records'
import { ProofStrip } from '../../ui/ProofStrip'
import styles from './Library.module.css'

interface ArticleRowProps {
  readonly summary: ArticleSummary
  readonly isCurrent: boolean
  readonly onOpen: () => void
}

/** One article of the library: headline, writer, date, progress and state. */
export function ArticleRow({ summary, isCurrent, onOpen }: ArticleRowProps): ReactElement {
  const { details, tags, verdicts: states } = summary
  const decided = states.filter((state) => state !== 'undecided').length
  const isReady = decided === states.length && states.length > 0
  return (
    <button type="button" className={styles.row} aria-current={isCurrent} onClick={onOpen}>
      <span className={styles.article}>
        <span className={styles.headline}>{details.title ?? 'Untitled article'}</span>
        <span className={styles.publisher}>
          {[details.publisher ?? 'Publisher not stated', ...tags.map((tag) => `#${tag}`)].join(' · ')}
        </span>
      </span>
      <span className={styles.writer}>
        <span className="visually-hidden">By </span>
        {details.byline ?? '–'}
      </span>
      <span>
        <span className="visually-hidden">Published: </span>
        {details.published ? formatEdtf(details.published) : 'Not stated'}
      </span>
      <span className={styles.decided}>
        {decided} of {states.length}
        <span className="visually-hidden"> decided</span>
      </span>
      <ProofStrip states={states} size={12} order={verdicts} />
      <span className={isReady ? styles.ready : styles.state}>
        {isReady ? 'Ready to export' : toState(summary)}
      </span>
    </button>
  )
}

function toState({ workedAt }: ArticleSummary): string {
  if (!workedAt) return 'Not begun'
  const at = new Date(workedAt)
  const time = at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
  const isToday = at.toDateString() === new Date().toDateString()
  const day = at.toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'short' })
  return isToday ? `Worked on ${time}` : `Worked on ${day}`
}
