import {
  type HouseRuleName,
  type HouseRules,
  parseHouseRules,
  type RuleLevel,
} from '../../shared/review/houseRules'
import { library } from '../store/library'

/** The house rules as they are set now. */
export async function getHouseRules(): Promise<HouseRules> {
  return parseHouseRules((await library.settings.get('houseRules'))?.value)
}

/** Sets how strictly a rule is meant from now on; what was decided before stays. */
export async function setHouseRule(name: HouseRuleName, level: RuleLevel): Promise<void> {
  await library.transaction('rw', library.settings, async () => {
    const rules = { ...(await getHouseRules()), [name]: level }
    await library.settings.put({ name: 'houseRules', value: JSON.stringify(rules) })
  })
}
