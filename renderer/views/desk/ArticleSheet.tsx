import {
  memo,
  type ReactElement,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react'
import type { Article } from '../../../shared/model/article'
import type { Quote } from '../../../shared/model/quote'
import styles from './ArticleSheet.module.css'
import { BodyParagraph } from './BodyParagraph'
import { keepInView } from './keepInView'
import { MarkedText } from './MarkedText'
import { type SheetQuotes, toLook } from './sheetQuotes'
import { type MarkedParagraph, toMarkedParagraphs } from './toMarkedParagraphs'
import type { DeskQuote } from './useDesk'

interface ArticleSheetProps {
  readonly article: Article
  /** The same quotes as `quotes`, which do not change with a decision. */
  readonly found: readonly Quote[]
  readonly quotes: readonly DeskQuote[]
  readonly index: number
  /** What stands under the headline. */
  readonly details: ReactNode
  readonly onSelect: (index: number) => void
}

/** The article as printed, on the one sheet of paper, with its quotes marked and its paragraphs numbered. */
export function ArticleSheet(props: ArticleSheetProps): ReactElement {
  const { article, found, quotes, index, details, onSelect } = props
  const sheet = useRef<HTMLElement>(null)
  const selectedId = quotes[index]?.quote.id
  useEffect(() => {
    return sheet.current && selectedId ? keepInView(sheet.current, selectedId) : undefined
  }, [selectedId])
  const paragraphs = useMemo(() => toMarkedParagraphs(article, found), [article, found])
  const byId = useMemo(
    () => new Map(quotes.map((each, at) => [each.quote.id as string, { ...each, at }])),
    [quotes],
  )
  const sheetQuotes: SheetQuotes = {
    selectedId,
    verdictOf: (id) => byId.get(id)?.review.verdict ?? 'undecided',
    numberOf: (id) => byId.get(id)?.number ?? 0,
    onSelect: useLatest((id: string) => {
      const at = byId.get(id)?.at
      if (at !== undefined) onSelect(at)
    }),
  }
  return (
    <main ref={sheet} className={styles.sheet} tabIndex={-1} aria-label="Article">
      <article className={styles.galley}>
        {!paragraphs.some(({ kind }) => kind === 'title') && (
          <Head details={details} className={styles.untitled}>
            Untitled article
          </Head>
        )}
        {paragraphs.map((paragraph) => (
          <SheetParagraph
            key={paragraph.start}
            paragraph={paragraph}
            quotes={sheetQuotes}
            look={toLook(paragraph.markedIds, sheetQuotes)}
            details={paragraph.kind === 'title' ? details : null}
          />
        ))}
      </article>
    </main>
  )
}

interface SheetParagraphProps {
  readonly paragraph: MarkedParagraph
  readonly quotes: SheetQuotes
  /** What `quotes` says of the quotes in the paragraph, as one value. */
  readonly look: string
  /** What stands under the headline. */
  readonly details: ReactNode
}

/** A paragraph of the sheet; a decision draws only those again that it changes. */
const SheetParagraph = memo(function SheetParagraph(props: SheetParagraphProps): ReactElement | null {
  const { paragraph, quotes, details } = props
  const text = <MarkedText runs={paragraph.runs} quotes={quotes} />
  switch (paragraph.kind) {
    case 'title':
      return (
        <Head details={details} className={styles.headline}>
          {text}
        </Head>
      )
    case 'byline':
      // The line under the headline says it.
      return null
    case 'url':
      return <p className={styles.url}>{text}</p>
    case 'heading':
      return <h3 className={styles.heading}>{text}</h3>
    case 'body':
    case 'list':
    case 'quote':
    case 'post':
      return <BodyParagraph paragraph={paragraph} quotes={quotes} />
  }
}, looksSame)

function looksSame(before: SheetParagraphProps, after: SheetParagraphProps): boolean {
  const { paragraph, look, details } = after
  return before.paragraph === paragraph && before.look === look && before.details === details
}

/** A function that stays the same and does what `act` does at the last rendering. */
function useLatest<Argument>(act: (argument: Argument) => void): (argument: Argument) => void {
  const latest = useRef(act)
  useLayoutEffect(() => {
    latest.current = act
  })
  return useCallback((argument) => {
    latest.current(argument)
  }, [])
}

interface HeadProps {
  readonly details: ReactNode
  readonly className: string | undefined
  readonly children: ReactNode
}

function Head({ details, className, children }: HeadProps): ReactElement {
  return (
    <header className={styles.head}>
      <h2 className={className}>{children}</h2>
      {details}
    </header>
  )
}
