import type { Medium } from '../../model/quote'
import {
  gatheringNouns,
  looseJoints,
  mediumNouns,
  mediumPairs,
  mediumVerbs,
  outletWords,
  releasingVerbs,
} from '../lexicon/media'
import type { Frame } from './frame'
import type { Skeleton } from './skeleton'
import { crossesClause } from './crossesClause'
import type { Sentence, Tag, Word, WordRange } from './word'

/** A medium as a sentence names it: "in a written statement". */
export interface NamedMedium extends WordRange {
  readonly medium: Medium
  /** Whether it is told apart from another one: "in a separate interview". */
  readonly other: boolean
}

/** How far from its cue a medium may be named, and how long the phrase around its noun may be, in words. */
const REACH = 18
const PHRASE = 9

/** The medium that the verb or the noun of saying tells: "tweeted", "her statement"; `null` when it tells none. */
export function findCueMedium({ kind, lemma }: Frame): Medium | null {
  return mediumVerbs.get(lemma) ?? (kind === 'noun' ? (mediumNouns.get(lemma) ?? null) : null)
}

/** The phrase nearest to a cue that names a medium for it: "in a statement", "released a statement"; `null` when none does. */
export function findNamedMedium(skeleton: Skeleton, frame: Frame, sentence: Sentence): NamedMedium | null {
  if (!sentence.medium || frame.kind === 'noun') return null
  let best: NamedMedium | null = null
  let nearest = REACH
  for (let at = sentence.from; at < sentence.to; at++) {
    const named = readMedium(skeleton.words, at)
    if (!named) continue
    const after = at > frame.cue.from
    const distance = after ? named.from - frame.cue.to : frame.cue.from - at
    if (distance < nearest && isBeside(skeleton.words, frame, named, sentence)) {
      best = named
      nearest = distance
    }
  }
  return best
}

/** Whether nothing but the cue's own clause stands between it and a medium; before the cue it opens the sentence, or follows the subject. */
function isBeside(words: readonly Word[], frame: Frame, named: NamedMedium, sentence: WordRange): boolean {
  if (named.from >= frame.cue.to) return !crossesClause(words, frame.cue.to, named.from)
  if (named.to > frame.cue.from) return named.from >= frame.cue.from
  const first = Math.min(frame.subject.from, frame.cue.from)
  if (isAsked(words, sentence.from)) return opens(words, named, sentence, first)
  return (
    !crossesClause(words, named.to, named.from >= first ? frame.cue.from : first) &&
    opens(words, named, sentence, first)
  )
}

/** Whether the words from a medium's preposition back to the sentence's head are no clause, or only a "When asked". */
function opens(words: readonly Word[], named: NamedMedium, { from }: WordRange, first: number): boolean {
  if (named.from >= first) return true
  if (words[named.to]?.tag === 'comma' && named.to + 1 === first) return true
  return !crossesClause(words, isAsked(words, from) ? from + 2 : from, named.from)
}

/** "When asked": a clause without a subject of its own. */
function isAsked(words: readonly Word[], from: number): boolean {
  return words[from]?.tag === 'sub' && words[from + 1]?.tag === 'verb'
}

const INSIDE: ReadonlySet<Tag> = new Set<Tag>([
  'det',
  'poss',
  'adj',
  'num',
  'noun',
  'name',
  'time',
  'gen',
  'adv',
])

/** The medium whose noun stands at a word, with the preposition or the verb of releasing that leads up to it; `null` for none. */
export function readMedium(words: readonly Word[], at: number): NamedMedium | null {
  const medium = toMediumAt(words, at)
  if (medium === null) return null
  const opened = findOpening(words, at)
  if (!opened) return null
  const led = leads(words[opened.lead], isGathering(words, at))
  return led ? { from: opened.lead, to: at + 1, medium, other: opened.other } : null
}

/** Prepositions after which a medium is only spoken of: "about the interview". */
const APART = /^(?:of|about|over|for|than|against|from|like|after|before|since|to|as|despite|with|following)$/

/** Whether a word leads up to a medium through which something was said: "in", "via", "released". */
function leads(word: Word | undefined, gathering: boolean): boolean {
  if (word?.tag === 'prep') return gathering ? /^(?:at|during)$/.test(word.lower) : !APART.test(word.lower)
  return !gathering && releasingVerbs.has(word?.verb?.lemma ?? '')
}

/** The medium that the noun at a word, with the word before it, stands for as the last noun of its phrase. */
export function toMediumAt(words: readonly Word[], at: number): Medium | null {
  const word = words[at]
  if (word?.lexeme.medium !== true) return null
  const { lower } = word
  const next = words[at + 1]
  const pair = mediumPairs.get(`${words[at - 1]?.lower ?? ''} ${lower}`)
  if (pair && (pair === 'social post' || !continues(word, next))) return pair
  if (continues(word, next)) return null
  if (lower === 'appearance' || lower === 'appearances') return 'interview'
  if (word.capital && outletWords.has(lower)) return words[at - 1] && isOnAir(words, at) ? 'interview' : null
  if (lower === 'survey' && !isPoll(words, at)) return 'report'
  return mediumNouns.get(lower) ?? (gatheringNouns.has(lower) ? 'speech' : null)
}

/** Whether the noun names people who came together, and no medium of its own: "conference" alone, not "news conference". */
function isGathering(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? ''
  return gatheringNouns.has(lower) && !mediumPairs.has(`${words[at - 1]?.lower ?? ''} ${lower}`)
}

/** "on CNN", "on NBC's Meet the Press". */
function isOnAir(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= at - 4; back--) {
    if (words[back]?.lower === 'on') return true
    if (words[back]?.tag !== 'name' && words[back]?.tag !== 'gen' && words[back]?.tag !== 'det') return false
  }
  return false
}

/** Whether a noun goes on in a compound: "debate stage", "email server". */
function continues(word: Word, next: Word | undefined): boolean {
  if (!next || looseJoints.has(next.lower)) return false
  return next.quote === -1 && (next.tag === 'noun' || (next.tag === 'name' && word.capital))
}

/** A survey of people, not of a sea bed: it counts voters, adults, per cents. */
function isPoll(words: readonly Word[], at: number): boolean {
  for (let near = Math.max(0, at - 6); near < Math.min(words.length, at + 20); near++) {
    if (
      /^(?:voters?|respondents|adults|percent|percentage|likely|registered|americans)$|%$/.test(
        words[near]?.lower ?? '',
      )
    )
      return true
  }
  return false
}

/** The word that leads up to the phrase around a noun, and whether the phrase tells its bearer from another one. */
function findOpening(words: readonly Word[], at: number): { lead: number; other: boolean } | null {
  let other = false
  for (let lead = at - 1; lead >= Math.max(0, at - PHRASE); lead--) {
    const word = words[lead]
    if (!word) return null
    if (word.tag === 'prep' || releasingVerbs.has(word.verb?.lemma ?? '')) return { lead, other }
    const modifies = word.verb?.form === 'past' || word.verb?.form === 'ing'
    if (!INSIDE.has(word.tag) && !modifies && word.lower !== '-') return null
    other ||= /^(?:another|separate|different|earlier|previous|prior|second|other|past)$/.test(word.lower)
  }
  return null
}
