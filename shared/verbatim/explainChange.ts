import type { Word } from './comparison'
import { irregularForms } from './lexicon/irregularVerbs'
import { areOpposites } from './lexicon/opposites'
import type { WordKind } from './lexicon/wordKinds'
import type { RuleId } from './rules'

/** Persons of the pronouns: who acts, or is spoken of. */
const PERSONS = new Map(
  Object.entries({
    i: 'i me my mine myself',
    we: 'we us our ours ourselves',
    you: 'you your yours yourself',
    he: 'he him his himself',
    she: 'she her hers herself',
    they: 'they them their theirs themselves',
    it: 'it its',
  }).flatMap(([person, words]) => words.split(' ').map((word) => [word, person] as const)),
)

/** Kinds of words whose change is of the meaning, the first that either word is of. */
const KINDS: readonly (readonly [WordKind, RuleId])[] = [
  ['negation', 'negation-changed'],
  ['number', 'number-changed'],
  ['modal', 'modal-changed'],
  ['quantifier', 'quantifier-changed'],
  ['certainty', 'certainty-changed'],
]

/** Connectives that may stand for each other without another sense. */
const ALIKE = [
  new Set(['and', 'but']),
  new Set(['because', 'since']),
  new Set(['although', 'though', 'while', 'but']),
  new Set(['when', 'while']),
]

/**
 * The rule for a word of the quote that stands where the source has another one; `isName` says whether either of them is
 * a name.
 */
export function explainChange(own: Word, other: Word, isName: boolean): RuleId {
  if (areOpposites(own.key, other.key, own.traits.stem, other.traits.stem)) return 'opposite'
  const kinds = [own.traits.kind, other.traits.kind]
  for (const [kind, rule] of KINDS) if (kinds.includes(kind) && !isSameSense(own, other)) return rule
  if (isTimeChange(own, other)) return 'date-changed'
  if (isName) return 'name-changed'
  const [person, otherPerson] = [PERSONS.get(own.key), PERSONS.get(other.key)]
  if (person && otherPerson) return person === otherPerson ? 'form-changed' : 'person-changed'
  if (isTenseChange(own, other)) return 'tense-changed'
  if (kinds.every((kind) => kind === 'connective')) {
    return ALIKE.some((set) => set.has(own.key) && set.has(other.key)) ? 'word-changed' : 'connective-changed'
  }
  if (own.traits.stem === other.traits.stem) return 'form-changed'
  if (kinds.includes('auxiliary') && kinds.every((kind) => kind === 'auxiliary')) return 'tense-changed'
  return 'word-changed'
}

/** Nouns of time that also count what is no date ("a day which will live in infamy"). */
const VAGUE = /^(?:day|days|hour|hours|morning|evening|now|next|ago|century)$/

/** Two different times; or one, where the other word is not even a time. */
function isTimeChange(own: Word, other: Word): boolean {
  const isTime = [own, other].map(({ traits }) => traits.kind === 'time')
  if (!isTime.includes(true) || own.traits.stem === other.traits.stem) return false
  const keys = [own.key, other.key]
  if (keys.includes('now') && (keys.includes('today') || keys.includes('currently'))) return false
  return isTime.every(Boolean) || keys.some((key, at) => isTime[at] === true && !VAGUE.test(key))
}

/** Forms of one word ("plan", "plans") and months of a number keep their sense unless the tense says otherwise. */
function isSameSense(own: Word, other: Word): boolean {
  const isInflected = own.traits.kind === other.traits.kind && own.traits.stem === other.traits.stem
  return (
    isInflected && own.traits.kind !== 'modal' && own.traits.kind !== 'number' && !isTenseChange(own, other)
  )
}

/** Whether two words are forms of one verb, one of the past and one not; or "going" and "went". */
function isTenseChange(own: Pick<Word, 'key' | 'traits'>, other: Pick<Word, 'key' | 'traits'>): boolean {
  const [form, otherForm] = [irregularForms.get(own.key), irregularForms.get(other.key)]
  if (form && otherForm) return form.base === otherForm.base && form.isPast !== otherForm.isPast
  if (own.traits.stem !== other.traits.stem) return false
  const isPast = form?.isPast ?? /(?:ed|ied)$/.test(own.key)
  const isOtherPast = otherForm?.isPast ?? /(?:ed|ied)$/.test(other.key)
  return isPast !== isOtherPast
}
