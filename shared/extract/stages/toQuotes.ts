import type { Edtf } from '../../model/edtf'
import type { ExtractionInput } from '../../model/extraction'
import type { QuoteId } from '../../model/ids'
import type { Quote, QuoteKind } from '../../model/quote'
import { sliceSpan } from '../../text/span'
import type { Candidate, Paragraph } from './candidates'
import { carryOccasions, type PlacedQuote } from './carryOccasions'
import type { KeptQuote } from './groupQuotes'
import { nameSpeaker, type ToldSpeaker } from './nameSpeaker'
import { findEvents, findLead } from './events'
import { findOccasion } from './occasion'
import type { Cast } from './people'
import { afterSpeaking, nobodySpoke } from './referents'
import { findStatedDate } from './statedDate'
import type { Utterance } from './utterances'

/** Turns utterances into quotes: names their speakers, finds when and how they were said. */
export function toQuotes(
  input: ExtractionInput,
  paragraphs: readonly Paragraph[],
  cast: Cast,
  utterances: readonly Utterance[],
): Quote[] {
  const quotes: PlacedQuote[] = []
  const ids = new Set<string>()
  let last = nobodySpoke
  for (const utterance of utterances) {
    const { candidate } = utterance
    const told: ToldSpeaker | null = candidate && nameSpeaker(paragraphs, cast, candidate, last)
    last = afterSpeaking(last, told?.named ?? null)
    const quote = toQuote(input, paragraphs, utterance, told?.speaker ?? null)
    const id = ids.has(quote.id) ? (`${quote.id}-${quote.kind}` as QuoteId) : quote.id
    ids.add(id)
    const named = told?.named ?? null
    quotes.push({
      quote: { ...quote, id },
      paragraph: utterance.paragraph,
      named,
      open: isOneOccasion(candidate),
    })
  }
  const events = findEvents(paragraphs, cast, input.published)
  return carryOccasions(input.text, quotes, events, findLead(paragraphs, cast, input.published, events))
}

function toQuote(
  input: ExtractionInput,
  paragraphs: readonly Paragraph[],
  utterance: Utterance,
  speaker: Quote['speaker'],
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
    date: candidate && toSaidOn(input, paragraphs, candidate),
    source: candidate && findOccasion(paragraphs, candidate),
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

function toSaidOn(
  input: ExtractionInput,
  paragraphs: readonly Paragraph[],
  candidate: Candidate,
): Quote['date'] {
  const paragraph = paragraphs[candidate.paragraph]
  const found = paragraph && findStatedDate(paragraph, candidate.frame, input.published)
  if (!found) return null
  const { start, end, text } = sliceSpan(input.text, found.start, found.end)
  return { edtf: found.edtf as Edtf, text, start, end, basis: 'stated' }
}

/** Whether a frame tells of one occasion: "said", not "has said" or "often says". */
function isOneOccasion(candidate: Candidate | null): boolean {
  return (
    candidate !== null &&
    ((candidate.frame.helper === '' && candidate.frame.form !== 'third') || candidate.frame.kind !== 'verb')
  )
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
  if (span?.closed === false) return 'marks.unclosed'
  return span?.single === true ? 'marks.single' : 'marks.double'
}
