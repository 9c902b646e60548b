import { auxiliaries } from '../lexicon/functionWords'
import { cueVerbs, findVerb } from '../lexicon/verbs'
import type { MarkedSpan } from './marks'
import type { Sentence, Word } from './word'

/** No sentence has more words than this, so that work within sentences stays linear in the text, whatever the text is. */
const LONGEST = 300

/** How many words after a quote are searched for the verb of its attribution. */
const ATTRIBUTION_REACH = 9

/**
 * The sentences of a skeleton. A stop ends one; so does a quote whose last words end in a stop, unless an attribution
 * follows it: a word in lower case, or a reporting verb close by.
 */
export function splitSentences(
  text: string,
  words: readonly Word[],
  marked: readonly MarkedSpan[],
): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word || (at - from < LONGEST && !endsSentence(text, words, at, word, marked))) continue
    sentences.push(toSentence(words, from, at + 1))
    from = at + 1
  }
  if (from < words.length) sentences.push(toSentence(words, from, words.length))
  return sentences
}

function toSentence(words: readonly Word[], from: number, to: number): Sentence {
  let medium = false
  let time = false
  for (let at = from; at < to; at++) {
    medium ||= words[at]?.lexeme.medium === true
    time ||= words[at]?.lexeme.time === true
  }
  return { from, to, medium, time }
}

function endsSentence(
  text: string,
  words: readonly Word[],
  at: number,
  word: Word,
  marked: readonly MarkedSpan[],
): boolean {
  if (word.tag === 'semicolon') return true
  if (word.tag === 'stop') return !isInnerStop(word, words[at + 1])
  if (word.tag !== 'quote') return isClosingAbbreviation(word, words[at + 1])
  const span = marked[word.quote]
  const next = words[at + 1]
  if (!span || !next) return false
  const last = text.charAt(span.end - 1)
  if (!'.!?…'.includes(last)) return false
  if (next.tag === 'quote') return true
  if (!next.capital) return next.tag === 'num' || next.tag === 'open'
  return !hasAttributionAfter(words, at + 1, last)
}

/** Dots that trail off inside a sentence. */
function isInnerStop(stop: Word, next: Word | undefined): boolean {
  if (next?.tag === 'close' || next?.tag === 'comma' || next?.tag === 'semicolon') return true
  return (
    next !== undefined && !next.capital && next.tag !== 'quote' && next.tag !== 'num' && stop.lower !== '?'
  )
}

function isClosingAbbreviation(word: Word, next: Word | undefined): boolean {
  if (!word.lower.endsWith('.') || !next?.capital) return false
  return (
    /^(?:[ap]\.m\.|inc\.|jr\.|sr\.|etc\.|u\.s\.|d\.c\.)$/.test(word.lower) &&
    (next.tag === 'det' || next.tag === 'pron' || next.tag === 'prep')
  )
}

/** Whether the words after a quote attribute it: "…!" Hale said. After a full stop only a short one counts. */
function hasAttributionAfter(words: readonly Word[], from: number, last: string): boolean {
  for (let at = from; at < Math.min(words.length, from + ATTRIBUTION_REACH); at++) {
    const word = words[at]
    if (!word || word.tag === 'stop' || word.tag === 'quote' || word.tag === 'semicolon') return false
    if (word.tag === 'aux' || auxiliaries.has(word.lower)) return false
    const verb = word.tag === 'verb' ? word.verb : null
    if (!verb) continue
    const cue = verb.form !== 'ing' && cueVerbs.has(findVerb(word.lower)?.lemma ?? '')
    return cue && (last !== '.' || isClosed(words[at + 1]))
  }
  return false
}

function isClosed(next: Word | undefined): boolean {
  return next === undefined || next.tag === 'stop' || next.tag === 'comma'
}
