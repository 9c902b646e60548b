import type { ReactElement } from 'react'
import {
  houseRuleNames,
  houseRules,
  type HouseRules,
  type RuleLevel,
  ruleLevels,
} from '../../../shared/review/houseRules'
import { setHouseRule } from '../../actions/houseRules'
import { Choice } from '../../ui/Choice'
import styles from './Settings.module.css'

const levelNames: Readonly<Record<RuleLevel, string>> = { off: 'Off', warn: 'Warn', refuse: 'Refuse' }

/** Every house rule with how strictly it is meant. */
export function RuleList({ rules }: { readonly rules: HouseRules }): ReactElement {
  return (
    <div className={styles.rows}>
      {houseRuleNames.map((name) => (
        <Choice
          key={name}
          label={houseRules[name].label}
          inline
          options={ruleLevels}
          names={levelNames}
          value={rules[name]}
          onChange={(level) => void setHouseRule(name, level)}
        />
      ))}
    </div>
  )
}
