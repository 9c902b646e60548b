import { femaleNames, maleNames } from '../lexicon/firstNames'
import { femaleNouns, maleNouns, titles } from '../lexicon/nouns'
import { findVerb } from '../lexicon/verbs'
import { enrol, type Gender, type Named, type Roster } from './cast'
import { isBody, isKindName, toNameStart, toWrittenName } from './nameForm'
import type { Phrase } from './phrases'
import { toRole } from './roles'
import type { Skeleton } from './skeleton'
import type { Word } from './word'

/** Adds a name's phrase to the roster, joined to the form that it already knows of the same bearer. */
export function addName(
  skeleton: Skeleton,
  phrase: Phrase,
  names: readonly string[],
  roster: Roster,
  paragraph: number,
): Named {
  const { words } = skeleton
  const title = titles.get(words[phrase.nameFrom - 1]?.lower ?? '')
  const gender = toGender(words, phrase, names)
  const entry =
    findBearer(roster, { names, gender, paragraph, bare: title === undefined }) ??
    create(skeleton, phrase, names, gender, roster)
  if (names.length > 1) entry.fullIn.push(paragraph)
  if (names.length > entry.words.length) {
    rename(entry, toWrittenName(skeleton, phrase, entry.body))
    entry.words = names
  } else if (entry.body && names.length === entry.words.length) {
    const written = toWrittenName(skeleton, phrase, true)
    if (written.length > entry.name.length) rename(entry, written)
  }
  if (entry.gender === '') entry.gender = gender
  if (gender !== '' || title !== undefined) entry.personal = true
  addRole(entry, toRole(skeleton, phrase, toNameStart(words, phrase), entry.personal))
  return entry
}

function rename(entry: Named, name: string): void {
  entry.name = name
  if (entry.body) entry.initials = toInitials(name)
}

function addRole(entry: Named, role: string | null): void {
  if (role === null || entry.body) return
  entry.personal = true
  if (entry.role === null || role.length > entry.role.length) entry.role = role
  for (const word of role.toLowerCase().split(/[^\p{L}'-]+/u)) entry.described.add(word)
}

function create(
  skeleton: Skeleton,
  phrase: Phrase,
  names: readonly string[],
  gender: Gender,
  roster: Roster,
): Named {
  const title = titles.get(skeleton.words[phrase.nameFrom - 1]?.lower ?? '')
  const body = title === undefined && isBody(skeleton, phrase, names)
  const name = toWrittenName(skeleton, phrase, body)
  const entry: Named = {
    name,
    words: names,
    body,
    initials: body ? toInitials(name) : '',
    personal: title !== undefined || gender !== '',
    gender,
    role: null,
    described: new Set(),
    kind: isKindName(names) || isOpeningVerb(skeleton, phrase, names),
    fullIn: [],
  }
  enrol(roster, entry)
  return entry
}

/** "Continue the work": a verb that only its place writes with a capital. */
function isOpeningVerb({ words }: Skeleton, { from }: Phrase, names: readonly string[]): boolean {
  const before = words[from - 1]?.tag ?? 'stop'
  return (
    names.length === 1 &&
    /^(?:stop|dash|colon|semicolon)$/.test(before) &&
    findVerb(names[0] ?? '')?.form === 'base'
  )
}

/** A name as it is looked for. */
interface Sought {
  readonly names: readonly string[]
  readonly gender: Gender
  readonly paragraph: number
  /** Whether no title stands before it. */
  readonly bare: boolean
}

/** Who on the roster bears a name: its last word, a given name alone, or an acronym. */
function findBearer(roster: Roster, { names, gender, paragraph, bare }: Sought): Named | null {
  const last = names.at(-1) ?? ''
  const same = roster.byLast.get(last) ?? (names.length === 1 ? findByFirst(roster, last) : [])
  const fitting = same.filter((other) => fits(other.words, names) && agrees(other.gender, gender))
  if (fitting.length > 0) return pickNamesake(fitting, names, paragraph)
  return names.length === 1 && bare ? findByInitials(roster, last) : null
}

/** Of several bearers of a last name it means the one whom its paragraph names in full, else the one most often so named. */
function pickNamesake(fitting: readonly Named[], names: readonly string[], paragraph: number): Named | null {
  if (fitting.length === 1 || names.length > 1) return fitting.at(-1) ?? null
  const here = fitting.filter(({ fullIn }) => fullIn.includes(paragraph))
  const [only] = here
  if (only && here.length === 1) return only
  return fitting.reduce((best, one) => (rank(one) > rank(best) ? one : best))
}

/** How well somebody is introduced: with a given name, and how often in full. */
function rank({ words, fullIn }: Named): number {
  const [first = ''] = words
  return fullIn.length + (maleNames.has(first) || femaleNames.has(first) ? 2 : 0)
}

/** Whose given name a single word is: "Ida" for Ida Lund. */
function findByFirst({ byFirst }: Roster, first: string): Named[] {
  const same = byFirst.get(first) ?? []
  return same.length === 1 ? same : []
}

/** The body whose initials a word is: "TPA" for the Tarrow Port Authority. */
function findByInitials({ named }: Roster, word: string): Named | null {
  const letters = word.replaceAll('.', '')
  if (letters.length < 3 || letters.length > 6) return null
  return named.slice(0, MOST_BODIES).find(({ initials }) => initials === letters) ?? null
}

const MOST_BODIES = 60

function toInitials(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word) && word !== 'The')
    .map((word) => word.charAt(0).toLowerCase())
    .join('')
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

function toGender(words: readonly Word[], phrase: Phrase, names: readonly string[]): Gender {
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
