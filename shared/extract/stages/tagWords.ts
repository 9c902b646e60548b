import type { Token } from '../../text/tokens'
import { lexemeAt, toLexeme } from '../lexicon/lexeme'
import { titles } from '../lexicon/nouns'
import { cueVerbs, type VerbReading } from '../lexicon/verbs'
import { toWordSet } from '../lexicon/words'
import type { DraftWord } from './draftWord'
import { alwaysVerbs, isVerbHere } from './isVerbHere'
import type { MarkedSpan } from './marks'
import type { Tag, Word } from './word'

const NUMBER_WORD =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|dozens|hundreds|thousands)$/
const NOTHING = toLexeme('')

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
          lexeme: NOTHING,
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
    if (tag === null) continue
    const { start, end } = token
    const lexeme = lexemeAt(text, start, end)
    const capital = isCapital(text, start)
    words.push({ start, end, lower: lexeme.lower, lexeme, capital, tag, verb: null, quote: -1 })
  }
  return words
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  const letter = text.charAt(at)
  return letter !== letter.toLowerCase()
}

const CONTRACTED = toWordSet('he she it that what who there here how where')

/** "He's", "that's": not a possessive. */
function isContraction(before: DraftWord | undefined): boolean {
  return before !== undefined && CONTRACTED.has(before.lower)
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
  const named = word.capital && first && isNameAfterQuote(words, at)
  const tag = findClosedTag(words, at, word, first && !named)
  const { lexeme } = word
  if (tag) {
    word.tag = tag
    if (tag === 'aux') word.verb = lexeme.verb ?? { lemma: word.lower, form: 'base' }
    return
  }
  if (word.capital && (!first || named)) {
    tagCapital(word)
    return
  }
  const verb = word.capital ? lexeme.listed : lexeme.verb
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
  const verb = next?.quote === -1 && !next.capital ? next.lexeme.listed : undefined
  if (!verb || verb.form === 'ing' || verb.form === 'base' || !cueVerbs.has(verb.lemma)) return false
  const known = words[at]?.lexeme.closed
  return known !== 'pron' && known !== 'det' && known !== 'poss' && known !== 'sub'
}

const SHOUTED = toWordSet('us it may who')

/** "US", "WHO": a function word's letters that here are a name's. */
function isShouted({ capital, lower }: DraftWord): boolean {
  return capital && SHOUTED.has(lower)
}

/** The tag of a number, a time word or a function word; `undefined` for the rest. */
function findClosedTag(
  words: readonly DraftWord[],
  at: number,
  word: DraftWord,
  first: boolean,
): Tag | undefined {
  const { lower, lexeme, capital } = word
  if (lexeme.aged) return 'noun'
  if (lexeme.particle && isParticle(words, at, lower)) return 'name'
  if (lexeme.numeral) return 'num'
  if (lower === 'least' && words[at - 1]?.lower === 'at') return 'adv'
  if (lexeme.approximate && isAmount(words[at + 1], lower)) return 'adv'
  if (!lexeme.lettered) return lower === '&' ? 'conj' : undefined
  if (capital && (lexeme.weekday || (lexeme.month && isMonth(words, at, lower, first)))) return 'time'
  if (!first && isShouted(word)) return undefined
  const known = lexeme.closed
  if (known === undefined || (capital && !first && known !== 'det' && lower !== 'i' && known !== 'pron')) {
    return lower === 'to' ? 'prep' : undefined
  }
  return known === 'to' && !opensInfinitive(words[at + 1]) ? 'prep' : known
}

function isAmount(next: DraftWord | undefined, lower: string): boolean {
  if (!next) return false
  if (lower === 'at') return next.lower === 'least' || next.lower === 'most'
  return next.lexeme.numeral || (NUMBER_WORD.test(next.lower) && !next.capital)
}

const OPENING_PARTICLES = toWordSet('van von der den ter bin ibn')

function isParticle(words: readonly DraftWord[], at: number, lower: string): boolean {
  let next = at + 1
  while (words[next]?.lexeme.particle === true && next < at + 3) next++
  if (words[next]?.capital !== true) return false
  return words[at - 1]?.tag === 'name' || OPENING_PARTICLES.has(lower)
}

function opensInfinitive(next: DraftWord | undefined): boolean {
  return (
    next !== undefined &&
    !next.capital &&
    (next.lexeme.verb?.form === 'base' || next.lower === 'be' || next.lexeme.adverbial)
  )
}

function isMonth(words: readonly DraftWord[], at: number, lower: string, first: boolean): boolean {
  if (lower !== 'may' && lower !== 'march') return true
  return !first || words[at + 1]?.lexeme.numeral === true
}

function tagCapital(word: DraftWord): void {
  const verb = alwaysVerbs.has(word.lower) ? word.lexeme.verb : undefined
  word.tag = verb ? 'verb' : 'name'
  word.verb = verb ?? null
}

/** A capitalised word that opens a sentence: a name unless the lexicon knows it otherwise. */
function tagFirst(words: readonly DraftWord[], at: number, word: DraftWord, verbal: boolean): Tag {
  const { lower, lexeme } = word
  const next = words[at + 1]
  if (titles.has(lower) && next?.capital) return 'name'
  if (lexeme.givenName) return 'name'
  if (next?.capital && next.quote === -1 && next.lexeme.closed === undefined) return 'name'
  if (lexeme.bearer) return 'noun'
  if (lexeme.adverbial) return 'adv'
  if (lexeme.adjective) return SURNAMES.has(lower) && isSurnameHere(next) ? 'name' : 'adj'
  return verbal ? 'noun' : 'name'
}

/** Adjectives that are also last names. */
const SURNAMES = toWordSet('small short long strong white black young rich brown good key major')

/** Whether a last name, rather than an adjective, opens the sentence: a comma or a verb follows. */
function isSurnameHere(next: DraftWord | undefined): boolean {
  if (next?.quote !== -1) return false
  const verb = next.capital ? undefined : next.lexeme.listed
  return next.tag === 'comma' || next.tag === 'gen' || (verb !== undefined && verb.form !== 'base')
}

function tagPlain({ lexeme }: DraftWord, verb: VerbReading | undefined, next: DraftWord | undefined): Tag {
  if (lexeme.bearer) return 'noun'
  if (lexeme.adjective) return 'adj'
  if (lexeme.unlikelyNoun) return 'noun'
  if (lexeme.adverbial) return 'adv'
  if (verb?.form === 'past' || verb?.form === 'participle') return 'adj'
  if (verb?.form === 'ing') return next && isNounLike(next) ? 'adj' : 'noun'
  return lexeme.adjectival ? 'adj' : 'noun'
}

function isNounLike({ tag, quote, lexeme }: DraftWord): boolean {
  return tag === 'symbol' && quote === -1 && lexeme.closed === undefined && lexeme.verb === undefined
}
