import { ChevronLeft } from 'lucide-react'
import type { ReactElement } from 'react'
import type { Article } from '../../../shared/model/article'
import type { QuoteId } from '../../../shared/model/ids'
import { wordingNames } from '../../../shared/model/wording'
import type { ReviewedQuote } from '../../../shared/review/reviewedQuotes'
import type { Comparisons } from '../../actions/checkWording'
import { useHints } from '../../screen/keymap'
import { PaletteField } from '../../screen/PaletteField'
import { Button } from '../../ui/Button'
import { HintBar } from '../../ui/HintBar'
import { ProgressBar } from '../../ui/ProgressBar'
import { TopBar } from '../../ui/TopBar'
import { Collation } from './Collation'
import { Proposal } from './Proposal'
import { useQuoteCheck } from './useQuoteCheck'
import type { WordingState } from './useWording'
import styles from './Wording.module.css'

const hints = [
  { commands: ['next', 'previous'], label: 'Next, previous quote' },
  { commands: ['acceptCheck'], label: 'Accept' },
  { commands: ['undo'], label: 'Undo' },
  { commands: ['back'], label: 'Back to the desk' },
] as const

interface WordingProps {
  readonly article: Article
  readonly quotes: readonly ReviewedQuote[]
  /** The quote to show; it is one of `quotes`. */
  readonly quoteId: QuoteId
  readonly onQuote: (quoteId: QuoteId) => void
  readonly onBack: () => void
}

/** The wording check: a quote beside the passage of a source, word by word, and what the check proposes. */
export function Wording({ article, quotes, quoteId, onQuote, onBack }: WordingProps): ReactElement {
  const check = useQuoteCheck({ article, quotes, quoteId, onQuote, onBack })
  const { state, all, current, compared, chosen } = check
  const number = `Quote ${check.index + 1} of ${quotes.length}`
  return (
    <div className={styles.screen}>
      <TopBar actions={<PaletteField />}>
        <Button look="quiet" icon={<ChevronLeft size={16} strokeWidth={1.5} />} onClick={onBack}>
          Desk
        </Button>
        <h1 className={styles.title} tabIndex={-1} data-home>
          Wording check <small>{number}</small>
        </h1>
      </TopBar>
      <div className={styles.panes}>
        <main className={styles.sheet} aria-label="Quote and source">
          {current && (
            <Collation article={article} quote={current.quote} compared={compared} chosen={chosen} />
          )}
        </main>
        <aside className={styles.side} aria-label="Finding">
          {all.length > 0 ? <Proposal {...check} /> : <Waiting state={state} />}
          {state.comparisons && all.length > 0 && <Counts comparisons={state.comparisons} />}
        </aside>
      </div>
      <HintBar hints={useHints(hints)} />
    </div>
  )
}

function Waiting({ state: { done, total, comparisons } }: { readonly state: WordingState }): ReactElement {
  if (total === 0 && comparisons) {
    return (
      <p className={styles.pane}>
        No source yet. Open a transcript, speech or report, press P on its desk to use it as a source, and
        check again.
      </p>
    )
  }
  const sentence = `Comparing with ${done} of ${total ?? 0} sources`
  return (
    <div className={styles.pane}>
      <ProgressBar done={done} total={Math.max(1, total ?? 1)} sentence={sentence} />
    </div>
  )
}

/** How many of the article's quotes have which finding, by their best source. */
function Counts({ comparisons }: { readonly comparisons: Comparisons }): ReactElement {
  const counts = new Map<string, number>()
  for (const [best] of comparisons.values()) {
    const name = best ? wordingNames[best.check.finding] : null
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const words = Array.from(counts, ([name, count]) => `${count} ${name.toLowerCase()}`)
  return <p className={styles.counts}>In this article: {words.join(', ')}</p>
}
