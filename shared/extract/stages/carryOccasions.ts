import type { Edtf } from '../../model/edtf'
import type { Medium, Quote } from '../../model/quote'
import { sliceSpan, type Span } from '../../text/span'
import type { FoundDate } from './dates'
import type { Event } from './events'
import type { Lead } from './lead'
import type { Named } from './cast'

/** A quote with what carrying needs to know of it. */
export interface PlacedQuote {
  readonly quote: Quote
  readonly paragraph: number
  readonly named: Named | null
  /** The date that its own sentence states. */
  readonly stated: FoundDate | null
  /** Whether it may share the day of what stands around it: not so "has said", "often says"; and its medium: so "he writes". */
  readonly open: boolean
  readonly openMedium: boolean
  /** Whether its sentence tells of another occasion, and the phrase that puts it on a day already known ("later that day"). */
  readonly other: boolean
  /** Whether a noun of saying recalls the words ("his claim that"): they are of another day, and set no scene. */
  readonly recalled: boolean
  readonly sameDay: Span | null
}

/** How many paragraphs apart two things of one speaker still share an occasion. */
const NEAR = 14
/** Media that answer the day's news: they are as new as it is. */
const ANSWERING: ReadonlySet<Medium> = new Set<Medium>(['statement', 'social post', 'court filing'])
/** Media that are read long after they were written: they are not of the day of the news. */
const READ: ReadonlySet<Medium> = new Set<Medium>(['article', 'report', 'book'])
/** Media of an occasion that lasts through an article, and may be named after its first words. */
const LASTING: ReadonlySet<Medium> = new Set<Medium>([
  'interview', 'speech', 'news conference', 'briefing', 'debate', 'article', 'book', 'letter', 'podcast', 'hearing',
]) // prettier-ignore

/** What was last known of a speaker's occasion. */
interface Known {
  date: FoundDate | null
  dateAt: number
  medium: Medium | null
  mediumAt: number
  recipient: string | null
}

/** What an event or a quote tells of its speaker's occasion. */
type Told = Pick<Event, 'paragraph' | 'date' | 'medium' | 'recipient' | 'other'>

/**
 * Gives quotes without a date or a medium those of the nearest earlier event of the same speaker, else those of the article's head
 * when the speaker appears in it. Events and quotes come in reading order.
 */
export function carryOccasions(
  text: string,
  placed: readonly PlacedQuote[],
  events: readonly Event[],
  lead: Lead,
): Quote[] {
  const known = new Map<Named, Known>()
  const lasting = findLasting(events)
  let day: FoundDate | null = null
  let next = 0
  return placed.map((place) => {
    const start = place.quote.cue?.start ?? place.quote.segments[0]?.start ?? 0
    for (; next < events.length && (events[next]?.start ?? 0) <= start; next++) {
      const event = events[next]
      if (!event) continue
      learn(known, event.named, event)
      day = event.date ?? day
    }
    day = place.stated ?? day
    const same = place.stated === null && place.sameDay ? (day ?? lead.date) : null
    const date = same && place.sameDay ? toSameDay(text, place.sameDay, same) : place.quote.date
    if (place.named && !place.recalled) learn(known, place.named, toTold(place, same))
    return toCarried({ ...place, quote: { ...place.quote, date } }, { text, known, lasting, lead })
  })
}

interface Context {
  readonly text: string
  readonly known: ReadonlyMap<Named, Known>
  readonly lasting: ReadonlyMap<Named, Lasting>
  readonly lead: Lead
}

function toCarried(place: PlacedQuote, { text, known, lasting, lead }: Context): Quote {
  const { quote, paragraph, named, open, openMedium, other, recalled } = place
  if (other || recalled || (!open && !openMedium)) return quote
  if (!named) return open ? toUnnamed(text, quote, lead) : quote
  const before = known.get(named)
  const date = quote.date ?? (open ? toDate(text, findDate(before, place, lead)) : null)
  const medium = openMedium ? (findMedium(before, paragraph, named, lead) ?? findLater(lasting, place)) : null
  if (before && date && date.edtf === before.date?.edtf) before.dateAt = paragraph
  if (before && medium !== null) before.mediumAt = paragraph
  return { ...quote, date, source: withMedium(quote.source, medium) }
}

function toTold({ quote, paragraph, stated, other }: PlacedQuote, same: FoundDate | null): Told {
  const medium = quote.source?.medium ?? null
  return {
    paragraph,
    date: stated ?? same,
    medium: medium === 'unspecified' ? null : medium,
    recipient: quote.source?.recipient ?? null,
    other,
  }
}

