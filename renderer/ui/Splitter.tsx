import type { ReactElement } from 'react'
import styles from './Splitter.module.css'

interface SplitterProps {
  /** What it makes wider, for screen readers: "Width of the list". */
  readonly label: string
  /** The pane that it is the edge of: dragging away from the pane makes it wider. */
  readonly side: 'left' | 'right'
  /** CSS pixels. */
  readonly width: number
  readonly narrowest: number
  readonly widest: number
  readonly onResize: (width: number) => void
}

/** How far an arrow key moves the edge, in CSS pixels. */
const step = 16

/** The edge between two panes: dragged, or moved with the arrow keys; a double click is left to the owner's default. */
export function Splitter({ label, side, width, narrowest, widest, onResize }: SplitterProps): ReactElement {
  const sign = side === 'left' ? 1 : -1
  const resize = (to: number): void => {
    onResize(Math.min(widest, Math.max(narrowest, Math.round(to))))
  }
  return (
    <div
      role="separator"
      className={`${styles.splitter} ${styles[side]}`}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      tabIndex={0}
      onKeyDown={(event) => {
        const arrow = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
        if (arrow !== 0) resize(width + sign * arrow * step)
      }}
      onPointerDown={(event) => {
        const from = event.clientX
        const { currentTarget, pointerId } = event
        currentTarget.setPointerCapture(pointerId)
        const move = (moved: PointerEvent): void => {
          resize(width + sign * (moved.clientX - from))
        }
        currentTarget.addEventListener('pointermove', move)
        const stop = (): void => {
          currentTarget.removeEventListener('pointermove', move)
        }
        currentTarget.addEventListener('lostpointercapture', stop, { once: true })
      }}
    />
  )
}
