import type { Medium } from '../../model/quote'
import type { Paragraph } from './candidates'
import { getDates, getDatesIn, type Calendar } from './calendar'
import type { FoundDate } from './dates'
import type { Event } from './events'
import { isFresh } from './isFresh'
import type { Cast, Named } from './cast'
import type { Skeleton } from './skeleton'
import type { Word } from './word'

/** What the article reports at its head: the day of the news, and who is in it. */
export interface Lead {
  readonly date: FoundDate | null
  readonly medium: Medium | null
  readonly named: ReadonlySet<Named>
  /** Who comes in with a time of their own, and is not of the news. */
  readonly others: ReadonlySet<Named>
  /** Whether the article tells of no other day: then it is everybody's. */
  readonly only: boolean
  /** The day that the first paragraph tells of: statements and posts of which no other day is told answer it. */
  readonly news: FoundDate | null
  /** The medium of most of the article's events, when there is one such. */
  readonly usual: Medium | null
}

/** A paragraph this long is text, not a headline or a label; so many of them are the article's head. */
const TEXT_LENGTH = 90
const HEAD = 3

/** The article's head: its latest day, the medium named there if any, and everybody who appears in it. */
export function findLead(
  paragraphs: readonly Paragraph[],
  cast: Cast,
  calendar: Calendar,
  events: readonly Event[],
): Lead {
  const { published } = calendar
  const named = new Set<Named>()
  const others = new Set<Named>()
  let date: FoundDate | null = null
  let news: FoundDate | null = null
  let debate = false
  let read = 0
  for (const [index, { skeleton }] of paragraphs.entries()) {
    const { words, paragraph } = skeleton
    const text = paragraph.end - paragraph.start >= TEXT_LENGTH
    if (!text) {
      debate ||= index < HEAD && words.some(({ lower }) => lower === 'debate')
      continue
    }
    if (++read > HEAD) break
    for (const one of cast.appearances) {
      if (one.paragraph > index) break
      // Once the day is known, only who acts in a sentence of the head belongs to it.
      if (one.paragraph !== index || others.has(one.named)) continue
      if (!named.has(one.named) && tellsOfAnotherDay(skeleton, one.at, calendar)) others.add(one.named)
      else if (one.subject || date === null) named.add(one.named)
    }
    debate ||= isDatedDebate(skeleton, calendar)
    for (const found of getDates(calendar, skeleton)) {
      if (
        isFresh(found.edtf, published) &&
        !isAhead(words, found, published) &&
        (date === null || found.edtf > date.edtf)
      )
        date = found
    }
    if (read === 1) news = date
  }
  return {
    date,
    medium: debate ? 'debate' : null,
    named,
    others,
    news,
    usual: findUsual(events),
    only: date !== null && isOnlyDay(paragraphs, date, calendar),
  }
}

/** How far a sentence is read on either side of a name, in words. */
const SENTENCE_REACH = 40

/** Whether the sentence around a word is dated to another time than the news: who acts in it, acted then. */
function tellsOfAnotherDay(skeleton: Skeleton, at: number, calendar: Calendar): boolean {
  const { words } = skeleton
  let from = at
  while (from > Math.max(0, at - SENTENCE_REACH) && words[from - 1]?.tag !== 'stop') from--
  let to = at
  while (to < Math.min(words.length, at + SENTENCE_REACH) && words[to]?.tag !== 'stop') to++
  const dates = getDatesIn(calendar, skeleton, { from, to })
  return dates.length > 0 && dates.every(({ edtf }) => !isFresh(edtf, calendar.published))
}

/** Words before the day of publication that tell of what is yet to come: "is set to meet with them Monday". */
const AHEAD = /^(?:will|set|scheduled|expected|due|plans|planned|hopes|slated|upcoming)$/

function isAhead(words: readonly Word[], { at, edtf }: FoundDate, published: string | null): boolean {
  if (edtf !== published) return false
  for (let before = at - 1; before >= 0 && words[before]?.tag !== 'stop'; before--)
    if (AHEAD.test(words[before]?.lower ?? '')) return true
  return false
}

/** Whether every fresh day that the article tells of is the given one. */
function isOnlyDay(paragraphs: readonly Paragraph[], date: FoundDate, calendar: Calendar): boolean {
  return paragraphs.every(({ skeleton }) =>
    getDates(calendar, skeleton).every(
      ({ edtf }) => edtf === date.edtf || !isFresh(edtf, calendar.published),
    ),
  )
}

/** The medium that at least two events share, and no more than a third of the others contradict. */
function findUsual(events: readonly Event[]): Medium | null {
  const counts = new Map<Medium, number>()
  let all = 0
  for (const { medium } of events) {
    if (medium === null) continue
    counts.set(medium, (counts.get(medium) ?? 0) + 1)
    all++
  }
  for (const [medium, count] of counts) if (count >= 2 && count * 3 >= all * 2) return medium
  return null
}

/** Whether a paragraph of the head tells of a debate and of its day: "at Thursday's debate". */
function isDatedDebate(skeleton: Skeleton, calendar: Calendar): boolean {
  const { words } = skeleton
  const at = words.findIndex(({ lower }) => lower === 'debate')
  if (at === -1) return false
  return getDatesIn(calendar, skeleton, { from: at - 8, to: at + 12 }).some(({ edtf }) =>
    isFresh(edtf, calendar.published),
  )
}
