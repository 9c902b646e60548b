import type { Token } from '../../text/tokens'
import { months, weekdays } from '../lexicon/calendar'
import { closedTags } from '../lexicon/closedTags'
import { femaleNames, maleNames } from '../lexicon/firstNames'
import { adjectives } from '../lexicon/functionWords'
import { bodyNouns, groupNouns, roleNouns, titles, unlikelyNouns } from '../lexicon/nouns'
import { cueVerbs, findVerb, verbForms, type VerbReading } from '../lexicon/verbs'
import type { DraftWord } from './draftWord'
import { alwaysVerbs, isVerbHere } from './isVerbHere'
import type { MarkedSpan } from './marks'
import type { Tag, Word } from './word'

const NUMBER_WORD =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|dozens|hundreds|thousands)$/
const ADJECTIVE = /(?:al|ive|ous|ful|less|able|ible|ic|ish|ary|ent|ant|ian|ese)$/

/**
 * The skeleton of a paragraph: its tokens tagged from left to right by word lists, endings and the tag before, each marked span
 * standing as one word. Meant to find subjects and their verbs, not to name every part of speech.
 */
export function tagWords(text: string, tokens: readonly Token[], marked: readonly MarkedSpan[]): Word[] {
  const words = toSkeleton(text, tokens, marked)
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word?.tag === 'symbol' && word.quote === -1) tagOne(words, at, word)
  }
  return words
}

/** The tokens outside the marked spans; those that still need a tag are `symbol`. */
function toSkeleton(text: string, tokens: readonly Token[], marked: readonly MarkedSpan[]): DraftWord[] {
  const words: DraftWord[] = []
  let next = 0
  for (const token of tokens) {
    const span = marked[next]
    if (span && token.start >= span.outerStart) {
      if (words.at(-1)?.quote !== next) {
        words.push({
          start: span.outerStart,
          end: span.outerEnd,
          lower: '',
          capital: false,
          tag: 'quote',
          verb: null,
          quote: next,
        })
      }
      if (token.end >= span.outerEnd) next++
      continue
    }
    const tag = token.kind === 'possessive' && isContraction(words.at(-1)) ? 'aux' : toPunctuation(token)
    const first = text.charAt(token.start)
    const capital = first !== first.toLowerCase()
    if (tag !== null)
      words.push({
        start: token.start,
        end: token.end,
        lower: token.lower,
        capital,
        tag,
        verb: null,
        quote: -1,
      })
  }
  return words
}

/** "He's", "that's": not a possessive. */
function isContraction(before: DraftWord | undefined): boolean {
  return /^(?:he|she|it|that|what|who|there|here|how|where)$/.test(before?.lower ?? '')
}

function toPunctuation(token: Token): Tag | null {
  switch (token.kind) {
    case 'word':
    case 'symbol':
      return 'symbol'
    case 'possessive':
      return 'gen'
    case 'mark':
      return null
    default:
      return token.kind
  }
}

function tagOne(words: readonly DraftWord[], at: number, word: DraftWord): void {
  const before = words[at - 1]
  const first =
    before === undefined ||
    before.tag === 'stop' ||
    before.tag === 'quote' ||
    before.tag === 'colon' ||
    before.tag === 'open'
  const shouted = word.capital && word.lower.length > 1 && word.end - word.start <= 4 && isShouted(word)
  const tag = findClosedTag(words, at, word, first && !isNameAfterQuote(words, at), shouted)
  if (tag) {
    word.tag = tag
    if (tag === 'aux') word.verb = findVerb(word.lower) ?? { lemma: word.lower, form: 'base' }
    return
  }
  if (word.capital && (!first || isNameAfterQuote(words, at))) {
    tagCapital(word)
    return
  }
  const verb = word.capital ? verbForms.get(word.lower) : findVerb(word.lower)
  if (verb && !(word.capital && before?.tag === 'quote') && isVerbHere(words, at, word, verb)) {
    word.tag = 'verb'
    word.verb = verb
    return
  }
  word.tag = word.capital
    ? tagFirst(words, at, word, verb !== undefined)
    : tagPlain(word, verb, words[at + 1])
}

/** A capitalised word between a quote and its verb ("…," Cross wrote) is a name, whatever else it can be. */
function isNameAfterQuote(words: readonly DraftWord[], at: number): boolean {
  if (words[at - 1]?.tag !== 'quote') return false
  const next = words[at + 1]
  const verb = next?.quote === -1 && !next.capital ? verbForms.get(next.lower) : undefined
  if (!verb || verb.form === 'ing' || verb.form === 'base' || !cueVerbs.has(verb.lemma)) return false
  const known = closedTags.get(words[at]?.lower ?? '')
  return known !== 'pron' && known !== 'det' && known !== 'poss' && known !== 'sub'
}

function isShouted(word: DraftWord): boolean {
  return word.lower === 'us' || word.lower === 'it' || word.lower === 'may' || word.lower === 'who'
}

