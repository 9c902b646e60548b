import { months, opensTime, weekdays } from './calendar'
import { closedTags, type ClosedTag } from './closedTags'
import { femaleNames, maleNames } from './firstNames'
import { adjectives } from './functionWords'
import { mayEndMedium } from './media'
import { bodyNouns, groupNouns, roleNouns, unlikelyNouns } from './nouns'
import { findVerb, verbForms, type VerbReading } from './verbs'
import { toWordSet } from './words'

/** What the word lists say of a word, wherever it stands: looked up once, then remembered. */
export interface Lexeme {
  /** The word in lower case with straight apostrophes. */
  readonly lower: string
  /** Its tag when it is a function word or a noun of time. */
  readonly closed: ClosedTag | undefined
  /** How it reads as a verb: by the list alone, and by the list or its ending. */
  readonly listed: VerbReading | undefined
  readonly verb: VerbReading | undefined
  /** Whether it begins with a letter or with one of `@ # $`, or with a digit. */
  readonly lettered: boolean
  readonly numeral: boolean
  /** Whether it says an age: "40-year-old". */
  readonly aged: boolean
  /** Whether it is a small word inside names: "van der Meulen", "Ana de la Cruz". */
  readonly particle: boolean
  /** Whether it may say before an amount how exact that is: "about 50 protesters", "at least half". */
  readonly approximate: boolean
  readonly weekday: boolean
  readonly month: boolean
  readonly givenName: boolean
  /** Whether it is a noun for people or bodies. */
  readonly bearer: boolean
  readonly adjective: boolean
  readonly unlikelyNoun: boolean
  /** Whether it ends like an adverb, like an adjective. */
  readonly adverbial: boolean
  readonly adjectival: boolean
  /** Whether it may be the last noun of a medium, the first word of a time. */
  readonly medium: boolean
  readonly time: boolean
}

const particles = toWordSet('van von der den ter bin ibn al de del della di da du la le el los las ben')
const approximates = toWordSet('about around over under at')
const ADJECTIVE = /(?:al|ive|ous|ful|less|able|ible|ic|ish|ary|ent|ant|ian|ese)$/

/** Words come from the text, too: without a limit a long-lived worker would keep every one that it ever met. */
const CACHE = 50_000
const known = new Map<string, Lexeme>()

/** What the word lists say of a word in lower case. */
export function toLexeme(lower: string): Lexeme {
  const before = known.get(lower)
  if (before) return before
  if (known.size >= CACHE) known.clear()
  const lexeme = readLexeme(lower)
  known.set(lower, lexeme)
  return lexeme
}

function readLexeme(lower: string): Lexeme {
  const code = lower.charCodeAt(0)
  return {
    lower,
    closed: closedTags.get(lower),
    listed: verbForms.get(lower),
    verb: findVerb(lower),
    lettered: /^[\p{L}@#$]/u.test(lower.charAt(0)),
    numeral: code >= 0x30 && code <= 0x39,
    aged: lower.endsWith('-year-old'),
    particle: particles.has(lower),
    approximate: approximates.has(lower),
    weekday: weekdays.has(lower),
    month: months.has(lower),
    givenName: maleNames.has(lower) || femaleNames.has(lower),
    bearer: roleNouns.has(lower) || groupNouns.has(lower) || bodyNouns.has(lower),
    adjective: adjectives.has(lower),
    unlikelyNoun: unlikelyNouns.has(lower),
    adverbial: lower.endsWith('ly'),
    adjectival: ADJECTIVE.test(lower) && !lower.endsWith('ment'),
    medium: mayEndMedium(lower),
    time: opensTime(lower),
  }
}
