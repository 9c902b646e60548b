import type { ReactElement } from 'react'
import { verdictNames } from '../../../shared/model/verdict'
import { Glyph } from '../../ui/Glyph'
import type { SheetQuotes } from './sheetQuotes'
import styles from './ArticleSheet.module.css'
import { MarkedText } from './MarkedText'
import type { MarkedParagraph } from './toMarkedParagraphs'

/** How many glyphs the gutter has room for. */
const gutterGlyphs = 2

interface BodyParagraphProps {
  readonly paragraph: MarkedParagraph
  readonly quotes: SheetQuotes
}

/** A numbered paragraph, set as what it is, with the glyphs of its quotes in the gutter. */
export function BodyParagraph({ paragraph, quotes }: BodyParagraphProps): ReactElement {
  const { kind, number, runs, quoteIds } = paragraph
  const isCurrent = quoteIds.some((id) => id === quotes.selectedId)
  return (
    <div className={styles.paragraph}>
      <div className={styles.gutter}>
        {quoteIds.slice(0, gutterGlyphs).map((id) => (
          <button
            key={id}
            type="button"
            className={styles.glyph}
            tabIndex={-1}
            aria-label={`Go to quote ${quotes.numberOf(id)}, ${verdictNames[quotes.verdictOf(id)].toLowerCase()}`}
            onClick={() => {
              quotes.onSelect(id)
            }}
          >
            <Glyph name={quotes.verdictOf(id)} size={12} decorative />
          </button>
        ))}
        <span className={isCurrent ? styles.currentNumber : styles.number}>{number}</span>
      </div>
      <p className={`${styles.text} ${kind === 'body' ? '' : (styles[kind] ?? '')}`}>
        <MarkedText runs={runs} quotes={quotes} />
      </p>
    </div>
  )
}
