import { type CSSProperties, type ReactElement, type RefObject, useMemo } from 'react'
import { type DetailName, isNumbered } from '../../../shared/model/article'
import { paragraphNumberAt } from '../../../shared/text/paragraphNumber'
import { useKeysOf } from '../../screen/keymap'
import { useScreen } from '../../screen/screen'
import type { OpenArticle } from '../../store/hooks'
import { ArticleLine } from './ArticleLine'
import { ArticleSheet } from './ArticleSheet'
import { QuoteCard } from './card/QuoteCard'
import styles from './Desk.module.css'
import { FindBar } from './FindBar'
import { PaneSplitters } from './PaneSplitters'
import { QuoteList } from './QuoteList'
import type { DeskQuote, DeskState } from './useDesk'
import { useWindowWidth } from './useWindowWidth'

/** Between these the panes can be resized: a narrower window has no room, a wider one gives the card two columns. */
const resizable = { from: 1180, to: 1759 }

interface PanesProps {
  readonly open: OpenArticle
  readonly desk: DeskState
  readonly note: RefObject<HTMLTextAreaElement | null>
  readonly isListOpen: boolean
  readonly isFinding: boolean
  readonly onSelect: (index: number) => void
  readonly onFound: () => void
  readonly onAsk: (detail: DetailName) => void
  readonly onSpeakerCorrected: (mention: string, from: string, to: string) => void
}

/** The desk's three panes: the list, the article and the card. */
export function Panes(props: PanesProps): ReactElement {
  const { open, desk, isListOpen, isFinding, onSelect, onFound, onAsk } = props
  const { article, review } = open
  const { quotes, index } = desk
  const windowWidth = useWindowWidth()
  const hasSplitters = windowWidth >= resizable.from && windowWidth <= resizable.to
  const paragraphOf = useParagraphOf(open)
  const words = useMemo(() => article.text.match(/\S+/g)?.length ?? 0, [article.text])
  const details = <ArticleLine details={review.details} words={words} onAsk={onAsk} />
  return (
    <div className={styles.panes} style={usePaneWidths(hasSplitters)}>
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
      {isFinding && <FindBar text={article.text} onClose={onFound} />}
      <Card {...props} paragraphOf={paragraphOf} />
      {hasSplitters && <PaneSplitters windowWidth={windowWidth} />}
    </div>
  )
}

interface CardProps extends PanesProps {
  readonly paragraphOf: (quote: DeskQuote) => number | null
}

function Card({ open, desk, note, paragraphOf, onSpeakerCorrected }: CardProps): ReactElement {
  const current = desk.quotes[desk.index]
  if (!current) return <NoQuotes />
  return (
    <QuoteCard
      articleId={open.article.id}
      current={current}
      desk={desk}
      paragraph={paragraphOf(current)}
      noteRef={note}
      onSpeakerCorrected={onSpeakerCorrected}
    />
  )
}

/** The widths that the reader has set, as the CSS variables that the panes are laid out by. */
function usePaneWidths(hasSplitters: boolean): CSSProperties {
  const { listWidth, cardWidth } = useScreen()
  if (!hasSplitters) return {}
  const widths: Record<string, string> = {}
  if (listWidth !== null) widths['--list-width'] = `${listWidth}px`
  if (cardWidth !== null) widths['--card-width'] = `${cardWidth}px`
  return widths
}

function useParagraphOf({ article }: OpenArticle): (quote: DeskQuote) => number | null {
  return useMemo(() => {
    const numbered = article.paragraphs.filter(isNumbered)
    return ({ quote }) => paragraphNumberAt(numbered, quote.segments[0]?.start ?? 0)
  }, [article.paragraphs])
}

function NoQuotes(): ReactElement {
  const keysOf = useKeysOf()
  return (
    <section className={styles.none} aria-label="Quote">
      <h2 tabIndex={-1} data-home>
        No quotes found
      </h2>
      <p>
        Nobody is quoted in this article. Select words in it and press {keysOf('addQuote').join(' ')} to add a
        quote, or press {keysOf('back').join(' ')} to go back.
      </p>
    </section>
  )
}
