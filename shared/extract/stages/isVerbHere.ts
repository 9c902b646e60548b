import { auxiliaries } from '../lexicon/functionWords'
import { groupNouns } from '../lexicon/nouns'
import type { VerbReading } from '../lexicon/verbs'
import type { DraftWord } from './draftWord'

/** Forms that are verbs only, whatever stands before them. */
export const alwaysVerbs = new Set(
  'said says tells told wrote writes adds argues asks insists tweeted according added asked explained saying telling adding noting'.split(
    ' ',
  ),
)
/** Base forms that are hardly ever nouns: verbs unless a determiner, an adjective or a preposition stands before them. */
const baseVerbs = new Set(
  'say tell argue believe insist write ask agree acknowledge describe think explain warn suggest contend accuse criticize deny admit concede predict'.split(
    ' ',
  ),
)
const PLURAL = /[^su]s$/

/** Whether a form that can be a verb is one here, by the tag before it. */
export function isVerbHere(
  words: readonly DraftWord[],
  at: number,
  word: DraftWord,
  verb: VerbReading,
): boolean {
  if (alwaysVerbs.has(word.lower)) return true
  let back = at - 1
  while (words[back]?.tag === 'adv') back--
  const before = words[back]
  const tag = before?.tag
  if (tag === 'aux' || tag === 'to' || tag === 'pron' || tag === 'sub')
    return verb.form !== 'base' || !isNounAfterAux(before)
  if (tag === 'det' || tag === 'poss' || tag === 'gen' || tag === 'adj' || tag === 'num') {
    return verb.form === 'past' && tag === 'num'
      ? true
      : (tag === 'det' || tag === 'num') &&
          isPronounLike(before) &&
          (verb.form !== 'base' || baseVerbs.has(word.lower))
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
        (baseVerbs.has(word.lower) && tag !== 'prep' && tag !== undefined) ||
        tag === 'conj' ||
        tag === 'quote' ||
        isPluralSubject(before) ||
        (tag === 'noun' && opensObject(words[at + 1])) ||
        ((tag === 'comma' || tag === 'close' || tag === 'obj') && opensReport(words[at + 1]))
      )
  }
}

function isNounAfterAux(before: DraftWord | undefined): boolean {
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
function isPronounLike(before: DraftWord | undefined): boolean {
  return (
    before !== undefined &&
    /^(?:this|that|these|those|some|many|both|all|several|most|few|others|another|one|two|three|four|half|\d+)$/.test(
      before.lower,
    )
  )
}

function followedByVerb(next: DraftWord | undefined): boolean {
  return next?.quote === -1 && auxiliaries.has(next.lower)
}

/** Whether a word opens what is reported: "that", a quote. */
function opensReport(next: DraftWord | undefined): boolean {
  return next !== undefined && (next.tag === 'quote' || next.lower === 'that')
}

/** Whether a word can only follow a verb here: a quote or an object pronoun. */
function opensObject(next: DraftWord | undefined): boolean {
  return next !== undefined && (next.tag === 'quote' || /^(?:him|them|me|us)$/.test(next.lower))
}

function isPluralSubject(before: DraftWord | undefined): boolean {
  if (before?.tag === 'noun') return PLURAL.test(before.lower) || groupNouns.has(before.lower)
  return before?.tag === 'name' && PLURAL.test(before.lower)
}
