import { type Catalogue, toPerson } from './catalogue'
import type { Verdict } from '../model/verdict'
import type { CatalogueRow } from './catalogueRow'
import { countVerdicts } from './findRows'
import { isPronoun } from './isPronoun'
import { countValues, groupByPerson, isNamedKey, type ListedSpeaker, sortDate, toName } from './listSpeakers'

/** Everything the library holds on one speaker. */
export interface SpeakerPage {
  readonly key: string
  readonly name: string
  readonly isNamed: boolean
  /** Newest first, by the day that it was said, else by that of its article. */
  readonly rows: readonly CatalogueRow[]
  readonly verdicts: Readonly<Record<Verdict, number>>
  /** As the articles write it beside the quotes, pronouns left out; the most frequent first. */
  readonly namesAsWritten: readonly { readonly value: string; readonly count: number }[]
  readonly roles: readonly SpeakerRole[]
  readonly outlets: readonly { readonly value: string; readonly count: number }[]
  /** The names that a person has merged into this one. */
  readonly merged: readonly MergedName[]
}

/** A role with the time for which the quotes show it, EDTF; `null` where no date is known. */
export interface SpeakerRole {
  readonly role: string
  readonly first: string | null
  readonly last: string | null
  readonly quotes: number
}

/** A name that counts as another speaker's, with what would go away with it. */
export interface MergedName {
  readonly key: string
  readonly name: string
  readonly quotes: number
}

/** The page of the speaker with this key, or of whom it was merged into; `null` when nobody of that key is quoted. */
export function showSpeaker(catalogue: Catalogue, key: string): SpeakerPage | null {
  const person = toPerson(catalogue.merges, key)
  const rows = groupByPerson(catalogue).get(person)
  if (!rows) return null
  return {
    key: person,
    name: toName(person, rows),
    isNamed: isNamedKey(person),
    rows: rows.toSorted((a, b) => (sortDate(a) < sortDate(b) ? 1 : sortDate(a) > sortDate(b) ? -1 : 0)),
    verdicts: countVerdicts(rows),
    namesAsWritten: countValues(
      rows.flatMap(({ speakerAsWritten: name }) => (name === null || isPronoun(name) ? [] : name)),
    ),
    roles: toRoles(rows),
    outlets: countValues(rows.flatMap(({ publisher }) => publisher ?? [])),
    merged: toMerged(catalogue, person, rows),
  }
}

function toRoles(rows: readonly CatalogueRow[]): readonly SpeakerRole[] {
  const roles = countValues(rows.flatMap(({ role }) => role ?? []))
  return roles
    .map(({ value, count }) => {
      const dated = rows.filter((row) => row.role === value && sortDate(row) !== '')
      const days = dated.map(sortDate).sort()
      return { role: value, first: days[0] ?? null, last: days.at(-1) ?? null, quotes: count }
    })
    .sort((a, b) => ((a.last ?? '') < (b.last ?? '') ? 1 : -1))
}

/** Every key of the merges that leads to the person, those without quotes of their own included. */
function toMerged(
  catalogue: Catalogue,
  person: string,
  rows: readonly CatalogueRow[],
): readonly MergedName[] {
  return [...catalogue.merges.keys()]
    .filter((key) => key !== person && toPerson(catalogue.merges, key) === person)
    .map((key) => {
      const own = rows.filter(({ speakerKey }) => speakerKey === key)
      return { key, name: toName(key, own), quotes: own.length }
    })
    .sort((a, b) => b.quotes - a.quotes || (a.name < b.name ? -1 : 1))
}

/** How many speakers are suggested for a merge. */
const mostSuggested = 6

/**
 * Named speakers that may be the same person as `speaker`, the likeliest first: one's name is part of the other's, or
 * the last names agree and the first names begin alike. A suggestion, and never more: a person decides.
 */
export function suggestMerges(
  speakers: readonly ListedSpeaker[],
  speaker: Pick<ListedSpeaker, 'key' | 'isNamed'>,
): readonly ListedSpeaker[] {
  if (!speaker.isNamed) return []
  const words = speaker.key.split(' ')
  return speakers
    .filter(({ key, isNamed }) => isNamed && key !== speaker.key && isLikeName(words, key.split(' ')))
    .slice(0, mostSuggested)
}

function isLikeName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.every((word) => long.includes(word))) return true
  if (short.at(-1) !== long.at(-1)) return false
  const [first = '', other = ''] = [short[0], long[0]]
  return short.length > 1 && (first.startsWith(other) || other.startsWith(first))
}
