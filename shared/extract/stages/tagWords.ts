import type { Token } from '../../text/tokens'
import { months, timeNouns, weekdays } from '../lexicon/calendar'
import { femaleNames, maleNames } from '../lexicon/firstNames'
import * as function_ from '../lexicon/functionWords'
import { bodyNouns, groupNouns, roleNouns, titles } from '../lexicon/nouns'
import { cueVerbs, findVerb, verbForms, type VerbReading } from '../lexicon/verbs'
import type { MarkedSpan } from './marks'
import type { Tag, Word } from './word'

/** Forms that are verbs only, whatever stands before them. */
const ALWAYS_VERB = new Set(
  'said says tells told wrote writes adds argues asks insists tweeted according added asked explained saying telling adding noting'.split(
    ' ',
  ),
)
const NOMINAL_BEFORE: ReadonlySet<Tag> = new Set<Tag>(['det', 'poss', 'gen', 'adj', 'num', 'prep'])
const ADJECTIVE = /(?:al|ive|ous|ful|less|able|ible|ic|ish|ary|ent|ant|ian|ese)$/
const PLURAL = /[^su]s$/

/** A word while its paragraph is being tagged. */
type Draft = { -readonly [Key in keyof Word]: Word[Key] }

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
function toSkeleton(text: string, tokens: readonly Token[], marked: readonly MarkedSpan[]): Draft[] {
  const words: Draft[] = []
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
function isContraction(before: Draft | undefined): boolean {
  return before !== undefined && /^(?:he|she|it|that|what|who|there|here|how|where)$/.test(before.lower)
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

function tagOne(words: readonly Draft[], at: number, word: Draft): void {
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
function isNameAfterQuote(words: readonly Draft[], at: number): boolean {
  if (words[at - 1]?.tag !== 'quote') return false
  const next = words[at + 1]
  const verb = next && next.quote === -1 && !next.capital ? verbForms.get(next.lower) : undefined
  if (!verb || verb.form === 'ing' || verb.form === 'base' || !cueVerbs.has(verb.lemma)) return false
  const known = CLOSED.get(words[at]?.lower ?? '')
  return known !== 'pron' && known !== 'det' && known !== 'poss' && known !== 'sub'
}

function isShouted(word: Draft): boolean {
  return word.lower === 'us' || word.lower === 'it' || word.lower === 'may' || word.lower === 'who'
}

/** The tag of a number, a time word or a function word; `undefined` for the rest. */
function findClosedTag(
  words: readonly Draft[],
  at: number,
  word: Draft,
  first: boolean,
  shouted: boolean,
): Tag | undefined {
  const { lower } = word
  const code = lower.charCodeAt(0)
  if (lower.endsWith('-year-old')) return 'noun'
  if (code >= 0x30 && code <= 0x39) return 'num'
  if (!/[\p{L}@#$]/u.test(lower.charAt(0))) return lower === '&' ? 'conj' : undefined
  if (word.capital && (weekdays.has(lower) || isMonth(words, at, lower, first))) return 'time'
  if (shouted && !first) return undefined
  const known = CLOSED.get(lower)
  if (
    known === undefined ||
    (word.capital && !first && known !== 'det' && lower !== 'i' && known !== 'pron')
  ) {
    return lower === 'to' ? 'prep' : undefined
  }
  return known === 'to' && !opensInfinitive(words[at + 1]) ? 'prep' : known
}

const CLOSED = toClosedTags()
function toClosedTags(): Map<string, Tag> {
  const tags = new Map<string, Tag>()
  const add = (set: Iterable<string>, tag: Tag) => {
    for (const word of set) if (!tags.has(word)) tags.set(word, tag)
  }
  add(function_.auxiliaries, 'aux')
  add(function_.possessivePronouns, 'poss')
  add(function_.subjectPronouns, 'pron')
  add(
    [
      'that',
      'who',
      'which',
      'whom',
      'what',
      'if',
      'whether',
      'because',
      'although',
      'though',
      'while',
      'when',
      'where',
      'why',
      'how',
      'since',
      'as',
      'until',
    ],
    'sub',
  )
  add(['to'], 'to')
  add(function_.determiners, 'det')
  add(function_.objectPronouns, 'obj')
  add(function_.prepositions, 'prep')
  add(function_.conjunctions, 'conj')
  add(function_.subordinators, 'sub')
  add(function_.adverbs, 'adv')
  add(timeNouns, 'time')
  return tags
}

function opensInfinitive(next: Draft | undefined): boolean {
  return (
    next !== undefined &&
    !next.capital &&
    (findVerb(next.lower)?.form === 'base' || next.lower === 'be' || next.lower.endsWith('ly'))
  )
}

function isMonth(words: readonly Draft[], at: number, lower: string, first: boolean): boolean {
  if (!months.has(lower)) return false
  if (lower !== 'may' && lower !== 'march') return true
  const next = words[at + 1]?.lower ?? ''
  return !first || /^\d/.test(next)
}

function tagCapital(word: Draft): void {
  const verb = ALWAYS_VERB.has(word.lower) ? findVerb(word.lower) : undefined
  word.tag = verb ? 'verb' : 'name'
  word.verb = verb ?? null
}

/** A capitalised word that opens a sentence: a name unless the lexicon knows it otherwise. */
function tagFirst(words: readonly Draft[], at: number, word: Draft, verbal: boolean): Tag {
  const { lower } = word
  const next = words[at + 1]
  if (titles.has(lower) && next?.capital) return 'name'
  if (maleNames.has(lower) || femaleNames.has(lower)) return 'name'
  if (next?.capital && next.quote === -1 && !CLOSED.has(next.lower)) return 'name'
  if (groupNouns.has(lower) || roleNouns.has(lower) || bodyNouns.has(lower)) return 'noun'
  if (lower.endsWith('ly')) return 'adv'
  if (function_.adjectives.has(lower)) return 'adj'
  return verbal ? 'noun' : 'name'
}

function tagPlain(word: Draft, verb: VerbReading | undefined, next: Draft | undefined): Tag {
  const { lower } = word
  if (roleNouns.has(lower) || groupNouns.has(lower) || bodyNouns.has(lower)) return 'noun'
  if (function_.adjectives.has(lower)) return 'adj'
  if (lower.endsWith('ly')) return 'adv'
  if (verb?.form === 'past' || verb?.form === 'participle') return 'adj'
  if (verb?.form === 'ing') return next && isNounLike(next) ? 'adj' : 'noun'
  return ADJECTIVE.test(lower) ? 'adj' : 'noun'
}

function isNounLike(word: Draft): boolean {
  return word.tag === 'symbol' && word.quote === -1 && !CLOSED.has(word.lower) && !findVerb(word.lower)
}

/** Whether a form that can be a verb is one here, by the tag before it. */
function isVerbHere(words: readonly Draft[], at: number, word: Draft, verb: VerbReading): boolean {
  if (ALWAYS_VERB.has(word.lower)) return true
  let back = at - 1
  while (words[back]?.tag === 'adv') back--
  const before = words[back]
  const tag = before?.tag
  if (tag === 'aux' || tag === 'to' || tag === 'pron' || tag === 'sub')
    return verb.form !== 'base' || !isNounAfterAux(before)
  if (tag === 'det' || tag === 'poss' || tag === 'gen' || tag === 'adj' || tag === 'num') {
    return verb.form === 'past' && tag === 'num'
      ? true
      : tag === 'det' && isPronounLike(before) && verb.form !== 'base'
  }
  switch (verb.form) {
    case 'past':
    case 'participle':
      return !(tag === 'prep' && words[at + 1]?.tag === 'symbol')
    case 'ing':
      return true
    case 'third':
      return tag !== 'prep' && tag !== 'verb' && tag !== undefined && !followedByVerb(words[at + 1])
    case 'base':
      return (
        tag === 'conj' ||
        tag === 'quote' ||
        isPluralSubject(before) ||
        (tag === 'noun' && opensObject(words[at + 1])) ||
        ((tag === 'comma' || tag === 'close' || tag === 'obj') && opensReport(words[at + 1]))
      )
  }
}

function isNounAfterAux(before: Draft | undefined): boolean {
  const lower = before?.lower
  return (
    lower === 'is' ||
    lower === 'was' ||
    lower === 'are' ||
    lower === 'were' ||
    lower === 'has' ||
    lower === 'had'
  )
}

/** Determiners that can stand alone as a subject: "some argued". */
function isPronounLike(before: Draft | undefined): boolean {
  return (
    before !== undefined &&
    /^(?:this|that|these|those|some|many|both|all|several|most|few|others|another|one)$/.test(before.lower)
  )
}

function followedByVerb(next: Draft | undefined): boolean {
  return next !== undefined && next.quote === -1 && function_.auxiliaries.has(next.lower)
}

/** Whether a word opens what is reported: "that", a quote. */
function opensReport(next: Draft | undefined): boolean {
  return next !== undefined && (next.tag === 'quote' || next.lower === 'that')
}

/** Whether a word can only follow a verb here: a quote or an object pronoun. */
function opensObject(next: Draft | undefined): boolean {
  return next !== undefined && (next.tag === 'quote' || /^(?:him|them|me|us)$/.test(next.lower))
}

function isPluralSubject(before: Draft | undefined): boolean {
  if (before?.tag === 'noun') return PLURAL.test(before.lower) || groupNouns.has(before.lower)
  return before?.tag === 'name' && PLURAL.test(before.lower)
}

/** Whether a tag opens or continues a noun phrase. */
export function isNominal(tag: Tag): boolean {
  return NOMINAL_BEFORE.has(tag) ? tag !== 'prep' : tag === 'noun' || tag === 'name'
}
