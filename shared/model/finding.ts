import { z } from './schema'

/** The four questions that a verdict rests on. Occasion is date and place. */
export const questions = ['wording', 'attribution', 'occasion', 'context'] as const
export type Question = (typeof questions)[number]

/** What a person answers to a question. */
export const findingAnswers = ['unchecked', 'right', 'wrong', 'unclear'] as const

/** Why a question is answered wrong or unclear: codes, so that sheets can be counted and compared. */
export const reasonCodes = {
  wording: ['words-changed', 'meaning-at-risk', 'unmarked-omission', 'translated-loosely', 'unverifiable'],
  attribution: ['misattributed', 'composite', 'fabricated', 'denied', 'unverifiable'],
  occasion: ['other-date', 'other-place', 'outdated', 'unverifiable'],
  context: ['out-of-context', 'qualifier-dropped', 'other-question', 'hypothetical-or-ironic', 'outdated'],
} as const satisfies Readonly<Record<Question, readonly string[]>>

const allReasons = [...new Set(Object.values(reasonCodes).flat())]

/** The answer to one question, with its reason where it is not right. */
export const findingSchema = z
  .object({ answer: z.enum(findingAnswers), reason: z.enum(allReasons).nullable() })
  .readonly()
export type Finding = z.infer<typeof findingSchema>

/** A question that nobody has looked at. */
export const unchecked: Finding = { answer: 'unchecked', reason: null }
