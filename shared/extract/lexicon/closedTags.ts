import { timeNouns } from './calendar'
import * as function_ from './functionWords'

/** What part a function word plays, by the word; the tags are those of the skeleton's words. */
export type ClosedTag =
  'aux' | 'poss' | 'pron' | 'sub' | 'to' | 'det' | 'obj' | 'prep' | 'conj' | 'adv' | 'time'

const CLAUSE_OPENERS =
  'that who which whom what if whether because although though while when where why how since as until'

/** The tag of every listed function word and noun of time; a word in several lists has the first one's. */
export const closedTags: ReadonlyMap<string, ClosedTag> = toClosedTags()

function toClosedTags(): Map<string, ClosedTag> {
  const tags = new Map<string, ClosedTag>()
  const add = (set: Iterable<string>, tag: ClosedTag) => {
    for (const word of set) if (!tags.has(word)) tags.set(word, tag)
  }
  add(function_.auxiliaries, 'aux')
  add(function_.possessivePronouns, 'poss')
  add(function_.subjectPronouns, 'pron')
  add(CLAUSE_OPENERS.split(' '), 'sub')
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
