import type { ReactElement } from 'react'
import { Glyph, type GlyphName } from './Glyph'
import styles from './ProofStrip.module.css'

/** Above this many the strip counts instead of drawing one glyph each. */
const most = 24

interface ProofStripProps {
  /** One state each, in reading order. */
  readonly states: readonly GlyphName[]
  /** The index of the one that is looked at, ringed. */
  readonly current?: number
  readonly size?: 12 | 14
  /** Spreads the glyphs over the whole width. */
  readonly spread?: boolean
  /** The states in the order in which a long strip counts them. */
  readonly order: readonly GlyphName[]
}

/** The progress sign: one glyph for each quote. Always shown beside "5 of 9 decided", so it is drawn for the eye alone. */
export function ProofStrip({ states, current, size = 14, spread, order }: ProofStripProps): ReactElement {
  if (states.length > most) return <CountedStrip states={states} size={size} order={order} />
  return (
    <div
      className={[styles.strip, spread && styles.spread, size === 12 && styles.tight]
        .filter(Boolean)
        .join(' ')}
      aria-hidden="true"
    >
      {states.map((state, index) => (
        <span key={index} className={index === current ? styles.current : undefined}>
          <Glyph name={state} size={size} decorative />
        </span>
      ))}
    </div>
  )
}

function CountedStrip({
  states,
  size = 14,
  order,
}: Omit<ProofStripProps, 'current' | 'spread'>): ReactElement {
  return (
    <div className={styles.counted} aria-hidden="true">
      {order.map((name) => (
        <span key={name} className={styles.count}>
          <Glyph name={name} size={size} decorative />
          {states.filter((state) => state === name).length}
        </span>
      ))}
    </div>
  )
}
