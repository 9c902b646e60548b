import type { ReactElement } from 'react'
import styles from './DropTarget.module.css'

/** Lies over the window while files are dragged over it. */
export function DropTarget(): ReactElement {
  return (
    <div className={styles.target}>
      <p>Drop to add the article</p>
    </div>
  )
}
