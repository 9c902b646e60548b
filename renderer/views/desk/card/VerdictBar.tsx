import type { ReactElement } from 'react'
import { barVerdicts, type Verdict, verdictNames } from '../../../../shared/model/verdict'
import { useKeysOf } from '../../../screen/keymap'
import { Glyph } from '../../../ui/Glyph'
import { KeyCap } from '../../../ui/KeyCap'
import styles from './VerdictBar.module.css'

/** The one place where a quote is decided: always at the foot of the card, in the same order, with the same keys. */
export function VerdictBar({
  verdict,
  onMark,
}: {
  readonly verdict: Verdict
  readonly onMark: (verdict: Verdict) => void
}): ReactElement {
  const keysOf = useKeysOf()
  return (
    <div className={styles.foot}>
      <fieldset className={styles.bar}>
        <legend className="visually-hidden">Verdict</legend>
        {barVerdicts.map((each) => (
          <label key={each} className={`${styles.choice} ${styles[each]}`}>
            <input
              type="radio"
              name="verdict"
              className={styles.input}
              checked={each === verdict}
              onChange={() => {
                onMark(each)
              }}
            />
            <span className={styles.top}>
              <Glyph name={each} decorative />
              <KeyCap keys={keysOf(each)} />
            </span>
            {verdictNames[each]}
          </label>
        ))}
      </fieldset>
    </div>
  )
}
