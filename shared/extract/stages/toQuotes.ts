import type { Edtf } from '../../model/edtf'
import type { ExtractionInput } from '../../model/extraction'
import type { QuoteId } from '../../model/ids'
import type { Quote, QuoteKind } from '../../model/quote'
import { sliceSpan } from '../../text/span'
import { openCalendar, type Calendar } from './calendar'
import type { Candidate, Paragraph } from './candidates'
import { carryOccasions, type PlacedQuote } from './carryOccasions'
import type { KeptQuote } from './groupQuotes'
import { nameSpeaker, type ToldSpeaker } from './nameSpeaker'
import type { FoundDate } from './dates'
import { findAirDate } from './airDate'
import { findSameDay, isElsewhere } from './elsewhere'
import { findEvents } from './events'
import { findLead } from './lead'
import { findOccasion } from './occasion'
import type { Cast, Named } from './cast'
import { afterSeveral, afterSpeaking, nobodySpoke, type LastSpeakers } from './referents'
import { findStatedDate } from './statedDate'
import type { Utterance } from './utterances'

function afterTold(last: LastSpeakers, told: ToldSpeaker | null, paragraph: number): LastSpeakers {
  if (told?.named) return afterSpeaking(last, told.named, paragraph)
  return told?.speaker.kind === 'group' && told.speaker.name ? afterSeveral(last, told.speaker.name) : last
}

/** Turns utterances into quotes: names their speakers, finds when and how they were said. */
export function toQuotes(
  input: ExtractionInput,
  paragraphs: readonly Paragraph[],
  cast: Cast,
  utterances: readonly Utterance[],
): Quote[] {
  const quotes: PlacedQuote[] = []
  const ids = new Set<string>()
  const calendar = openCalendar(input.published)
  let last = nobodySpoke
  for (const utterance of utterances) {
    const { candidate } = utterance
    const told: ToldSpeaker | null = candidate && nameSpeaker(paragraphs, cast, candidate, last)
    if (candidate?.frame.kind !== 'noun') last = afterTold(last, told, utterance.paragraph)
    const stated = candidate && findStated(calendar, paragraphs, candidate)
    const quote = toQuote(input, paragraphs, cast, utterance, told?.speaker ?? null, stated)
    const id = ids.has(quote.id) ? (`${quote.id}-${quote.kind}` as QuoteId) : quote.id
    ids.add(id)
    quotes.push(toPlaced(paragraphs, utterance, { ...quote, id }, told?.named ?? null, stated))
  }
  const events = findEvents(paragraphs, cast, calendar)
  return carryOccasions(input.text, quotes, events, findLead(paragraphs, cast, calendar, events))
}

function toPlaced(
  paragraphs: readonly Paragraph[],
  { candidate, paragraph }: Utterance,
  quote: Quote,
  named: Named | null,
  stated: FoundDate | null,
): PlacedQuote {
  const skeleton = candidate && paragraphs[candidate.paragraph]?.skeleton
  const { kind, helper, form } = candidate?.frame ?? {}
  const once = candidate !== null && (kind !== 'verb' || helper === '')
  return {
    quote,
    paragraph,
    named,
    stated,
    open: once && (kind !== 'verb' || form !== 'third'),
    openMedium: once,
    recalled: kind === 'noun',
    other: skeleton ? isElsewhere(skeleton, candidate.frame) : false,
    sameDay: skeleton ? findSameDay(skeleton, candidate.frame) : null,
  }
}

