import { femaleNames, maleNames } from '../lexicon/firstNames'
import { titles } from '../lexicon/nouns'
import type { Paragraph } from './candidates'
import type { Appearance, Cast, Named, Roster } from './cast'
import { learnGenders } from './genders'
import { joinNickname, toNameWords } from './nameForm'
import type { Phrase } from './phrases'
import { addName } from './roster'
import type { Word } from './word'

/** How many names are looked up in the whole text, and at how many places: the work stays linear. */
const MOST_SINGLES = 200
const MOST_TRIES = 12

/** A phrase that holds a name, and where it stands. */
interface Loose {
  readonly paragraph: number
  readonly phrase: Phrase
  /** The words of the name in lower case. */
  readonly names: readonly string[]
  /** What the phrase does there, when it is a subject. */
  readonly part: Part | undefined
}

/** Finds the names of an article, short forms joined to the fullest one with the same last word. */
export function findCast(paragraphs: readonly Paragraph[], everything: string): Cast {
  const roster: Roster = { named: [], byLast: new Map(), byFirst: new Map() }
  const loose = findNames(paragraphs)
  const appearances: Appearance[] = []
  for (const full of [true, false]) {
    for (const { paragraph, phrase, names, part } of loose) {
      const skeleton = paragraphs[paragraph]?.skeleton
      if (!skeleton || names.length > 1 !== full) continue
      const entry = addName(skeleton, phrase, names, roster, paragraph)
      if (part?.speaks === true && !entry.body && !entry.kind) entry.personal = true
      const start = skeleton.words[phrase.from]?.start ?? 0
      appearances.push({
        start,
        paragraph,
        at: phrase.from,
        subject: part !== undefined,
        main: part?.main === true,
        named: entry,
      })
    }
  }
  for (const entry of roster.named.slice(0, MOST_SINGLES)) completeName(entry, everything)
  appearances.sort((a, b) => a.start - b.start)
  learnGenders(paragraphs, appearances)
  return { ...roster, appearances }
}

/** Every phrase with a name, and every name before a possessive ending. */
function findNames(paragraphs: readonly Paragraph[]): Loose[] {
  const loose: Loose[] = []
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const home = paragraphs[paragraph]
    if (home) pushNames(home, paragraph, loose)
  }
  return loose
}

function pushNames(home: Paragraph, paragraph: number, loose: Loose[]): void {
  const { skeleton } = home
  const subjects = findSubjects(home)
  const push = (phrase: Phrase) => {
    const names = toNameWords(skeleton.words, phrase)
    loose.push({ paragraph, phrase, names, part: subjects.get(phrase.from) })
  }
  let joinedTo = 0
  const titled = paragraph < HEADLINES && isTitleCase(skeleton.words)
  for (const phrase of skeleton.phrases.list) {
    if (phrase.from < joinedTo) continue
    const joined = joinNickname(skeleton, phrase)
    if (joined) joinedTo = joined.to
    const named = titled ? trimHeadlineName(skeleton.words, phrase) : (joined ?? phrase)
    if (named && named.nameFrom !== -1) push(named)
    const possessor = findPossessor(skeleton.words, phrase)
    if (possessor) push(possessor)
  }
}

/** So many paragraphs at the head may be headlines. */
const HEADLINES = 3

/** Whether nearly all longer words are written with a capital, as in a headline. */
function isTitleCase(words: readonly Word[]): boolean {
  let capital = 0
  let all = 0
  for (const word of words) {
    if (word.quote !== -1 || word.lower.length < 4) continue
    all++
    if (word.capital) capital++
  }
  return all > 3 && capital * 10 >= all * 8
}

/** A name in a headline that writes everything with capitals: from the last given name on; `null` for a long run without one. */
function trimHeadlineName(words: readonly Word[], phrase: Phrase): Phrase | null {
  if (phrase.nameFrom === -1 || phrase.head === phrase.nameFrom) return phrase
  for (let at = phrase.head - 1; at >= phrase.nameFrom; at--) {
    const lower = words[at]?.lower ?? ''
    if (maleNames.has(lower) || femaleNames.has(lower)) return { ...phrase, nameFrom: at }
  }
  return null
}

/** The name before a possessive ending: "Mayor Ida Lund's offer". */
function findPossessor(words: readonly Word[], { from, genitive }: Phrase): Phrase | null {
  let nameFrom = genitive
  while (nameFrom > from && words[nameFrom - 1]?.tag === 'name') nameFrom--
  while (nameFrom < genitive - 1 && titles.has(words[nameFrom]?.lower ?? '')) nameFrom++
  return nameFrom < genitive
    ? { from, to: genitive, kind: 'name', head: genitive - 1, nameFrom, genitive: -1 }
    : null
}

/** Whether a subject's verb reports speech, and whether its clause is its sentence's main one. */
interface Part {
  readonly speaks: boolean
  readonly main: boolean
}

/** The phrases that are subjects, by their first word. */
function findSubjects({ frames, skeleton: { words, sentences } }: Paragraph): Map<number, Part> {
  const subjects = new Map<number, Part>()
  for (const { kind, link, subject, reporting, sentence } of frames) {
    if (
      kind !== 'verb' ||
      (link !== 'beside' && link !== 'apposed' && link !== 'inverted' && link !== 'relative')
    )
      continue
    if (link === 'inverted' && !reporting) continue
    const at = subject.phrase.from
    const before = subjects.get(at)
    const main = link !== 'relative' && !isUnder(words, sentences[sentence]?.from ?? 0, at)
    subjects.set(at, { speaks: reporting || before?.speaks === true, main: main || before?.main === true })
  }
  return subjects
}

/** How far before a subject the word that puts its clause under another may stand. */
const UNDER = 4

/** Whether a subject's clause hangs on another: "that", "when" stands shortly before it. */
function isUnder(words: readonly Word[], from: number, at: number): boolean {
  for (let before = at - 1; before >= Math.max(from, at - UNDER); before--) {
    const tag = words[before]?.tag
    if (tag === 'sub') return true
    if (tag === 'comma' || tag === 'quote' || tag === 'verb') return false
  }
  return false
}

/** The capitalised word before a blank, with an initial after it: "Ida", "Tom R."; `null` for any other. */
function findWordBefore(text: string, at: number): RegExpExecArray | null {
  const last = text.charCodeAt(at - 1)
  const ends = last === 0x2e || (last >= 0x61 && last <= 0x7a) || last >= 0x80
  return ends ? /(\p{Lu}[\p{L}'’-]+)(?: \p{Lu}\.)?$/u.exec(text.slice(Math.max(0, at - 24), at)) : null
}

/** A single name made full by words outside the skeleton: the title, or another speaker's quote. */
function completeName(entry: Named, everything: string): void {
  if (entry.words.length > 1 || entry.body || entry.kind || !/^\p{Lu}/u.test(entry.name)) return
  let at = everything.indexOf(` ${entry.name}`)
  for (let tries = 0; at !== -1 && tries < MOST_TRIES; tries++) {
    const before = findWordBefore(everything, at)
    const first = before?.[1]?.toLowerCase() ?? ''
    const male = maleNames.has(first)
    const female = femaleNames.has(first)
    const gender = male === female ? '' : male ? 'm' : 'f'
    if (before && (male || female) && (entry.gender === '' || gender === '' || entry.gender === gender)) {
      entry.name = `${before[0]} ${entry.name}`
      entry.words = [first, ...entry.words]
      entry.personal = true
      entry.gender ||= gender
      return
    }
    at = everything.indexOf(` ${entry.name}`, at + 1)
  }
}
