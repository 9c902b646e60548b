import type { ReactElement } from 'react'
import styles from './Glyph.module.css'

interface Drawing {
  readonly label: string
  readonly tone: string | undefined
  readonly shape: ReactElement
  readonly cut?: string
}

const check = 'M3 8.5l3.25 3.25L13 4.75'

const drawings = {
  verified: {
    label: 'Verified',
    tone: styles.ok,
    shape: <circle cx="8" cy="8" r="7" />,
    cut: 'M4.9 8.3l2.2 2.2 4-4.6',
  },
  disputed: {
    label: 'Disputed',
    tone: styles.bad,
    shape: <path d="M8 .5 15.5 8 8 15.5.5 8z" />,
    cut: 'M5.9 5.9l4.2 4.2M10.1 5.9l-4.2 4.2',
  },
  'needs-context': {
    label: 'Needs context',
    tone: styles.ctx,
    shape: <rect x="1.25" y="1.75" width="13.5" height="12.5" rx="2" />,
    cut: 'M4.75 8h.01M8 8h.01M11.25 8h.01',
  },
  undecided: {
    label: 'Undecided',
    tone: styles.und,
    shape: <circle cx="8" cy="8" r="6.1" className={styles.dashed} />,
  },
  'not-a-quote': {
    label: 'Not a quote',
    tone: styles.und,
    shape: <path d="M1.9 8a6.1 6.1 0 1 0 12.2 0a6.1 6.1 0 1 0-12.2 0M4.75 8h6.5" className={styles.line} />,
  },
  problem: {
    label: 'Problem',
    tone: styles.bad,
    shape: <path d="M8 1.5 15.25 14H.75z" />,
    cut: 'M8 6v3.6M8 11.9v.01',
  },
  'to-check': {
    label: 'To check',
    tone: styles.toCheck,
    shape: <path d="M8 2.4 14.4 13.4H1.6zM8 6.6v3M8 11.5v.01" className={styles.line} />,
  },
  handled: { label: 'Handled', tone: styles.quiet, shape: <path d={check} className={styles.line} /> },
} satisfies Record<string, Drawing>

/** The name of a state that has a glyph. */
export type GlyphName = keyof typeof drawings

interface GlyphProps {
  readonly name: GlyphName
  /** 16 in rows, 14 in the strip, 12 in the gutter and the library. */
  readonly size?: 12 | 14 | 16
  /** Whether a word beside it says the same, so that screen readers pass over it. */
  readonly decorative?: boolean
}

/** The sign of a state: told apart by shape before colour. */
export function Glyph({ name, size = 16, decorative = false }: GlyphProps): ReactElement {
  const { label, tone, shape, cut }: Drawing = drawings[name]
  const reading = decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} className={tone} {...reading}>
      {shape}
      {cut && <path d={cut} className={name === 'needs-context' ? styles.dots : styles.cut} />}
    </svg>
  )
}