/** The tag of a number, a time word or a function word; `undefined` for the rest. */
function findClosedTag(
  words: readonly DraftWord[],
  at: number,
  word: DraftWord,
  first: boolean,
  shouted: boolean,
): Tag | undefined {
  const { lower } = word
  const code = lower.charCodeAt(0)
  if (lower.endsWith('-year-old')) return 'noun'
  if (PARTICLES.has(lower) && isParticle(words, at, lower)) return 'name'
  if (code >= 0x30 && code <= 0x39) return 'num'
  if (lower === 'least' && words[at - 1]?.lower === 'at') return 'adv'
  if (APPROXIMATE.has(lower) && isAmount(words[at + 1], lower)) return 'adv'
  if (!/[\p{L}@#$]/u.test(lower.charAt(0))) return lower === '&' ? 'conj' : undefined
  if (word.capital && (weekdays.has(lower) || isMonth(words, at, lower, first))) return 'time'
  if (shouted && !first) return undefined
  const known = closedTags.get(lower)
  if (
    known === undefined ||
    (word.capital && !first && known !== 'det' && lower !== 'i' && known !== 'pron')
  ) {
    return lower === 'to' ? 'prep' : undefined
  }
  return known === 'to' && !opensInfinitive(words[at + 1]) ? 'prep' : known
}

/** Words before an amount that only say how exact it is: "about 50 protesters", "at least half". */
const APPROXIMATE = new Set(['about', 'around', 'over', 'under', 'at'])

function isAmount(next: DraftWord | undefined, lower: string): boolean {
  if (!next) return false
  if (lower === 'at') return next.lower === 'least' || next.lower === 'most'
  return /^\d/.test(next.lower) || (NUMBER_WORD.test(next.lower) && !next.capital)
}

/** Small words inside names: "van der Meulen", "Ana de la Cruz". */
const PARTICLES = new Set(
  'van von der den ter bin ibn al de del della di da du la le el los las ben'.split(' '),
)
const OPENING_PARTICLES = new Set('van von der den ter bin ibn'.split(' '))

function isParticle(words: readonly DraftWord[], at: number, lower: string): boolean {
  let next = at + 1
  while (PARTICLES.has(words[next]?.lower ?? '') && next < at + 3) next++
  if (words[next]?.capital !== true) return false
  return words[at - 1]?.tag === 'name' || OPENING_PARTICLES.has(lower)
}

function opensInfinitive(next: DraftWord | undefined): boolean {
  return (
    next !== undefined &&
    !next.capital &&
    (findVerb(next.lower)?.form === 'base' || next.lower === 'be' || next.lower.endsWith('ly'))
  )
}

function isMonth(words: readonly DraftWord[], at: number, lower: string, first: boolean): boolean {
  if (!months.has(lower)) return false
  if (lower !== 'may' && lower !== 'march') return true
  const next = words[at + 1]?.lower ?? ''
  return !first || /^\d/.test(next)
}

function tagCapital(word: DraftWord): void {
  const verb = alwaysVerbs.has(word.lower) ? findVerb(word.lower) : undefined
  word.tag = verb ? 'verb' : 'name'
  word.verb = verb ?? null
}

/** A capitalised word that opens a sentence: a name unless the lexicon knows it otherwise. */
function tagFirst(words: readonly DraftWord[], at: number, word: DraftWord, verbal: boolean): Tag {
  const { lower } = word
  const next = words[at + 1]
  if (titles.has(lower) && next?.capital) return 'name'
  if (maleNames.has(lower) || femaleNames.has(lower)) return 'name'
  if (next?.capital && next.quote === -1 && !closedTags.has(next.lower)) return 'name'
  if (groupNouns.has(lower) || roleNouns.has(lower) || bodyNouns.has(lower)) return 'noun'
  if (lower.endsWith('ly')) return 'adv'
  if (adjectives.has(lower)) return SURNAMES.test(lower) && isSurnameHere(next) ? 'name' : 'adj'
  return verbal ? 'noun' : 'name'
}

/** Adjectives that are also last names. */
const SURNAMES = /^(?:small|short|long|strong|white|black|young|rich|brown|good|key|major)$/

/** Whether a last name, rather than an adjective, opens the sentence: a comma or a verb follows. */
function isSurnameHere(next: DraftWord | undefined): boolean {
  if (next?.quote !== -1) return false
  const verb = next.capital ? undefined : verbForms.get(next.lower)
  return next.tag === 'comma' || next.tag === 'gen' || (verb !== undefined && verb.form !== 'base')
}

function tagPlain(word: DraftWord, verb: VerbReading | undefined, next: DraftWord | undefined): Tag {
  const { lower } = word
  if (roleNouns.has(lower) || groupNouns.has(lower) || bodyNouns.has(lower)) return 'noun'
  if (adjectives.has(lower)) return 'adj'
  if (unlikelyNouns.has(lower)) return 'noun'
  if (lower.endsWith('ly')) return 'adv'
  if (verb?.form === 'past' || verb?.form === 'participle') return 'adj'
  if (verb?.form === 'ing') return next && isNounLike(next) ? 'adj' : 'noun'
  return ADJECTIVE.test(lower) && !lower.endsWith('ment') ? 'adj' : 'noun'
}

function isNounLike(word: DraftWord): boolean {
  return word.tag === 'symbol' && word.quote === -1 && !closedTags.has(word.lower) && !findVerb(word.lower)
}
