import type { ReactElement } from 'react'
import { verdicts } from '../../../shared/model/verdict'
import { useKeysOf } from '../../screen/keymap'
import { useScreen } from '../../screen/screen'
import { Button } from '../../ui/Button'
import { ProofStrip } from '../../ui/ProofStrip'
import styles from './QuoteList.module.css'
import { QuoteRows } from './QuoteRows'
import type { DeskQuote } from './useDesk'

interface QuoteListProps {
  readonly quotes: readonly DeskQuote[]
  readonly index: number
  /** How much indirect speech there is that nobody has taken up. */
  readonly indirect: number
  /** The number of the paragraph in which a quote begins. */
  readonly paragraphOf: (quote: DeskQuote) => number | null
  /** In a narrow window: whether the list lies open over the article. */
  readonly isOpen: boolean
  readonly onSelect: (index: number) => void
}

/** Every quote of the article in reading order, with its verdict. In a narrow window it is a strip of glyphs. */
export function QuoteList(props: QuoteListProps): ReactElement {
  const { quotes, index, indirect, isOpen } = props
  const decided = quotes.filter(({ review }) => review.verdict !== 'undecided').length
  return (
    <nav className={isOpen ? `${styles.list} ${styles.open}` : styles.list} aria-label="Quotes">
      <div className={styles.head}>
        <div className={styles.headLine}>
          <h2 className={styles.title}>Quotes</h2>
          <p className={styles.decided}>
            {decided} of {quotes.length} decided
          </p>
        </div>
        <ProofStrip
          states={quotes.map(({ review }) => review.verdict)}
          current={index}
          spread={quotes.length > 8}
          order={verdicts}
        />
      </div>
      <QuoteRows {...props} />
      {indirect > 0 && <IndirectSwitch indirect={indirect} />}
      <p className={styles.sum} aria-hidden="true">
        {decided}/{quotes.length}
      </p>
    </nav>
  )
}

function IndirectSwitch({ indirect }: Pick<QuoteListProps, 'indirect'>): ReactElement {
  const { showsIndirect, toggleIndirect } = useScreen()
  const keysOf = useKeysOf()
  return (
    <div className={styles.foot}>
      <Button look="link" keys={keysOf('indirect')} aria-pressed={showsIndirect} onClick={toggleIndirect}>
        {showsIndirect ? 'Hide' : 'Show'} {indirect} without marks
      </Button>
    </div>
  )
}
