import type { ReactElement } from 'react'
import styles from './ChartPatterns.module.css'
import type { GlyphName } from './Glyph'

/** The parts of a picture that have a pattern, each told apart without its colour. */
export type PatternName = Extract<
  GlyphName,
  'verified' | 'disputed' | 'needs-context' | 'undecided' | 'not-a-quote'
>

/** What fills a part of this name: solid, struck through, dotted, open, ruled. */
export function toFill(name: PatternName): string {
  return `url(#pattern-${name})`
}

const size = 6

/** The patterns of the pictures on a page, once for all of them. */
export function ChartPatterns(): ReactElement {
  return (
    <svg className={styles.patterns} aria-hidden="true">
      <defs>
        <Pattern name="verified" ground={styles.ok} />
        <Pattern name="disputed" ground={styles.bad}>
          <path
            d={`M0 ${size}L${size} 0M-1 1L1 -1M${size - 1} ${size + 1}L${size + 1} ${size - 1}`}
            className={styles.cut}
          />
        </Pattern>
        <Pattern name="needs-context" ground={styles.ctx}>
          <circle cx={size / 2} cy={size / 2} r="1.2" className={styles.dot} />
        </Pattern>
        <Pattern name="undecided" ground={styles.open}>
          <path d={`M0 ${size / 2}h${size / 2}`} className={styles.faint} />
        </Pattern>
        <Pattern name="not-a-quote" ground={styles.open}>
          <path d={`M${size / 2} 0v${size}`} className={styles.faint} />
        </Pattern>
      </defs>
    </svg>
  )
}

interface PatternProps {
  readonly name: PatternName
  readonly ground: string | undefined
  readonly children?: ReactElement
}

function Pattern({ name, ground, children }: PatternProps): ReactElement {
  return (
    <pattern id={`pattern-${name}`} width={size} height={size} patternUnits="userSpaceOnUse">
      <rect width={size} height={size} className={ground} />
      {children}
    </pattern>
  )
}
