import type { ReactElement } from 'react'
import { type PatternName, toFill } from './ChartPatterns'
import styles from './DayColumns.module.css'

/** One day: what stands under its column, and how large its parts are. */
export interface DayColumn {
  readonly key: string
  /** Empty where there is no room. */
  readonly label: string
  readonly parts: Readonly<Record<PatternName, number>>
}

interface DayColumnsProps {
  /** What the picture says, in a sentence. */
  readonly name: string
  readonly days: readonly DayColumn[]
  /** The parts from the bottom up. */
  readonly order: readonly PatternName[]
}

/** In CSS pixels: the height of the columns, the room for the numbers above them, and for the labels under them. */
const height = 144
const above = 20
const below = 20
/** A few columns stay columns in a wide picture. */
const widest = 28

/** A column for each day, its parts told apart by pattern, with its sum above. */
export function DayColumns({ name, days, order }: DayColumnsProps): ReactElement {
  const most = Math.max(1, ...days.map(({ parts }) => sum(parts)))
  const step = 100 / Math.max(1, days.length)
  return (
    <svg className={styles.picture} role="img" aria-label={name} height={above + height + below}>
      <line x1="0" x2="100%" y1={above + height} y2={above + height} className={styles.ground} />
      {days.map(({ key, label, parts }, at) => (
        <g key={key}>
          {toStretches(parts, order, most).map(({ part, top, tall }) => (
            <rect
              key={part}
              x={`${(at + 0.5) * step}%`}
              style={{ width: `min(${0.7 * step}%, ${widest}px)` }}
              y={above + top}
              height={tall}
              fill={toFill(part)}
              className={styles.part}
            />
          ))}
          {sum(parts) > 0 && (
            <text
              x={`${(at + 0.5) * step}%`}
              y={above + height - (sum(parts) / most) * height - 6}
              className={styles.text}
            >
              {sum(parts)}
            </text>
          )}
          <text x={`${(at + 0.5) * step}%`} y={above + height + 15} className={styles.text}>
            {label}
          </text>
        </g>
      ))}
    </svg>
  )
}

function sum(parts: DayColumn['parts']): number {
  return Object.values(parts).reduce((a, b) => a + b, 0)
}

interface Stretch {
  readonly part: PatternName
  readonly top: number
  readonly tall: number
}

function toStretches(
  parts: DayColumn['parts'],
  order: readonly PatternName[],
  most: number,
): readonly Stretch[] {
  let top = height
  return order
    .filter((part) => parts[part] > 0)
    .map((part) => {
      const tall = (parts[part] / most) * height
      top -= tall
      return { part, top, tall }
    })
}
