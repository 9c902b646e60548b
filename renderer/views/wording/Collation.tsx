import type { ReactElement } from 'react'
import type { Article } from '../../../shared/model/article'
import type { Quote } from '../../../shared/model/quote'
import type { Difference } from '../../../shared/model/wording'
import type { SourceComparison } from '../../actions/checkWording'
import { ComparedText } from './ComparedText'
import { readContext } from './readContext'
import { toMarkedText } from './toMarkedText'
import styles from './Wording.module.css'

interface CollationProps {
  readonly article: Pick<Article, 'text'>
  readonly quote: Quote
  readonly compared: SourceComparison | undefined
  readonly chosen: number | null
}

/** The quote with the source's words under it, and the source's passage with two sentences on each side. */
export function Collation({ article, quote, compared, chosen }: CollationProps): ReactElement {
  const differences = compared?.check.differences ?? []
  return (
    <>
      <section className={styles.part} aria-label="In the article">
        <h2 className={styles.partHead}>
          In the article <small>The source’s words are written beneath</small>
        </h2>
        <blockquote className={styles.quote}>
          {quote.segments.map(({ start, end }) => (
            <p key={start}>
              “
              <ComparedText
                stretches={toMarkedText(article.text, start, end, differences, 'quote')}
                differences={differences}
                side="quote"
                chosen={chosen}
                noteOf={(difference) => toNote(compared, difference)}
              />
              ”
            </p>
          ))}
        </blockquote>
      </section>
      {compared?.check.passage && <Passage compared={compared} chosen={chosen} />}
    </>
  )
}

/** What the source has in the place of a difference, shortened to what stands under a line. */
function toNote(compared: SourceComparison | undefined, { source, kind }: Difference): string {
  if (!compared || !source || kind === 'typography') return ''
  const words = compared.article.text.slice(source.start, source.end).replace(/\s+/g, ' ').trim().split(' ')
  return words.length <= 5 ? words.join(' ') : `${words.slice(0, 3).join(' ')} … (${words.length} words)`
}

function Passage({
  compared,
  chosen,
}: {
  readonly compared: SourceComparison
  readonly chosen: number | null
}): ReactElement | null {
  const { check, article, title, locator, occasion } = compared
  if (!check.passage) return null
  const { start, end } = check.passage
  const { from, to } = readContext(article.text, start, end)
  return (
    <section className={styles.part} aria-label="In the source">
      <h2 className={styles.partHead}>
        In the source <small>{[title, locator, occasion.speaker].filter(Boolean).join(' · ')}</small>
      </h2>
      <p className={styles.source}>
        <span className={styles.context}>{article.text.slice(from, start)}</span>
        <ComparedText
          stretches={toMarkedText(article.text, start, end, check.differences, 'source')}
          differences={check.differences}
          side="source"
          chosen={chosen}
        />
        <span className={styles.context}>{article.text.slice(end, to)}</span>
      </p>
    </section>
  )
}
