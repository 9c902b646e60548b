import { type ReactElement, type ReactNode, useEffect, useMemo, useRef } from 'react'
import type { Article } from '../../../shared/model/article'
import { Glyph } from '../../ui/Glyph'
import styles from './ArticleSheet.module.css'
import { keepInView } from './keepInView'
import { MarkedText } from './MarkedText'
import { findMarks, type Mark, toRuns } from './toRuns'
import type { DeskQuote } from './useDesk'

interface ArticleSheetProps {
  readonly article: Article
  readonly quotes: readonly DeskQuote[]
  readonly index: number
  /** What stands under the headline. */
  readonly details: ReactNode
  readonly onSelect: (index: number) => void
}

/** The article as printed, on the one sheet of paper, with its quotes marked and its paragraphs numbered. */
export function ArticleSheet({ article, quotes, index, details, onSelect }: ArticleSheetProps): ReactElement {
  const sheet = useRef<HTMLElement>(null)
  const selected = quotes[index]
  const paragraphs = useParagraphs(article, quotes)
  useEffect(() => {
    if (sheet.current && selected) keepInView(sheet.current, selected.quote.id)
  }, [selected?.quote.id])
  const byId = useMemo(
    () => new Map(quotes.map((each, at) => [each.quote.id as string, { each, at }])),
    [quotes],
  )
  const selectId = (id: string): void => {
    const found = byId.get(id)
    if (found) onSelect(found.at)
  }
  const verdictOf = (id: string): DeskQuote['review']['verdict'] =>
    byId.get(id)?.each.review.verdict ?? 'undecided'
  const hasTitle = paragraphs.some(({ kind }) => kind === 'title')
  return (
    <main ref={sheet} className={styles.sheet} tabIndex={-1} aria-label="Article">
      <article className={styles.galley}>
        {!hasTitle && (
          <header className={styles.head}>
            <h2 className={styles.untitled}>Untitled article</h2>
            {details}
          </header>
        )}
        {paragraphs.map(({ kind, number, runs, start, starts }) => {
          const text = (
            <MarkedText
              runs={runs}
              selectedId={selected?.quote.id}
              verdictOf={verdictOf}
              onSelect={selectId}
            />
          )
          if (kind === 'title') {
            return (
              <header key={start} className={styles.head}>
                <h2 className={styles.headline}>{text}</h2>
                {details}
              </header>
            )
          }
          if (kind === 'byline') return null
          if (kind === 'url')
            return (
              <p key={start} className={styles.url}>
                {text}
              </p>
            )
          const isCurrent = starts.some((id) => id === selected?.quote.id)
          return (
            <div key={start} className={styles.paragraph}>
              <div className={styles.gutter}>
                {starts.slice(0, 2).map((id) => (
                  <button
                    key={id}
                    type="button"
                    className={styles.glyph}
                    tabIndex={-1}
                    aria-label={`Go to quote ${byId.get(id)?.each.number ?? ''}`}
                    onClick={() => {
                      selectId(id)
                    }}
                  >
                    <Glyph name={verdictOf(id)} size={12} decorative />
                  </button>
                ))}
                <span className={isCurrent ? styles.currentNumber : styles.number}>{number}</span>
              </div>
              <p className={styles.text}>{text}</p>
            </div>
          )
        })}
      </article>
    </main>
  )
}

interface MarkedParagraph {
  readonly kind: Article['paragraphs'][number]['kind']
  readonly start: number
  /** Counted from 1 over the body; 0 for what is not numbered. */
  readonly number: number
  readonly runs: ReturnType<typeof toRuns>
  /** The ids of the quotes that have words in it, in order. */
  readonly starts: readonly string[]
}

function useParagraphs(
  { text, paragraphs }: Article,
  quotes: readonly DeskQuote[],
): readonly MarkedParagraph[] {
  const marks = useMemo(
    () =>
      findMarks(
        text,
        quotes.map(({ quote }) => quote),
      ),
    [text, quotes],
  )
  return useMemo(() => {
    let number = 0
    return paragraphs.map((paragraph) => {
      const runs = toRuns(text, paragraph, marks)
      const { kind, start } = paragraph
      return { kind, start, number: kind === 'body' ? ++number : 0, runs, starts: toStarts(runs) }
    })
  }, [text, paragraphs, marks])
}

function toStarts(runs: ReturnType<typeof toRuns>): readonly string[] {
  const words = runs.flatMap((run) => run.marks.filter((mark: Mark) => mark.role === 'words'))
  return [...new Set(words.map((mark) => mark.quoteId))]
}
