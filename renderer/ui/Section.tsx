import type { ReactElement, ReactNode } from 'react'
import styles from './Section.module.css'

interface SectionProps {
  readonly title: string
  /** At the right of the title: a count, or the section's one act. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A part of a card under its own title. */
export function Section({ title, aside, children }: SectionProps): ReactElement {
  return (
    <section className={styles.section}>
      <header className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </header>
      {children}
    </section>
  )
}
