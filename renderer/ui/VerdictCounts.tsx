import type { ReactElement } from 'react'
import { Glyph, type GlyphName } from './Glyph'
import styles from './VerdictCounts.module.css'

interface VerdictCountsProps<Name extends GlyphName> {
  readonly counts: Readonly<Record<Name, number>>
  readonly order: readonly Name[]
}

/** How many there are of each state, each number beside its sign; states without any are left out. */
export function VerdictCounts<Name extends GlyphName>({
  counts,
  order,
}: VerdictCountsProps<Name>): ReactElement {
  return (
    <span className={styles.counts}>
      {order
        .filter((name) => counts[name] > 0)
        .map((name) => (
          <span key={name} className={styles.count}>
            <Glyph name={name} size={12} />
            {counts[name].toLocaleString('en')}
          </span>
        ))}
    </span>
  )
}
