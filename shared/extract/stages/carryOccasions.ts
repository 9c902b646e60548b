import type { Edtf } from '../../model/edtf'
import type { Medium, Quote } from '../../model/quote'
import { sliceSpan } from '../../text/span'
import type { FoundDate } from './dates'
import type { Event, Lead } from './events'
import type { Named } from './people'

/** A quote with what carrying needs to know of it. */
export interface PlacedQuote {
  readonly quote: Quote
  readonly paragraph: number
  readonly named: Named | null
  /** Whether it may share the occasion of what stands around it: not so "has said", "often says". */
  readonly open: boolean
}

/** How many paragraphs apart two things of one speaker still share an occasion. */
const NEAR = 14

/** What was last known of a speaker's occasion. */
interface Known {
  date: FoundDate | null
  dateAt: number
  medium: Medium | null
  mediumAt: number
}

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
  let next = 0
  return placed.map(({ quote, paragraph, named, open }) => {
    const start = quote.cue?.start ?? quote.segments[0]?.start ?? 0
    for (; next < events.length && (events[next]?.start ?? 0) <= start; next++) learn(known, events[next])
    if (!open) return quote
    if (!named) return lead.medium === null && !lead.only ? quote : toUnnamed(text, quote, lead)
    const before = known.get(named)
    const date = quote.date ?? toCarried(text, findDate(before, paragraph, named, lead, quote))
    const medium = findMedium(before, paragraph, named, lead)
    if (before && date && date.edtf === before.date?.edtf) before.dateAt = paragraph
    if (before && medium !== null) before.mediumAt = paragraph
    return { ...quote, date, source: withMedium(quote.source, medium) }
  })
}

function learn(known: Map<Named, Known>, event: Event | undefined): void {
  if (!event) return
  const before = known.get(event.named) ?? { date: null, dateAt: -1, medium: null, mediumAt: -1 }
  // A new medium without a date is another occasion: what was known of the day no longer holds.
  const other =
    event.medium !== null && before.medium !== null && event.medium !== before.medium && event.date === null
  known.set(event.named, {
    date: event.date ?? (other ? null : before.date),
    dateAt: event.date ? event.paragraph : before.dateAt,
    medium: event.medium ?? (event.date ? null : before.medium),
    mediumAt: event.medium !== null ? event.paragraph : before.mediumAt,
  })
}

/** What the article's own occasion gives to a quote whose speaker has no name. */
function toUnnamed(text: string, quote: Quote, lead: Lead): Quote {
  const date = quote.date ?? (quote.kind === 'indirect' ? null : toCarried(text, lead.date))
  return { ...quote, date, source: withMedium(quote.source, lead.medium) }
}

function findDate(
  before: Known | undefined,
  paragraph: number,
  named: Named,
  lead: Lead,
  quote: Quote,
): FoundDate | null {
  if (before?.date && paragraph - before.dateAt <= NEAR) return before.date
  const other = before?.medium !== undefined && before.medium !== null && before.date === null
  return !other && quote.kind !== 'indirect' && (lead.medium !== null || lead.named.has(named))
    ? lead.date
    : null
}

function findMedium(before: Known | undefined, paragraph: number, named: Named, lead: Lead): Medium | null {
  if (before && before.medium !== null && paragraph - before.mediumAt <= NEAR) return before.medium
  return lead.medium ?? (lead.named.has(named) ? lead.usual : null)
}

function toCarried(text: string, found: FoundDate | null): Quote['date'] {
  return found && { ...sliceSpan(text, found.start, found.end), edtf: found.edtf as Edtf, basis: 'carried' }
}

function withMedium(source: Quote['source'], medium: Medium | null): Quote['source'] {
  if (medium === null || (source && source.medium !== 'unspecified')) return source
  return source ? { ...source, medium } : { medium, recipient: null, venue: null }
}
