import { negations } from '../lexicon/functionWords'
import { toWordSet } from '../lexicon/words'
import type { VerbForm } from '../lexicon/verbs'
import type { Word, WordRange } from './word'

/** A verb with its helpers and adverbs: "has repeatedly said", "to warn", "calling". */
export interface VerbGroup extends WordRange {
  /** Index of the main verb. */
  readonly main: number
  readonly lemma: string
  readonly form: VerbForm
  /** Whether it can be a clause's verb by itself: not an infinitive, not a bare `-ing`. */
  readonly finite: boolean
  readonly infinitive: boolean
  readonly passive: boolean
  readonly negated: boolean
  readonly helper: string
}

/** The verb groups of a sentence, from left to right. */
export function findVerbGroups(words: readonly Word[], sentence: WordRange): VerbGroup[] {
  const groups: VerbGroup[] = []
  let at = sentence.from
  while (at < sentence.to) {
    const tag = words[at]?.tag
    const group = tag === 'verb' || tag === 'aux' || tag === 'to' ? readGroup(words, at, sentence.to) : null
    if (group) groups.push(group)
    at = group ? group.to : at + 1
  }
  return groups
}

function readGroup(words: readonly Word[], from: number, to: number): VerbGroup | null {
  const infinitive = words[from]?.tag === 'to'
  let main = -1
  let helper = ''
  let negated = false
  let at = infinitive ? from + 1 : from
  for (; at < to; at++) {
    const word = words[at]
    if (word?.tag !== 'aux' && word?.tag !== 'adv' && word?.tag !== 'verb') break
    if (negations.has(word.lower)) negated = true
    if (word.tag === 'adv' && main !== -1 && words[main]?.tag === 'verb') break
    if (word.tag === 'adv') continue
    if (main !== -1 && words[main]?.tag === 'verb') break
    if (word.tag === 'aux' && helper === '') helper = word.lower
    main = at
  }
  const verb = words[main]
  if (!verb) return null
  const form = verb.verb?.form ?? 'base'
  const passive = verb.tag === 'verb' && (form === 'past' || form === 'participle') && isBe(words, from, main)
  return {
    from,
    to: main + 1,
    main,
    lemma: verb.verb?.lemma ?? verb.lower,
    form,
    finite: !infinitive && !(form === 'ing' && helper === ''),
    infinitive,
    passive,
    negated,
    helper,
  }
}

const BEING = toWordSet("is was are were be been being isn't wasn't aren't weren't")

function isBe(words: readonly Word[], from: number, main: number): boolean {
  for (let at = from; at < main; at++) {
    if (BEING.has(words[at]?.lower ?? '')) return true
  }
  return false
}
