import { mediumNouns } from '../lexicon/media'
import type { Medium } from '../../model/quote'
import { phraseEndingAt, phraseStartingAt, type Mention } from './mention'
import type { Phrase } from './phrases'
import type { Skeleton } from './skeleton'
import { toMediumAt } from './findMedium'

/** Documents that speak for who wrote them, beside those that name a medium. */
const WRITTEN = /^(?:excerpts?|transcript|draft|post|message|note|thread|exchange|remarks|release)$/

/**
 * The phrase of who wrote what a subject names: "an email from Ida Lund to Hollis", "Lund's letter", "excerpts of his speech",
 * "a study by economists at Tarrow University"; `null` when the subject is no document, or nobody is said to have written it.
 */
export function findAuthor(skeleton: Skeleton, subject: Mention): Phrase | null {
  const { words, phrases } = skeleton
  const sender = findSender(skeleton, subject)
  if (sender) return sender
  const first = phraseStartingAt(phrases, subject.from)
  if (!first || first.kind === 'pronoun' || !isDocument(skeleton, first)) return null
  if (first.genitive > first.from) return toPossessor(skeleton, first)
  for (let at = first.to; at < subject.to + 12 && at < words.length; at++) {
    const word = words[at]
    if (!word || word.tag === 'stop' || word.tag === 'comma' || word.tag === 'sub') return null
    if (word.tag !== 'prep' || !/^(?:from|by|of)$/.test(word.lower)) continue
    const author = phraseStartingAt(phrases, at + 1)
    if (!author || word.lower === 'of') {
      const owned = words[at + 1]?.tag === 'poss' && author && isDocument(skeleton, author)
      return owned ? toOwner(author) : null
    }
    return author
  }
  return null
}

/** How far before its addressee a message's sender may stand, in words. */
const SENDER_REACH = 16

/** "an email from the fund's president Ida Lund to Mara Hollis": not who it went to. */
function findSender({ words, phrases }: Skeleton, { phrase }: Mention): Phrase | null {
  const to = phrase.from - 1
  if (words[to]?.lower !== 'to') return null
  const sender = phraseEndingAt(phrases, to)
  if (sender?.kind !== 'name') return null
  for (let at = to - 1; at >= Math.max(1, to - SENDER_REACH); at--) {
    if (words[at]?.tag === 'stop' || words[at]?.tag === 'verb') return null
    if (words[at]?.lower === 'from') return mediumNouns.has(words[at - 1]?.lower ?? '') ? sender : null
  }
  return null
}

function isDocument(skeleton: Skeleton, phrase: Phrase): boolean {
  if (phrase.nameFrom !== -1) return false
  return (
    WRITTEN.test(skeleton.words[toHead(skeleton, phrase)]?.lower ?? '') ||
    toDocumentMedium(skeleton, phrase) !== null
  )
}

/** The medium that a phrase names as a document: "the study last year"; `null` for anything else. */
export function toDocumentMedium(skeleton: Skeleton, phrase: Phrase): Medium | null {
  if (phrase.nameFrom !== -1) return null
  const head = toHead(skeleton, phrase)
  return toMediumAt(skeleton.words, head) ?? null
}

/** The last word of a phrase that is no time. */
function toHead({ words }: Skeleton, { from, head }: Phrase): number {
  let at = head
  while (
    at > from &&
    (words[at]?.tag === 'time' || words[at]?.lower === 'last' || words[at]?.lower === 'year')
  )
    at--
  return at
}

/** "Lund's" of "Lund's letter". */
function toPossessor({ words }: Skeleton, { from, genitive }: Phrase): Phrase {
  let nameFrom = genitive
  while (nameFrom > from && words[nameFrom - 1]?.tag === 'name') nameFrom--
  const named = nameFrom < genitive
  return {
    from,
    to: genitive,
    kind: named ? 'name' : 'nominal',
    head: genitive - 1,
    nameFrom: named ? nameFrom : -1,
    genitive: -1,
  }
}

/** "his" of "his speech". */
function toOwner({ from }: Phrase): Phrase {
  return { from, to: from + 1, kind: 'pronoun', head: from, nameFrom: -1, genitive: -1 }
}
