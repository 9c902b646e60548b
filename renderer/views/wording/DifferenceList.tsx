import type { ReactElement } from 'react'
import type { SourceComparison } from '../../actions/checkWording'
import { Section } from '../../ui/Section'
import styles from './Wording.module.css'

interface DifferenceListProps {
  readonly compared: SourceComparison
  readonly chosen: number | null
  readonly onChoose: (difference: number) => void
}

/** Every difference as a sentence, numbered as in the texts; the one that has the focus is emphasised there. */
export function DifferenceList({ compared, chosen, onChoose }: DifferenceListProps): ReactElement {
  const { says, occasion, check } = compared
  return (
    <Section title="Differences and reasons" aside={says.length === 0 ? 'None' : String(says.length)}>
      {says.length === 0 && <p className={styles.none}>Every word is the same.</p>}
      <ol className={styles.differences}>
        {says.map((sentence, at) => (
          <li key={at}>
            <button
              type="button"
              className={styles.difference}
              aria-pressed={at === chosen}
              onFocus={() => {
                onChoose(at)
              }}
              onClick={() => {
                onChoose(at)
              }}
            >
              <span className={styles.number}>{at + 1}</span>
              {sentence}
            </button>
          </li>
        ))}
      </ol>
      {occasion.attribution === 'other-speaker' && (
        <p className={styles.reason}>In the source {occasion.speaker ?? 'somebody else'} says it.</p>
      )}
      {occasion.occasion === 'other-date' && <p className={styles.reason}>The source is of another date.</p>}
      {check.otherPlaces.length > 0 && (
        <p className={styles.reason}>
          {check.otherPlaces.length === 1 ? 'One more place' : `${check.otherPlaces.length} more places`} of
          the source with the same words.
        </p>
      )}
    </Section>
  )
}
