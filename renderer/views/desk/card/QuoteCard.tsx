import { ChevronDown, ChevronUp } from 'lucide-react'
import { Fragment, type ReactElement, type RefObject } from 'react'
import type { Verdict } from '../../../shared/model/verdict'
import { findChecks } from '../../../shared/review/findChecks'
import { IconButton } from '../../ui/Button'
import { Glyph } from '../../ui/Glyph'
import { FieldRows } from './FieldRows'
import { NoteField } from './NoteField'
import styles from './QuoteCard.module.css'
import type { DeskQuote } from './useDesk'
import { VerdictBar } from './VerdictBar'

interface QuoteCardProps {
  readonly current: DeskQuote
  readonly total: number
  readonly paragraph: number | null
  readonly noteRef: RefObject<HTMLTextAreaElement | null>
  readonly onMove: (by: 1 | -1) => void
  readonly onMark: (verdict: Verdict) => void
  readonly onNote: (note: string) => Promise<unknown>
}

/** The selected quote: its words, who said them when and how, what to check, the note, and the verdict at the foot. */
export function QuoteCard(props: QuoteCardProps): ReactElement {
  const { current, total, paragraph, noteRef, onMove, onMark, onNote } = props
  const { quote, review, number } = current
  const form =
    quote.segments.length > 1 ? ' · split quote' : quote.kind === 'mixed' ? ' · part of a sentence' : ''
  return (
    <section className={styles.card} aria-label={`Quote ${number} of ${total}`}>
      <header className={styles.head}>
        <p className={styles.place}>
          <strong>
            Quote {number} of {total}
          </strong>
          {paragraph === null ? '' : ` · paragraph ${paragraph}`}
          {form}
        </p>
        <IconButton
          label="Previous quote (K)"
          icon={<ChevronUp size={16} strokeWidth={1.5} />}
          disabled={number === 1}
          onClick={() => {
            onMove(-1)
          }}
        />
        <IconButton
          label="Next quote (J)"
          icon={<ChevronDown size={16} strokeWidth={1.5} />}
          disabled={number === total}
          onClick={() => {
            onMove(1)
          }}
        />
      </header>
      <div className={styles.body}>
        <div>
          <Words quote={quote} />
          <FieldRows quote={quote} />
        </div>
        <div>
          <Checks quote={quote} />
          <NoteField key={quote.id} ref={noteRef} note={review.note} onWrite={onNote} />
        </div>
      </div>
      <VerdictBar verdict={review.verdict} onMark={onMark} />
    </section>
  )
}

function Words({ quote }: Pick<DeskQuote, 'quote'>): ReactElement {
  return (
    <blockquote className={styles.words}>
      {quote.segments.map((segment, at) => (
        <Fragment key={segment.start}>
          {at > 0 && <span className={styles.split}>split</span>}
          {quote.kind === 'indirect' ? segment.text : `“${segment.text.trim()}”`}{' '}
        </Fragment>
      ))}
    </blockquote>
  )
}

function Checks({ quote }: Pick<DeskQuote, 'quote'>): ReactElement {
  const checks = findChecks(quote)
  return (
    <section className={styles.section}>
      <header className={styles.sectionHead}>
        <h3>To check</h3>
        {checks.length > 0 && <span>{checks.length}</span>}
      </header>
      {checks.length === 0 && (
        <p className={styles.none}>Nothing was concluded: all of it stands beside the words.</p>
      )}
      <ul>
        {checks.map(({ title, reason }) => (
          <li key={title} className={styles.check}>
            <Glyph name="to-check" />
            <div>
              <p>{title}</p>
              <p className={styles.reason}>{reason}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