/** Takes what is told as the speaker's occasion: a new medium, or a new listener, without a date is another occasion. */
function learn(known: Map<Named, Known>, named: Named, told: Told): void {
  if (told.date === null && told.medium === null) return
  const before = known.get(named) ?? { date: null, dateAt: -1, medium: null, mediumAt: -1, recipient: null }
  const changed =
    told.other ||
    (told.medium !== null &&
      told.medium !== before.medium &&
      (before.medium !== null || READ.has(told.medium))) ||
    (told.recipient !== null && before.recipient !== null && !isSameName(told.recipient, before.recipient))
  known.set(named, {
    date: told.date ?? (changed ? null : before.date),
    dateAt: told.date ? told.paragraph : before.dateAt,
    medium: told.medium ?? (told.date && told.date.edtf !== before.date?.edtf ? null : before.medium),
    mediumAt: told.medium !== null ? told.paragraph : before.mediumAt,
    recipient: told.recipient ?? (changed ? null : before.recipient),
  })
}

function isSameName(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().split(/[^\p{L}\p{N}]+/u))
  return b
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word.length > 2 && word !== 'the' && words.has(word))
}

/** The one medium of all events of a speaker, and where it is first named; `null` for several. */
interface Lasting {
  readonly medium: Medium | null
  readonly paragraph: number
}

function findLasting(events: readonly Event[]): Map<Named, Lasting> {
  const lasting = new Map<Named, Lasting>()
  for (const { named, medium, other, paragraph } of events) {
    if (medium === null) continue
    const before = lasting.get(named)
    const one = !other && LASTING.has(medium) && (before === undefined || before.medium === medium)
    lasting.set(named, { medium: one ? medium : null, paragraph: before?.paragraph ?? paragraph })
  }
  return lasting
}

/** The medium of a speaker's occasion that is named only after a quote: "I am glad," he said. … In his speech he thanked them. */
function findLater(
  lasting: ReadonlyMap<Named, Lasting>,
  { named, paragraph, stated }: PlacedQuote,
): Medium | null {
  const later = named && lasting.get(named)
  return later && stated === null && Math.abs(later.paragraph - paragraph) <= NEAR ? later.medium : null
}

/** What the article's own occasion gives to a quote whose speaker has no name. */
function toUnnamed(text: string, quote: Quote, lead: Lead): Quote {
  const answers = quote.source !== null && ANSWERING.has(quote.source.medium)
  const all = lead.medium !== null || lead.only
  if (!all && !answers) return quote
  const date = quote.date ?? (quote.kind === 'indirect' ? null : toDate(text, all ? lead.date : lead.news))
  return { ...quote, date, source: withMedium(quote.source, lead.medium) }
}

function findDate(before: Known | undefined, place: PlacedQuote, lead: Lead): FoundDate | null {
  const { quote, paragraph, named } = place
  const strays = lead.medium !== null && before?.date?.edtf !== lead.date?.edtf
  if (before?.date && paragraph - before.dateAt <= (strays ? 0 : NEAR)) return before.date
  // Somebody of whom another day was told was not at the head's occasion, however long ago that was told.
  if (before?.date && lead.medium === null && before.date.edtf !== lead.date?.edtf) return null
  const medium = before?.medium ?? null
  if (named && lead.others.has(named)) return null
  if (medium !== null && ANSWERING.has(medium)) return lead.news
  const other = medium !== null && medium !== lead.medium && (before?.date === null || READ.has(medium))
  return !other && quote.kind !== 'indirect' && named && (lead.medium !== null || lead.named.has(named))
    ? lead.date
    : null
}

function findMedium(before: Known | undefined, paragraph: number, named: Named, lead: Lead): Medium | null {
  if (before && before.medium !== null && paragraph - before.mediumAt <= NEAR) return before.medium
  if (lead.medium !== null) return isBystander(named) ? null : lead.medium
  return lead.named.has(named) ? lead.usual : null
}

/** Roles of those who comment on a debate, and do not take part in it. */
const BYSTANDER =
  /\b(?:spokes\w+|strategist|advis[eo]r|aide|analyst|professor|consultant|manager|director|pollster|expert|moderator|host|anchor|editor)\b/i

function isBystander({ role }: Named): boolean {
  return role !== null && BYSTANDER.test(role)
}

function toDate(text: string, found: FoundDate | null): Quote['date'] {
  return found && { ...sliceSpan(text, found.start, found.end), edtf: found.edtf as Edtf, basis: 'carried' }
}

/** "later that day": the day that was last told of, in the sentence's own words. */
function toSameDay(text: string, phrase: Span, day: FoundDate | null): Quote['date'] {
  return day && { ...sliceSpan(text, phrase.start, phrase.end), edtf: day.edtf as Edtf, basis: 'carried' }
}

function withMedium(source: Quote['source'], medium: Medium | null): Quote['source'] {
  if (medium === null || (source && source.medium !== 'unspecified')) return source
  return source ? { ...source, medium } : { medium, recipient: null, venue: null }
}
