import { isPublisherName } from './publisherName'

/** Where a report was written from, as it opens the first paragraph. */
export interface Dateline {
  /** The place (and date) as printed: "TARROW, March 3". */
  readonly words: string
  /** The agency in brackets or between strokes after it: "Reuters", "Newswire". */
  readonly agency: string | null
}

const LONGEST = 100
const OPENING = /^(.{3,90}?)(?:\s*[—–]\s*|\s+--?\s+)(?=\S)/su
const AGENCY = /\s*(?:\(([\p{Lu}][\p{L} ]{1,40}|dpa)\)|\/([\p{Lu}][\p{L} -]{1,40})\/)$/u
const MONTH_DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\s+)?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d{1,2}$|^\d{1,2}\s+(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?(?:\s+\d{4})?$/i
const YEAR = /^\d{4}$/
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}.’'/ -]+$/u
const PLACE = /^\p{Lu}[\p{L}\p{M}.’'/-]*(?: (?:\p{Lu}[\p{L}\p{M}.’'/-]*|de|of|la|le|and|upon|on|al)){0,4}$/u
/** Cities whose names are as short as an organisation's initials. */
const SHORT_CITIES =
  /^(?:ADEN|APIA|BAKU|BATH|BERN|BONN|CALI|CORK|DOHA|ERIE|GAZA|GARY|HULL|KIEV|KYIV|LIMA|LYON|MALE|MESA|NICE|OSLO|PAU|RENO|RIGA|ROME|SUVA|TROY|WACO|YORK)$/

/**
 * The dateline that opens a paragraph ("TARROW, March 3 — The port…", "London (Reuters) - The port…"); `null` when
 * it opens otherwise. A place in small letters counts only with an agency or a date behind it.
 */
export function findDateline(paragraph: string): Dateline | null {
  const opening = OPENING.exec(paragraph.slice(0, LONGEST))?.[1]
  if (opening === undefined) return null
  const agency = AGENCY.exec(opening)
  const words = opening.slice(0, agency?.index)
  const parts = words.split(/,\s+/)
  const places = parts.filter((part) => !MONTH_DAY.test(part) && !YEAR.test(part))
  const dated = places.length < parts.length
  if (!places.every((place) => PLACE.test(place)) || places.length > 3) return null
  const [place] = places
  const sure = place ? isCapitalPlace(place, places.length) || dated || agency : dated && agency
  const named = agency?.[1] ?? agency?.[2] ?? null
  return sure && knownAgency(agency?.[1]) ? { words, agency: named } : null
}

function isCapitalPlace(place: string, places: number): boolean {
  if (!CAPITALS.test(place) || place.split(' ').length > 3) return false
  return place.length > 4 || places > 1 || SHORT_CITIES.test(place)
}

/** No agency, a known one, or initials that can only be one in this place. */
function knownAgency(agency: string | undefined): boolean {
  return agency === undefined || isPublisherName(agency) || /^\p{Lu}{2,5}$/u.test(agency)
}
