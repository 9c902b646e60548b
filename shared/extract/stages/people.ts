import { femaleNames, maleNames } from '../lexicon/firstNames'
import { bodyNameWords, femaleNouns, maleNouns, roleNouns, titles } from '../lexicon/nouns'
import type { Paragraph } from './candidates'
import { phraseEndingAt, phraseStartingAt } from './mention'
import type { Phrase } from './phrases'
import type { Skeleton } from './skeleton'
import type { Word } from './word'

/** What is known of a person's gender; empty for nothing. */
export type Gender = 'm' | 'f' | ''

/** Somebody, or some body, that the article names. */
export interface Named {
  /** The fullest form. */
  name: string
  /** Its words in lower case. */
  words: readonly string[]
  readonly body: boolean
  /** Whether it is surely a person: by title, given name, role, or by speaking. */
  personal: boolean
  gender: Gender
  role: string | null
  /** The words before the name or in apposition to it, in lower case: what descriptions may point to. */
  readonly described: Set<string>
}

/** One appearance of a name, in text order. */
export interface Appearance {
  readonly start: number
  readonly paragraph: number
  /** Index of the first word of the name's phrase. */
  readonly at: number
  /** Whether it is the subject of a verb there. */
  readonly subject: boolean
  readonly named: Named
}

/** Everybody whom an article names, and where. */
export interface Cast {
  readonly named: readonly Named[]
  readonly appearances: readonly Appearance[]
  /** The bearers of a last word, and of a given name, in the order of appearance. */
  readonly byLast: ReadonlyMap<string, readonly Named[]>
  readonly byFirst: ReadonlyMap<string, readonly Named[]>
}

/** The cast while it is being found. */
interface Roster {
  readonly named: Named[]
  readonly byLast: Map<string, Named[]>
  readonly byFirst: Map<string, Named[]>
}

/** How many names are looked up in the whole text, and at how many places: the work stays linear. */
const MOST_SINGLES = 200
const MOST_TRIES = 12
const MOST_NAMESAKES = 40

