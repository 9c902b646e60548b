import type { Quote } from '../model/quote'
import type { QuoteReview } from '../model/review'
import { z } from '../model/schema'
import { type Verdict, verdictNames } from '../model/verdict'

/** How strictly a rule is meant: not at all, by saying so, or by not taking the decision. */
export const ruleLevels = ['off', 'warn', 'refuse'] as const
export type RuleLevel = (typeof ruleLevels)[number]

/** What the rules look at: a quote as it stands, with what was said of it. */
export interface Judged {
  readonly quote: Pick<Quote, 'speaker'>
  readonly review: QuoteReview
}

interface HouseRule {
  readonly label: string
  /** What to do about a quote that breaks it. */
  readonly remedy: string
  /** The verdicts that it is about. */
  readonly verdicts: readonly Verdict[]
  readonly isKept: (judged: Judged) => boolean
}

const verified = ['verified'] as const
const decided = ['verified', 'disputed', 'needs-context'] as const

/** A newsroom's rules for decisions, in the order of the settings. */
export const houseRules = {
  'verified-evidence': {
    label: 'Verified needs evidence',
    remedy: 'Add evidence that supports it',
    verdicts: verified,
    isKept: ({ review }) => supporting(review).length > 0,
  },
  'verified-two-sources': {
    label: 'Verified needs two sources',
    remedy: 'Add a second source that supports it',
    verdicts: verified,
    isKept: ({ review }) => supporting(review).length >= 2,
  },
  // KSJ Fact-Checking Project: primary first; else at least three that are independent, which wire copies are not.
  'verified-primary': {
    label: 'Verified needs a primary source or three secondary ones',
    remedy: 'Add a primary source, or three secondary ones',
    verdicts: verified,
    isKept: ({ review }) => countRole(review, 'primary') >= 1 || countRole(review, 'secondary') >= 3,
  },
  'verified-wording': {
    label: 'Verified needs its wording checked',
    remedy: 'Answer the question of the wording',
    verdicts: verified,
    isKept: ({ review }) => review.wording.answer === 'right',
  },
  'verified-not-wrong': {
    label: 'Verified needs no question answered wrong',
    remedy: 'Decide otherwise, or correct the answer',
    verdicts: verified,
    isKept: ({ review }) => findingsOf(review).every(({ answer }) => answer !== 'wrong'),
  },
  'disputed-note': {
    label: 'Disputed needs a note',
    remedy: 'Write down what is disputed',
    verdicts: ['disputed'],
    isKept: hasNote,
  },
  'context-note': {
    label: 'Needs context needs a note',
    remedy: 'Write down which context',
    verdicts: ['needs-context'],
    isKept: hasNote,
  },
  // AP: the copy says why, the source can know, and a manager knows who it is and approves.
  'unnamed-anonymity': {
    label: 'An unnamed source needs its anonymity record',
    remedy: 'Fill in the anonymity record',
    verdicts: decided,
    isKept: ({ quote, review }) => quote.speaker?.kind !== 'unnamed' || isFull(review.anonymity),
  },
} as const satisfies Record<string, HouseRule>

/** The name of a house rule, by which settings keep it. */
export type HouseRuleName = keyof typeof houseRules

/** Every rule's name, in the order of the settings. */
export const houseRuleNames = Object.keys(houseRules) as HouseRuleName[]

/** How strictly each rule is meant. */
export type HouseRules = Readonly<Record<HouseRuleName, RuleLevel>>

/** A rule that a decision would break. */
export interface BrokenRule {
  readonly rule: HouseRuleName
  readonly level: 'warn' | 'refuse'
}

/** The rules that marking the quote `verdict` would break, in their order; those that are off are not asked. */
export function findBrokenRules(rules: HouseRules, verdict: Verdict, judged: Judged): readonly BrokenRule[] {
  return houseRuleNames.flatMap((rule) => {
    const level = rules[rule]
    const { verdicts, isKept }: HouseRule = houseRules[rule]
    return level === 'off' || !verdicts.includes(verdict) || isKept(judged) ? [] : [{ rule, level }]
  })
}

/** Whether the decision is not to be taken. */
export function isRefused(broken: readonly BrokenRule[]): boolean {
  return broken.some(({ level }) => level === 'refuse')
}

/** Why a decision was not taken, and what to do: about the first rule that refuses it. */
export function toRefusalWords(verdict: Verdict, broken: readonly BrokenRule[]): string {
  const first = broken.find(({ level }) => level === 'refuse')
  if (!first) throw new RangeError(`No rule refuses ${verdict}`)
  const { label, remedy } = houseRules[first.rule]
  return `Not marked ${verdictNames[verdict]}. House rule: ${label}. ${remedy}.`
}

/** What a decision that was taken is against; empty when it keeps every rule. */
export function toWarningWords(broken: readonly BrokenRule[]): string {
  const labels = broken.map(({ rule }) => houseRules[rule].label)
  return labels.length === 0 ? '' : `against the house rule: ${labels.join('; ')}`
}

const storedSchema = z.record(z.string(), z.unknown())
const levelSchema = z.enum(ruleLevels)

/** The rules in the value of a setting; a rule that it does not know, or not in this way, is off. */
export function parseHouseRules(value: string | undefined): HouseRules {
  const stored = storedSchema.safeParse(JSON.parse(value ?? '{}')).data ?? {}
  const levels = houseRuleNames.map((name) => [name, levelSchema.safeParse(stored[name]).data ?? 'off'])
  return Object.fromEntries(levels) as HouseRules
}

function supporting({ evidence }: QuoteReview): QuoteReview['evidence'] {
  return evidence.filter(({ stance }) => stance === 'supports')
}

function countRole(review: QuoteReview, role: 'primary' | 'secondary'): number {
  return supporting(review).filter((each) => each.role === role).length
}

function findingsOf({ wording, attribution, occasion, context }: QuoteReview): QuoteReview['wording'][] {
  return [wording, attribution, occasion, context]
}

function hasNote({ review }: Judged): boolean {
  return review.note.trim() !== ''
}

function isFull(record: QuoteReview['anonymity']): boolean {
  return record !== null && Object.values(record).every((part) => part.trim() !== '')
}
