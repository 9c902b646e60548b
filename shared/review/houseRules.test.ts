import { describe, expect, it } from 'vitest'
import type { Evidence } from '../model/evidence'
import type { QuoteReview } from '../model/review'
import type { Verdict } from '../model/verdict'
import {
  findBrokenRules,
  type HouseRuleName,
  houseRuleNames,
  type HouseRules,
  isRefused,
  parseHouseRules,
  type RuleLevel,
  toRefusalWords,
  toWarningWords,
} from './houseRules'
import { aQuote, aReview } from './reviewed.testing'

const only = (rule: HouseRuleName, level: RuleLevel = 'warn'): HouseRules => ({
  ...parseHouseRules(undefined),
  [rule]: level,
})

const source = (role: Evidence['role'], stance: Evidence['stance'] = 'supports'): Evidence => ({
  id: `${role} ${stance}`,
  kind: 'note',
  stance,
  role,
  title: 'Transcript',
  url: null,
  archiveUrl: null,
  file: null,
  passage: null,
  locator: '',
  excerpt: '',
  capturedAt: '2026-03-05T14:32:00.000Z',
})

const quote = aQuote('One two', 0, 3)
const unnamed = aQuote('One two', 0, 3, {
  speaker: { mention: null, name: null, kind: 'unnamed', role: null, basis: 'description' },
})
const record = {
  reasonInCopy: 'Fears for the job',
  terms: 'On background',
  whyKnows: 'Was there',
  approvedBy: 'IM',
}
const secondary = source('secondary')

describe('R5.1 a rule is broken by a decision that lacks what it asks for', () => {
  it.each<[HouseRuleName, Verdict, Partial<QuoteReview>, boolean]>([
    ['verified-evidence', 'verified', {}, true],
    ['verified-evidence', 'verified', { evidence: [source('self-report')] }, false],
    ['verified-evidence', 'verified', { evidence: [source('primary', 'refutes')] }, true],
    ['verified-evidence', 'disputed', {}, false],
    ['verified-two-sources', 'verified', { evidence: [secondary] }, true],
    ['verified-two-sources', 'verified', { evidence: [secondary, source('primary')] }, false],
    ['verified-primary', 'verified', { evidence: [source('primary')] }, false],
    ['verified-primary', 'verified', { evidence: [secondary, secondary] }, true],
    ['verified-primary', 'verified', { evidence: [secondary, secondary, secondary] }, false],
    ['verified-primary', 'verified', { evidence: [secondary, secondary, source('wire-copy')] }, true],
    ['verified-wording', 'verified', {}, true],
    ['verified-wording', 'verified', { wording: { answer: 'right', reason: null } }, false],
    ['verified-not-wrong', 'verified', { context: { answer: 'wrong', reason: 'outdated' } }, true],
    ['verified-not-wrong', 'verified', {}, false],
    ['disputed-note', 'disputed', { note: ' ' }, true],
    ['disputed-note', 'disputed', { note: 'She denies it.' }, false],
    ['disputed-note', 'needs-context', {}, false],
    ['context-note', 'needs-context', {}, true],
    ['unnamed-anonymity', 'verified', {}, false],
  ])('%s: %s with %j', (rule, verdict, review, isBroken) => {
    const broken = findBrokenRules(only(rule), verdict, { quote, review: aReview(review) })
    expect(broken).toEqual(isBroken ? [{ rule, level: 'warn' }] : [])
  })

  it.each<[Verdict, QuoteReview['anonymity'], boolean]>([
    ['verified', null, true],
    ['disputed', { ...record, approvedBy: '' }, true],
    ['verified', record, false],
    ['undecided', null, false],
    ['not-a-quote', null, false],
  ])('an unnamed source, %s with %j', (verdict, anonymity, isBroken) => {
    const judged = { quote: unnamed, review: aReview({ anonymity }) }
    expect(findBrokenRules(only('unnamed-anonymity'), verdict, judged)).toHaveLength(isBroken ? 1 : 0)
  })
})

describe('R5.2 a rule is off, warns, or refuses', () => {
  const judge = (level: RuleLevel): ReturnType<typeof findBrokenRules> =>
    findBrokenRules(only('verified-evidence', level), 'verified', { quote, review: aReview({}) })

  it('off says nothing', () => {
    expect(judge('off')).toEqual([])
    expect(toWarningWords(judge('off'))).toBe('')
  })

  it('a warning says what the decision is against', () => {
    expect(isRefused(judge('warn'))).toBe(false)
    expect(toWarningWords(judge('warn'))).toBe('against the house rule: Verified needs evidence')
  })

  it('a refusal says why and what to do', () => {
    expect(isRefused(judge('refuse'))).toBe(true)
    expect(toRefusalWords('verified', judge('refuse'))).toBe(
      'Not marked Verified. House rule: Verified needs evidence. Add evidence that supports it.',
    )
  })

  it('there are no words for a refusal that is none', () => {
    expect(() => toRefusalWords('verified', judge('warn'))).toThrow(RangeError)
  })
})

describe('R5.3 the setting keeps the levels by name', () => {
  it.each<[string | undefined, RuleLevel]>([
    [undefined, 'off'],
    ['{"disputed-note":"refuse"}', 'refuse'],
    ['{"disputed-note":"loud","a-later-rule":"warn"}', 'off'],
    ['[]', 'off'],
  ])('%s', (value, level) => {
    const rules = parseHouseRules(value)
    expect(rules['disputed-note']).toBe(level)
    expect(Object.keys(rules)).toEqual(houseRuleNames)
  })
})
