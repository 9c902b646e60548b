import type { ReactElement } from 'react'
import type { ArticleDetails, DetailName } from '../../../shared/model/article'
import { formatEdtf } from '../../../shared/text/formatEdtf'
import { Button } from '../../ui/Button'
import styles from './ArticleLine.module.css'

interface ArticleLineProps {
  readonly details: ArticleDetails
  readonly words: number
  readonly onAsk: (detail: DetailName) => void
}

const asked = [
  ['title', 'Add title'],
  ['byline', 'Add byline'],
  ['publisher', 'Add publisher'],
  ['url', 'Add URL'],
  ['published', 'Set publication date'],
] as const satisfies readonly (readonly [DetailName, string])[]

/** What is known about the article in a line, and what is missing as something to press. */
export function ArticleLine({ details, words, onAsk }: ArticleLineProps): ReactElement {
  const { byline, publisher, published } = details
  const known = [
    byline && `By ${byline}`,
    publisher,
    published && `Published ${formatEdtf(published)}`,
    `${words.toLocaleString('en')} words`,
  ]
  const missing = asked.filter(([detail]) => details[detail] === null)
  return (
    <div className={styles.line}>
      <p>{known.filter(Boolean).join(' · ')}</p>
      {missing.length > 0 && (
        <p className={styles.asks}>
          <span>Not in the text:</span>
          {missing.map(([detail, label]) => (
            <Button
              key={detail}
              look="link"
              onClick={() => {
                onAsk(detail)
              }}
            >
              {label}
            </Button>
          ))}
        </p>
      )}
    </div>
  )
}
