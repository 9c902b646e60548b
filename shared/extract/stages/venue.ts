import { toWordSet } from '../lexicon/words'
import type { Frame } from './frame'
import { phraseStartingAt } from './mention'
import type { Phrase } from './phrases'
import type { Skeleton } from './skeleton'
import { crossesClause } from './crossesClause'
import type { Word, WordRange } from './word'

const EVENTS = toWordSet(
  'rally debate forum convention summit event fundraiser briefing hearing conference meeting party town-hall vigil ceremony',
)
const PLACES = toWordSet(`
  hall centre center church hotel school university library stadium arena courthouse court house park museum theatre theater club
  plant factory airport headquarters office square college auditorium ballroom gymnasium station hospital market chamber quay
  harbour harbor pier plaza cathedral mosque synagogue temple campus yard garden embassy barracks restaurant diner cafe`)
const LOCATING = toWordSet('at in outside inside aboard')
/** How far after its cue a place may stand, in words. */
const REACH = 16

/** The event or the place at which words were said: "Tarrow rally", "rally in Tarrow", "Customs Hall"; `null` for none, and for a bare noun, which the medium tells. */
export function findVenue(skeleton: Skeleton, frame: Frame, sentence: WordRange): string | null {
  return findEvent(skeleton, sentence) ?? findPlace(skeleton, frame, sentence)
}

function findEvent({ words, phrases, text }: Skeleton, { from, to }: WordRange): string | null {
  for (let at = from; at < to; at++) {
    if (words[at]?.lower !== 'at' && words[at]?.lower !== 'during') continue
    const phrase = phraseStartingAt(phrases, at + 1)
    if (!phrase || !EVENTS.has(words[phrase.head]?.lower ?? '')) continue
    const first = skipOpening(words, phrase)
    const place = findPlaceOf(words, phraseStartingAt(phrases, phrase.to + 1), phrase.to)
    if (first < phrase.head || place) return slice(words, text, first, place ? place.to : phrase.to)
  }
  return null
}

/** "in Tarrow" after "a rally". */
function findPlaceOf(words: readonly Word[], next: Phrase | null, joint: number): Phrase | null {
  const named = next?.kind === 'name' && words[next.from]?.tag !== 'time'
  return named && /^(?:in|at|near)$/.test(words[joint]?.lower ?? '') ? next : null
}

/** "outside the union hall", ", held in the Customs Hall": a place after the cue, in its own clause. */
function findPlace({ words, phrases, text }: Skeleton, { cue }: Frame, { to }: WordRange): string | null {
  for (let at = cue.to; at < Math.min(to, cue.to + REACH); at++) {
    if (!LOCATING.has(words[at]?.lower ?? '')) continue
    const phrase = phraseStartingAt(phrases, at + 1)
    const head = words[phrase?.head ?? -1]
    if (!phrase || !head || !PLACES.has(head.lower) || words[phrase.from]?.tag === 'poss') continue
    if (head.lower === 'house' && !head.capital) continue
    if (crossesClause(words, cue.to, at)) return null
    return slice(words, text, skipOpening(words, phrase), phrase.to)
  }
  return null
}

function skipOpening(words: readonly Word[], phrase: Phrase): number {
  let first = phrase.from
  while (first < phrase.head && /^(?:det|poss|time|num|gen)$/.test(words[first]?.tag ?? '')) first++
  return first
}

function slice(words: readonly Word[], text: string, from: number, to: number): string {
  return text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0)
}