/** Finds the names of an article, short forms joined to the fullest one with the same last word. */
export function findCast(paragraphs: readonly Paragraph[], everything: string): Cast {
  const roster: Roster = { named: [], byLast: new Map(), byFirst: new Map() }
  const subjects = paragraphs.map(findSubjects)
  const loose: { paragraph: number; phrase: Phrase }[] = []
  const appearances: Appearance[] = []
  paragraphs.forEach(({ skeleton }, paragraph) => {
    for (const phrase of skeleton.phrases.list) {
      if (phrase.nameFrom !== -1) loose.push({ paragraph, phrase })
      const possessor = findPossessor(skeleton.words, phrase)
      if (possessor) loose.push({ paragraph, phrase: possessor })
    }
  })
  for (const full of [true, false]) {
    for (const { paragraph, phrase } of loose) {
      const skeleton = paragraphs[paragraph]?.skeleton
      if (!skeleton || isFull(skeleton, phrase) !== full) continue
      const entry = addName(skeleton, phrase, roster)
      const speaks = subjects[paragraph]?.get(phrase.from)
      if (speaks === true && !entry.body) entry.personal = true
      const start = skeleton.words[phrase.from]?.start ?? 0
      appearances.push({ start, paragraph, at: phrase.from, subject: speaks !== undefined, named: entry })
    }
  }
  for (const entry of roster.named.slice(0, MOST_SINGLES)) completeName(entry, everything)
  appearances.sort((a, b) => a.start - b.start)
  return { ...roster, appearances }
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

/** The phrases that are subjects, by their first word; `true` where their verb reports speech. */
function findSubjects({ frames }: Paragraph): Map<number, boolean> {
  const subjects = new Map<number, boolean>()
  for (const { kind, link, subject, reporting } of frames) {
    if (
      kind !== 'verb' ||
      (link !== 'beside' && link !== 'apposed' && link !== 'inverted' && link !== 'relative')
    )
      continue
    if (link === 'inverted' && !reporting) continue
    subjects.set(subject.phrase.from, reporting || subjects.get(subject.phrase.from) === true)
  }
  return subjects
}

function isFull(skeleton: Skeleton, phrase: Phrase): boolean {
  return toNameWords(skeleton.words, phrase).length > 1
}

/** A single name made full by words outside the skeleton: the title, or another speaker's quote. */
function completeName(entry: Named, everything: string): void {
  if (entry.words.length > 1 || entry.body || !/^\p{Lu}/u.test(entry.name)) return
  let at = everything.indexOf(` ${entry.name}`)
  for (let tries = 0; at !== -1 && tries < MOST_TRIES; tries++) {
    const before = /(\p{Lu}[\p{L}'’-]+)(?: \p{Lu}\.)?$/u.exec(everything.slice(Math.max(0, at - 24), at))
    const first = before?.[1]?.toLowerCase() ?? ''
    const gender = maleNames.has(first)
      ? femaleNames.has(first)
        ? ''
        : 'm'
      : femaleNames.has(first)
        ? 'f'
        : null
    if (before && gender !== null && agrees(entry.gender, gender)) {
      entry.name = `${before[0]} ${entry.name}`
      entry.words = [first, ...entry.words]
      entry.personal = true
      entry.gender ||= gender
      return
    }
    at = everything.indexOf(` ${entry.name}`, at + 1)
  }
}

/** The words of a name in lower case, without generational endings. */
export function toNameWords(words: readonly Word[], phrase: Phrase): string[] {
  const names: string[] = []
  for (let at = phrase.nameFrom; at <= phrase.head; at++) names.push(words[at]?.lower ?? '')
  while (names.length > 1 && /^(?:jr\.?|sr\.?|ii|iii|iv)$/.test(names.at(-1) ?? '')) names.pop()
  return names
}

function addName(skeleton: Skeleton, phrase: Phrase, roster: Roster): Named {
  const { words, text } = skeleton
  const names = toNameWords(words, phrase)
  const last = names.at(-1) ?? ''
  const same = roster.byLast.get(last) ?? (names.length === 1 ? findByFirst(roster, last) : [])
  const title = titles.get(words[phrase.nameFrom - 1]?.lower ?? '')
  const gender = toGender(skeleton, phrase, names)
  let entry = same.findLast((other) => fits(other.words, names) && agrees(other.gender, gender))
  if (!entry) {
    const name = text.slice(words[phrase.nameFrom]?.start ?? 0, words[phrase.head]?.end ?? 0)
    entry = {
      name,
      words: names,
      body: title === undefined && isBody(words, phrase, names),
      personal: title !== undefined || gender !== '',
      gender,
      role: null,
      described: new Set(),
    }
    enrol(roster, entry)
  } else if (names.length > entry.words.length) {
    entry.name = text.slice(words[phrase.nameFrom]?.start ?? 0, words[phrase.head]?.end ?? 0)
    entry.words = names
  }
  if (entry.gender === '') entry.gender = gender
  if (gender !== '' || title !== undefined) entry.personal = true
  const role = toRole(skeleton, phrase)
  if (role !== null) {
    entry.personal = true
    if (entry.role === null || role.length > entry.role.length) entry.role = role
    for (const word of role.toLowerCase().split(/[^\p{L}'-]+/u)) entry.described.add(word)
  }
  return entry
}

/** Those whose given name a single word is: "Ida" for Ida Lund. */
function findByFirst({ byFirst }: Roster, first: string): Named[] {
  if (!maleNames.has(first) && !femaleNames.has(first)) return []
  const same = byFirst.get(first) ?? []
  return same.length === 1 ? same : []
}

/** Puts somebody on the lists; those of a very common word stop growing, so that searching them stays cheap. */
function enrol({ named, byLast, byFirst }: Roster, entry: Named): void {
  named.push(entry)
  const put = (lists: Map<string, Named[]>, key: string) => {
    const list = lists.get(key) ?? []
    if (list.length < MOST_NAMESAKES) list.push(entry)
    lists.set(key, list)
  }
  put(byLast, entry.words.at(-1) ?? '')
  if (!entry.body && entry.words.length > 1) put(byFirst, entry.words[0] ?? '')
}

/** Whether two name forms can be of one bearer: the shorter one's words are all in the longer one. */
function fits(a: readonly string[], b: readonly string[]): boolean {
  const [small, large] = a.length <= b.length ? [a, b] : [b, a]
  if (small.length === 1) return true
  return small[0] === large[0] || small.every((word) => large.includes(word))
}

function agrees(a: Gender, b: Gender): boolean {
  return a === '' || b === '' || a === b
}

function isBody(words: readonly Word[], phrase: Phrase, names: readonly string[]): boolean {
  if (names.some((name) => bodyNameWords.has(name))) return true
  const first = names[0] ?? ''
  if (maleNames.has(first) || femaleNames.has(first)) return false
  const head = words[phrase.head]
  return (
    names.length === 1 &&
    head !== undefined &&
    words[phrase.from]?.lower === 'the' &&
    phrase.nameFrom === phrase.from + 1
  )
}

function toGender(skeleton: Skeleton, phrase: Phrase, names: readonly string[]): Gender {
  const { words } = skeleton
  for (let at = phrase.from; at < phrase.nameFrom; at++) {
    const lower = words[at]?.lower ?? ''
    const told = titles.get(lower)
    if (told) return told
    if (maleNouns.has(lower)) return 'm'
    if (femaleNouns.has(lower)) return 'f'
  }
  const first = names.length > 1 ? (names[0] ?? '') : ''
  if (maleNames.has(first) !== femaleNames.has(first)) return maleNames.has(first) ? 'm' : 'f'
  return ''
}

/** What the article calls the bearer: the words before the name, or the description in apposition after it. */
function toRole(skeleton: Skeleton, phrase: Phrase): string | null {
  const { words, phrases, text } = skeleton
  const from =
    words[phrase.from]?.tag === 'det' || words[phrase.from]?.tag === 'poss' ? phrase.from + 1 : phrase.from
  if (phrase.nameFrom > from && phrase.genitive < from) {
    const role = text.slice(words[from]?.start ?? 0, words[phrase.nameFrom - 1]?.end ?? 0)
    if (!/^(?:mr|mrs|ms|miss)\.?$/i.test(role)) return role
  }
  const before = words[phrase.from - 1]?.tag === 'comma' ? phraseEndingAt(phrases, phrase.from - 1) : null
  if (before?.kind === 'nominal' && isRole(words, before) && before.genitive === -1)
    return toDescription(skeleton, before)
  if (words[phrase.to]?.tag !== 'comma') return null
  const aged = words[phrase.to + 1]?.tag === 'num' && words[phrase.to + 2]?.tag === 'comma' ? 2 : 0
  const apposed = phraseStartingAt(phrases, phrase.to + 1 + aged)
  if (!apposed || apposed.kind === 'pronoun') return null
  if (!isRole(words, apposed)) return null
  return toDescription(skeleton, apposed)
}

function isRole(words: readonly Word[], phrase: Phrase): boolean {
  for (let at = phrase.from; at < phrase.to; at++) if (roleNouns.has(words[at]?.lower ?? '')) return true
  return false
}

/** A description with its prepositional phrases, without its article. */
export function toDescription(skeleton: Skeleton, phrase: Phrase): string {
  const { words, phrases, text } = skeleton
  let end = phrase.to
  for (let steps = 0; steps < 4; steps++) {
    const next = words[end]?.tag === 'prep' ? phraseStartingAt(phrases, end + 1) : null
    if (!next || next.kind === 'pronoun') break
    end = next.to
  }
  const from = words[phrase.from]?.tag === 'det' ? phrase.from + 1 : phrase.from
  return text.slice(words[from]?.start ?? 0, words[Math.max(from, end - 1)]?.end ?? 0)
}
