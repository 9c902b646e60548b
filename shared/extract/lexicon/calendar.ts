import { toWordSet } from './words'

/** Month names and their abbreviations, to the number of the month. */
export const months: ReadonlyMap<string, number> = new Map(
  [
    'january jan. jan',
    'february feb. feb',
    'march mar.',
    'april apr.',
    'may',
    'june jun.',
    'july jul.',
    'august aug. aug',
    'september sept. sep. sept',
    'october oct. oct',
    'november nov. nov',
    'december dec. dec',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
)

/** Weekday names and their abbreviations, to their number: Sunday is 0. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  [
    'sunday sun.',
    'monday mon.',
    'tuesday tues.',
    'wednesday wed.',
    'thursday thurs.',
    'friday fri.',
    'saturday sat.',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index] as const)),
)

/** Nouns of time that a cue may have beside it ("said Tuesday night"). */
export const timeNouns = toWordSet(
  `today tonight yesterday tomorrow morning afternoon evening night day week weekend month year years months weeks days hour hours
   minutes moment time noon midnight spring summer fall autumn winter a.m. p.m. january february`,
)

/** Seasons, to their number in EDTF. */
export const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['fall', 23],
  ['autumn', 23],
  ['winter', 24],
])

/** Numbers in words that count days and months back. */
export const numbers: ReadonlyMap<string, number> = new Map(
  'a one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, Math.max(1, index)] as const),
)

/** Words without which no date is read: a stretch of text that holds none of them, and no number, names no time. */
const timeWords = toWordSet('yesterday today tonight this last weekend ago')

/** Whether a word may be part of a date phrase: every date phrase holds one such word. */
export function opensTime(lower: string): boolean {
  return (
    months.has(lower) ||
    weekdays.has(lower) ||
    seasons.has(lower) ||
    timeWords.has(lower) ||
    /^(?:\d|(?:late|early|mid)(?:-|$))/.test(lower)
  )
}
