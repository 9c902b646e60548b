import { toFeatureTable } from '../learn/features'
import type { CandidateFact } from './candidateFacts'
import type { QuoteFacts } from './quoteFacts'

/**
 * The features of a candidate for a quote's speaker, one a line: the facts of `CandidateFact` that it joins. To add one, add a line
 * (and a fact, where a new one is needed), train again with `npm run train`, and keep it when the out-of-fold figures grow.
 */
export const speakerFeatures = toFeatureTable<CandidateFact>('speaker', [
  ['kind', 'link', 'side', 'where'],
  ['side', 'gap', 'where'],
  ['side', 'gap', 'kind', 'link'],
  ['cue', 'direction'],
  ['cue', 'side', 'near'],
  ['cue', 'link'],
  ['reporting', 'side', 'gap'],
  ['between', 'side', 'reporting'],
  ['quotesBetween', 'side'],
  ['quotesBetween', 'side', 'owned'],
  ['end', 'side', 'gap'],
  ['end', 'side', 'link'],
  ['before', 'side', 'gap'],
  ['after', 'side', 'gap'],
  ['before', 'after', 'side'],
  ['subject', 'side'],
  ['subject', 'kind', 'link'],
  ['form', 'voice', 'side'],
  ['helper', 'side'],
  ['host', 'link', 'side'],
  ['length', 'side', 'link'],
  ['capital', 'side', 'gap'],
  ['opening', 'where', 'side'],
  ['person', 'subject', 'side'],
  ['cue', 'between', 'side'],
  ['link', 'between', 'side', 'kind'],
  ['next', 'side', 'gap'],
  ['cue', 'next', 'side'],
  ['depth', 'link', 'side'],
  ['depth', 'between', 'side', 'reporting'],
  ['subject', 'gap', 'side'],
  ['short', 'cue', 'side'],
  ['opens', 'side', 'link'],
  ['opens', 'crossed', 'side'],
  ['crossed', 'between', 'side'],
  ['crossed', 'quotesBetween', 'side'],
  ['owned', 'side', 'gap'],
  ['owned', 'link', 'side'],
])

/** The features of attributing the quote to nobody. */
export const nobodyFeatures = toFeatureTable<keyof QuoteFacts>('nobody', [
  [],
  ['before'],
  ['after'],
  ['wordBefore'],
  ['length'],
  ['capital', 'length'],
  ['letters', 'length'],
  ['end'],
  ['person'],
])
