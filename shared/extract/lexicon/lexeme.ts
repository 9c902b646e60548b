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

/** How many slots the table of known words has, a power of two, and how many are filled before it is emptied: words come from the text, too. */
const SLOTS = 1 << 17
const MOST = SLOTS >> 2
let filled = 0
const hashes = new Int32Array(SLOTS)
const known = new Array<Lexeme | undefined>(SLOTS)
const others = new Map<string, Lexeme>()

/**
 * What the word lists say of the word between two offsets. Known words are found by the hash (FNV-1a) of their letters in an open-addressed
 * table, without cutting them out of the text; words with other letters than those of English are looked up by their text.
 */
export function lexemeAt(text: string, start: number, end: number): Lexeme {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) {
    const code = fold(text.charCodeAt(at))
    if (code >= 0x80) return toLexeme(toLower(text, start, end))
    hash = Math.imul(hash ^ code, 0x01000193)
  }
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
  for (let lexeme = known[slot]; lexeme; lexeme = known[slot]) {
    if (hashes[slot] === hash && isAt(lexeme.lower, text, start, end)) return lexeme
    slot = (slot + 1) & (SLOTS - 1)
  }
  return keep(readLexeme(toLower(text, start, end)), hash, slot)
}

function toLower(text: string, start: number, end: number): string {
  return text.slice(start, end).toLowerCase().replaceAll('’', "'")
}

/** A letter of the English alphabet in lower case, a curly apostrophe as a straight one. */
function fold(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code + 0x20
  return code === 0x2019 ? 0x27 : code
}

function isAt(lower: string, text: string, start: number, end: number): boolean {
  if (lower.length !== end - start) return false
  for (let at = 0; at < lower.length; at++)
    if (lower.charCodeAt(at) !== fold(text.charCodeAt(start + at))) return false
  return true
}

function keep(lexeme: Lexeme, hash: number, slot: number): Lexeme {
  if (++filled > MOST) {
    known.fill(undefined)
    filled = 0
    return lexeme
  }
  hashes[slot] = hash
  known[slot] = lexeme
  return lexeme
}

/** What the word lists say of a word in lower case with straight apostrophes. */
export function toLexeme(lower: string): Lexeme {
  const before = others.get(lower)
  if (before) return before
  if (others.size > MOST) others.clear()
  const lexeme = readLexeme(lower)
  others.set(lower, lexeme)
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
