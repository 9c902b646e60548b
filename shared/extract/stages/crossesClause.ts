import { toWordSet } from '../lexicon/words'
import type { Word } from './word'

/** Verbs by which a medium comes about, in a clause cut short: "in an interview published online Wednesday". */
const PUBLISHING = toWordSet(
  'publish air release broadcast post hold conduct tape record date print sponsor host moderate televise organize file obtain',
)

const TIMING = toWordSet('before after since until')

function opensClause(words: readonly Word[], at: number, { tag, lower, capital, verb }: Word): boolean {
  switch (tag) {
    case 'sub':
      return !TIMING.has(lower)
    case 'aux':
    case 'pron':
    case 'colon':
    case 'to':
      return true
    case 'verb':
      return !capital && verb?.form !== 'ing' && verb?.form !== 'participle' && !isCutShort(words, at, verb)
    default:
      return false
  }
}

/** "an interview published online": a verb by which a medium comes about, after a noun. */
function isCutShort(words: readonly Word[], at: number, verb: Word['verb']): boolean {
  const before = words[at - 1]?.tag
  return PUBLISHING.has(verb?.lemma ?? '') && (before === 'noun' || before === 'name' || before === 'comma')
}

/** Whether a clause of its own begins between two words: with "that" and the like, or with a verb. */
export function crossesClause(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at]
    if (word && opensClause(words, at, word)) return true
  }
  return false
}
