import { type ReactElement, type RefObject, useMemo, useRef, useState } from 'react'
import type { DetailName } from '../../../shared/model/article'
import { quoteWords } from '../../../shared/model/quote'
import { paragraphNumberAt } from '../../../shared/text/paragraphNumber'
import { writeNote } from '../../actions/changeReview'
import { useScreen } from '../../screen/screen'
import { shortcuts } from '../../screen/shortcuts'
import type { OpenArticle } from '../../store/hooks'
import { ArticleLine } from './ArticleLine'
import { ArticleSheet } from './ArticleSheet'
import styles from './Desk.module.css'
import { DeskBar } from './DeskBar'
import { DeskHints } from './DeskHints'
import { QuoteCard } from './QuoteCard'
import { QuoteList } from './QuoteList'
import type { DeskQuote, DeskState } from './useDesk'
import { useDeskShortcuts } from './useDeskShortcuts'

interface DeskProps {
  readonly open: OpenArticle
  readonly desk: DeskState
  readonly onBack: () => void
  /** Opens the article's details, at the one that is asked for. */
  readonly onDetails: (detail: DetailName) => void
  readonly onExport: () => void
}

/** The desk: the article, its quotes and the selected quote's card, in step. */
export function Desk({ open, desk, onBack, onDetails, onExport }: DeskProps): ReactElement {
  const note = useRef<HTMLTextAreaElement>(null)
  const [isListOpen, setListOpen] = useState(false)
  const showDetails = (): void => {
    onDetails('title')
  }
  useDeskShortcuts(desk, {
    note: () => note.current?.focus(),
    indirect: useScreen.getState().toggleIndirect,
    list: () => {
      setListOpen(!isListOpen)
    },
    back: onBack,
    details: showDetails,
    exportSheet: onExport,
  })
  const title = open.review.details.title ?? 'Untitled article'
  const select = (index: number): void => {
    desk.select(index)
    setListOpen(false)
  }
  return (
    <div className={styles.desk}>
      <DeskBar title={title} onBack={onBack} onDetails={showDetails} onExport={onExport} />
      <Panes
        open={open}
        desk={desk}
        note={note}
        isListOpen={isListOpen}
        onSelect={select}
        onAsk={onDetails}
      />
      <DeskHints desk={desk} />
      <Announcement current={desk.quotes[desk.index]} />
    </div>
  )
}

interface PanesProps extends Pick<DeskProps, 'open' | 'desk'> {
  readonly note: RefObject<HTMLTextAreaElement | null>
  readonly isListOpen: boolean
  readonly onSelect: (index: number) => void
  readonly onAsk: (detail: DetailName) => void
}

function Panes({ open, desk, note, isListOpen, onSelect, onAsk }: PanesProps): ReactElement {
  const { article, review } = open
  const { quotes, index } = desk
  const current = quotes[index]
  const paragraphOf = useParagraphOf(open)
  const words = useMemo(() => article.text.match(/\S+/g)?.length ?? 0, [article.text])
  const details = <ArticleLine details={review.details} words={words} onAsk={onAsk} />
  return (
    <div className={styles.panes}>
      <QuoteList
        indirect={desk.indirect}
        quotes={quotes}
        index={index}
        paragraphOf={paragraphOf}
        isOpen={isListOpen}
        onSelect={onSelect}
      />
      <ArticleSheet
        article={article}
        found={desk.found}
        quotes={quotes}
        index={index}
        details={details}
        onSelect={onSelect}
      />
      {current ? (
        <QuoteCard
          current={current}
          total={quotes.length}
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
  )
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

/** Tells a screen reader which quote is selected now. */
function Announcement({ current }: { readonly current: DeskQuote | undefined }): ReactElement {
  return (
    <p className="visually-hidden" aria-live="polite">
      {current && `Quote ${current.number}: ${quoteWords(current.quote)}`}
    </p>
  )
}