function toQuote(
  input: ExtractionInput,
  paragraphs: readonly Paragraph[],
  cast: Cast,
  utterance: Utterance,
  speaker: Quote['speaker'],
  stated: FoundDate | null,
): Quote {
  const { candidate, reported, quotes } = utterance
  const clause = reported && sliceSpan(input.text, reported.clause.start, reported.clause.end)
  const marked = quotes.flatMap(({ paragraph, quote }) => {
    const span = paragraphs[paragraph]?.skeleton.marked[quote]
    return span ? [sliceSpan(input.text, span.start, span.end)] : []
  })
  const segments = marked.length === 0 && clause ? [clause] : marked
  return {
    id: `${input.id}:${segments[0]?.start ?? 0}` as QuoteId,
    kind: toKind(paragraphs, utterance),
    segments,
    clause: marked.length === 0 ? null : clause,
    speaker,
    cue: toCue(input.text, paragraphs, candidate),
    date: stated && toSaidOn(input.text, stated),
    source: candidate && findOccasion(paragraphs, cast, candidate),
    confidence: toConfidence(utterance),
    why: toReasons(paragraphs, utterance),
  }
}

/** Mixed when the marks hold a fragment of the reporter's sentence: in a reported clause, or in lower case after other words. */
function toKind(paragraphs: readonly Paragraph[], { quotes, reported }: Utterance): QuoteKind {
  const [first] = quotes
  if (!first) return 'indirect'
  if (reported) return 'mixed'
  const { quote } = first.attribution
  const cued = quote.before === 'none' || quote.before === 'colon' || quote.before === 'stop'
  const home = paragraphs[first.paragraph]
  const after = home?.skeleton.words[(home.quoteAt[first.quote] ?? 0) + 1]?.tag ?? 'stop'
  const runsOn = quote.end === 'word' && after !== 'verb' && after !== 'comma' && after !== 'stop'
  return (quote.capital !== 'capital' && !cued) || runsOn ? 'mixed' : 'direct'
}

function toCue(text: string, paragraphs: readonly Paragraph[], candidate: Candidate | null): Quote['cue'] {
  const words = candidate && paragraphs[candidate.paragraph]?.skeleton.words
  const first = words?.[candidate?.frame.cue.from ?? 0]
  const last = words?.[(candidate?.frame.cue.to ?? 1) - 1]
  return first && last ? sliceSpan(text, first.start, last.end) : null
}

function findStated(
  calendar: Calendar,
  paragraphs: readonly Paragraph[],
  candidate: Candidate,
): FoundDate | null {
  const paragraph = paragraphs[candidate.paragraph]
  if (!paragraph) return null
  const { frame } = candidate
  return findStatedDate(paragraph, frame, calendar) ?? findAirDate(paragraph.skeleton, frame, calendar)
}

function toSaidOn(article: string, found: FoundDate): Quote['date'] {
  const { start, end, text } = sliceSpan(article, found.start, found.end)
  return { edtf: found.edtf as Edtf, text, start, end, basis: 'stated' }
}

function toConfidence({ quotes: [first], reported }: Utterance): number {
  const probability = first ? first.keep * first.attribution.probability : (reported?.probability ?? 0)
  return Math.round(1000 * Math.min(0.999, probability)) / 1000
}

function toReasons(paragraphs: readonly Paragraph[], { quotes, reported, candidate }: Utterance): string[] {
  const [first] = quotes
  const reasons = first ? [toMarkReason(paragraphs, first)] : []
  if (reported) reasons.push(`clause.${reported.clause.rule}`)
  if (candidate) reasons.push(`frame.${candidate.frame.kind}`, `subject.${candidate.frame.link}`)
  else reasons.push('speaker.nobody')
  if (candidate && candidate.where !== 'same') reasons.push(`speaker.${candidate.where}`)
  if (first && quotes.length > 1) {
    const continued = quotes.some((quote) => quote.paragraph !== first.paragraph)
    reasons.push(continued ? 'group.continued' : reported ? 'group.fragments' : 'group.interrupted')
  }
  return reasons
}

function toMarkReason(paragraphs: readonly Paragraph[], place: KeptQuote): string {
  const span = paragraphs[place.paragraph]?.skeleton.marked[place.quote]
  if (span?.block === true) return 'marks.none'
  if (span?.closed === false) return 'marks.unclosed'
  return span?.single === true ? 'marks.single' : 'marks.double'
}
