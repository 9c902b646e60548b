import type { ReactElement } from 'react'
import { findChecks } from '../../../../shared/review/findChecks'
import { Glyph } from '../../../ui/Glyph'
import { Section } from '../../../ui/Section'
import type { DeskQuote } from '../useDesk'
import styles from './QuoteCard.module.css'

/** What the extraction concluded rather than read, to be checked; nothing where all of it stands beside the words. */
export function Checks({ quote }: Pick<DeskQuote, 'quote'>): ReactElement | null {
  const checks = findChecks(quote)
  if (checks.length === 0) return null
  return (
    <Section title="To check" aside={checks.length}>
      <ul>
        {checks.map(({ title, reason }) => (
          <li key={title} className={styles.check}>
            <Glyph name="to-check" />
            <div>
              <p>{title}</p>
              <p className={styles.reason}>{reason}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
