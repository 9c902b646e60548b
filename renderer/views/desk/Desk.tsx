import { type ReactElement, type ReactNode, useMemo, useRef, useState } from 'react'
import type { DetailName } from '../../../shared/model/article'
import { quoteWords } from '../../../shared/model/quote'
import { paragraphNumberAt } from '../../../shared/text/paragraphNumber'
import { writeNote } from '../../actions/changeReview'
import { shortcuts, useShortcuts } from '../../screen/shortcuts'
import type { OpenArticle } from '../../store/hooks'
import { ArticleLine } from './ArticleLine'
import { ArticleSheet } from './ArticleSheet'
import styles from './Desk.module.css'
import { DeskBar } from './DeskBar'
import { DeskHints } from './DeskHints'
import { QuoteCard } from './QuoteCard'
import { QuoteList } from './QuoteList'
import type { DeskQuote, DeskState } from './useDesk'

interface DeskProps {
  readonly open: OpenArticle
  readonly desk: DeskState
  readonly onBack: () => void
  /** Opens the article's details, at the one that is asked for. */
  readonly onDetails: (detail?: DetailName) => void
  readonly onExport: () => void
}

/** The desk: the article, its quotes and the selected quote's card, in step. */
export function Desk({ open, desk, onBack, onDetails, onExport }: DeskProps): ReactElement {
  const note = useRef<HTMLTextAreaElement>(null)
  const [isListOpen, setListOpen] = useState(false)
  const paragraphOf = useParagraphOf(open)
  const current = desk.quotes[desk.index]
  useShortcuts({
    ...deskKeys(desk),
    note: () => note.current?.focus(),
    list: () => {
      setListOpen(!isListOpen)
    },
    back: onBack,
    details: () => {
      onDetails()
    },
    exportSheet: onExport,
  })
  const { article, review } = open
  const words = useMemo(() => article.text.match(/\S+/g)?.length ?? 0, [article.text])
  const decided = desk.quotes.filter((each) => each.review.verdict !== 'undecided').length
  const select = (index: number): void => {
    desk.select(index)
    setListOpen(false)
  }
  return (
    <div className={styles.desk}>
      <DeskBar
        title={review.details.title ?? 'Untitled article'}
        onBack={onBack}
        onDetails={() => {
          onDetails()
        }}
        onExport={onExport}
      />
      <div className={styles.panes}>
        <QuoteList
          quotes={desk.quotes}
          index={desk.index}
          decided={decided}
          paragraphOf={paragraphOf}
          isOpen={isListOpen}
          onSelect={select}
        />
        <ArticleSheet
          article={article}
          quotes={desk.quotes}
          index={desk.index}
          details={<ArticleLine details={review.details} words={words} onAsk={onDetails} />}
          onSelect={select}
        />
        {current ? (
          <QuoteCard
            current={current}
            total={desk.quotes.length}
            paragraph={paragraphOf(current)}
            noteRef={note}
            onMove={desk.move}
            onMark={desk.mark}
            onNote={(text) => writeNote(article.id, current.quote.id, text)}
          />
        ) : (
          <NoQuotes />
        )}
      </div>
      <DeskHints desk={desk} />
      <Announcement>{current && `Quote ${current.number}: ${quoteWords(current.quote)}`}</Announcement>
    </div>
  )
}

function deskKeys(desk: DeskState): Parameters<typeof useShortcuts>[0] {
  const mark = (verdict: Parameters<DeskState['mark']>[0]) => () => {
    desk.mark(verdict)
  }
  return {
    next: () => {
      desk.move(1)
    },
    previous: () => {
      desk.move(-1)
    },
    verified: mark('verified'),
    disputed: mark('disputed'),
    'needs-context': mark('needs-context'),
    undecided: mark('undecided'),
    undo: desk.undo,
    redo: desk.redo,
  }
}

function useParagraphOf({ article }: OpenArticle): (quote: DeskQuote) => number | null {
  return useMemo(() => {
    const numbered = article.paragraphs.filter(({ kind }) => kind === 'body')
    return ({ quote }) => paragraphNumberAt(numbered, quote.segments[0]?.start ?? 0)
  }, [article.paragraphs])
}

function NoQuotes(): ReactElement {
  return (
    <section className={styles.none} aria-label="Quote">
      <h2>No quotes found</h2>
      <p>Nobody is quoted in this article. Press {shortcuts.back.keys[0]} to go back to the library.</p>
    </section>
  )
}

function Announcement({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <p className="visually-hidden" aria-live="polite">
      {children}
    </p>
  )
}
