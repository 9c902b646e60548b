import type { Edtf } from '../../model/edtf'
import type { ExtractionInput } from '../../model/extraction'
import type { QuoteId } from '../../model/ids'
import type { Quote, QuoteKind } from '../../model/quote'
import { sliceSpan } from '../../text/span'
import type { Candidate, Paragraph } from './candidates'
import { findDates, type FoundDate } from './dates'
import type { KeptQuote, QuoteGroup } from './groupQuotes'
import { nameSpeaker, type ToldSpeaker } from './nameSpeaker'
import { findOccasion } from './occasion'
import type { Cast, Named } from './people'

/** Turns utterances into quotes: names their speakers, finds when and how they were said. */
export function toQuotes(
  input: ExtractionInput,
  paragraphs: readonly Paragraph[],
  cast: Cast,
  groups: readonly QuoteGroup[],
): Quote[] {
  const quotes: Quote[] = []
  let lastSpeaker: Named | null = null
  for (const group of groups) {
    const candidate = group[0].attribution.candidate
    const told: ToldSpeaker | null = candidate && nameSpeaker(paragraphs, cast, candidate, lastSpeaker)
    if (told?.named && !told.named.body) lastSpeaker = told.named
    quotes.push(toQuote(input, paragraphs, group, candidate, told?.speaker ?? null))
  }
  return quotes
}

function toQuote(
  input: ExtractionInput,
  paragraphs: readonly Paragraph[],
  group: QuoteGroup,
  candidate: Candidate | null,
  speaker: Quote['speaker'],
): Quote {
  const segments = group.flatMap(({ paragraph, quote }) => {
    const span = paragraphs[paragraph]?.skeleton.marked[quote]
    return span ? [sliceSpan(input.text, span.start, span.end)] : []
  })
  return {
    id: `${input.id}:${segments[0]?.start ?? 0}` as QuoteId,
    kind: toKind(paragraphs, group),
    segments,
    clause: null,
    speaker,
    cue: toCue(input.text, paragraphs, candidate),
    date: candidate && toSaidOn(input, paragraphs, candidate),
    source: candidate && findOccasion(paragraphs, candidate),
    confidence: toConfidence(group),
    why: toReasons(paragraphs, group),
  }
}

/** Mixed when the marks hold a fragment of the reporter's sentence: a first word in lower case after other words. */
function toKind(paragraphs: readonly Paragraph[], group: QuoteGroup): QuoteKind {
  const [first] = group
  const { quote } = first.attribution
  const cued = quote.before === 'none' || quote.before === 'colon' || quote.before === 'stop'
  const after =
    paragraphs[first.paragraph]?.skeleton.words[(paragraphs[first.paragraph]?.quoteAt[first.quote] ?? 0) + 1]
  const runsOn =
    quote.quoteEnd === 'word' &&
    after !== undefined &&
    after.tag !== 'verb' &&
    after.tag !== 'comma' &&
    after.tag !== 'stop'
  return (!quote.capital && !cued) || runsOn ? 'mixed' : 'direct'
}

function toCue(text: string, paragraphs: readonly Paragraph[], candidate: Candidate | null): Quote['cue'] {
  const words = candidate && paragraphs[candidate.paragraph]?.skeleton.words
  const first = words?.[candidate?.frame.cue.from ?? 0]
  const last = words?.[(candidate?.frame.cue.to ?? 1) - 1]
  return first && last ? sliceSpan(text, first.start, last.end) : null
}

/** The date in the cue's sentence: the nearest after the cue, else the nearest before. */
function toSaidOn(
  input: ExtractionInput,
  paragraphs: readonly Paragraph[],
  candidate: Candidate,
): Quote['date'] {
  const paragraph = paragraphs[candidate.paragraph]
  const sentence = paragraph?.skeleton.sentences[candidate.frame.sentence]
  if (!paragraph || !sentence) return null
  const dates = findDates(paragraph.skeleton.words, sentence, input.published)
  const distance = (date: FoundDate) =>
    date.at > candidate.frame.cue.from
      ? date.at - candidate.frame.cue.from
      : 2 * (candidate.frame.cue.from - date.at)
  const [best] = dates.filter((date) => distance(date) < 24).sort((a, b) => distance(a) - distance(b))
  if (!best) return null
  const { start, end, text } = sliceSpan(input.text, best.start, best.end)
  return { edtf: best.edtf as Edtf, text, start, end, basis: 'stated' }
}

function toConfidence(group: QuoteGroup): number {
  const [first] = group
  return Math.round(1000 * Math.min(0.999, first.keep * first.attribution.probability)) / 1000
}

function toReasons(paragraphs: readonly Paragraph[], group: QuoteGroup): string[] {
  const [first] = group
  const reasons = [toMarkReason(paragraphs, first)]
  const { candidate } = first.attribution
  if (candidate) reasons.push(`frame.${candidate.frame.kind}`, `subject.${candidate.frame.link}`)
  else reasons.push('speaker.nobody')
  if (candidate && candidate.where !== 'same') reasons.push(`speaker.${candidate.where}`)
  if (group.length > 1)
    reasons.push(
      group.some((quote) => quote.paragraph !== first.paragraph) ? 'group.continued' : 'group.interrupted',
    )
  return reasons
}

function toMarkReason(paragraphs: readonly Paragraph[], place: KeptQuote): string {
  const span = paragraphs[place.paragraph]?.skeleton.marked[place.quote]
  if (span?.closed === false) return 'marks.unclosed'
  return span?.single === true ? 'marks.single' : 'marks.double'
}
