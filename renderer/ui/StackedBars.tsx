import type { ReactElement } from 'react'
import { type PatternName, toFill } from './ChartPatterns'
import styles from './StackedBars.module.css'
import { VerdictCounts } from './VerdictCounts'

/** One bar: what it is of, and how large its parts are. */
export interface Bar {
  readonly key: string
  readonly label: string
  readonly parts: Readonly<Record<PatternName, number>>
  /** Goes to what the bar is of. */
  readonly onOpen?: () => void
}

interface StackedBarsProps {
  readonly bars: readonly Bar[]
  /** The parts in the order in which they stand. */
  readonly order: readonly PatternName[]
}

/** Bars from left to right on one scale, their parts told apart by pattern; each with its numbers. */
export function StackedBars({ bars, order }: StackedBarsProps): ReactElement {
  const most = Math.max(1, ...bars.map(({ parts }) => sum(parts)))
  return (
    <ul className={styles.bars}>
      {bars.map(({ key, label, parts, onOpen }) => (
        <li key={key} className={styles.bar}>
          {onOpen ? (
            <button type="button" className={styles.label} onClick={onOpen}>
              {label}
            </button>
          ) : (
            <span className={styles.label}>{label}</span>
          )}
          <svg className={styles.picture} aria-hidden="true">
            {toStretches(parts, order, most).map(({ name, from, share }) => (
              <rect
                key={name}
                x={`${from}%`}
                width={`${share}%`}
                height="100%"
                fill={toFill(name)}
                className={styles.part}
              />
            ))}
          </svg>
          <VerdictCounts counts={parts} order={order} />
        </li>
      ))}
    </ul>
  )
}

function sum(parts: Bar['parts']): number {
  return Object.values(parts).reduce((a, b) => a + b, 0)
}

interface Stretch {
  readonly name: PatternName
  /** In percent of the width. */
  readonly from: number
  readonly share: number
}

function toStretches(parts: Bar['parts'], order: readonly PatternName[], most: number): readonly Stretch[] {
  let from = 0
  return order
    .filter((name) => parts[name] > 0)
    .map((name) => {
      const share = (parts[name] / most) * 100
      const stretch = { name, from, share }
      from += share
      return stretch
    })
}
