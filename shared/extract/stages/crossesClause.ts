import type { Word } from './word'

/** Verbs by which a medium comes about, in a clause cut short: "in an interview published online Wednesday". */
const PUBLISHING =
  /^(?:publish|air|release|broadcast|post|hold|conduct|tape|record|date|print|sponsor|host|moderate|televise|organize|file|obtain)$/

/** Whether a clause of its own begins between two words: with "that" and the like, or with a verb. */
export function crossesClause(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at]
    if (word?.tag === 'sub' && /^(?:before|after|since|until)$/.test(word.lower)) continue
    if (
      word?.tag === 'sub' ||
      word?.tag === 'aux' ||
      word?.tag === 'pron' ||
      word?.tag === 'colon' ||
      word?.tag === 'to'
    )
      return true
    if (word?.tag !== 'verb' || word.capital || word.verb?.form === 'ing' || word.verb?.form === 'participle')
      continue
    const short =
      PUBLISHING.test(word.verb?.lemma ?? '') && /^(?:noun|name|comma)$/.test(words[at - 1]?.tag ?? '')
    if (!short) return true
  }
  return false
}
