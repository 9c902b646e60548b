import type { ArticleId, QuoteId } from '../model/ids'
import type { Verdict } from '../model/verdict'
import type { CatalogueRow } from './catalogueRow'
import type { Overview } from './drawOverview'
import type { SpeakerCorrection } from './findSameMention'
import type { ListedSpeaker } from './listSpeakers'
import type { ListField, QuoteFilter } from '../model/quoteFilter'
import type { SpeakerOrder } from '../model/speakerOrder'
import type { SpeakerPage } from './showSpeaker'

/** A stretch of a long list. */
export interface Page {
  readonly offset: number
  readonly limit: number
}

/** A value of a filter's field, with how many quotes choosing it would show. */
export interface FilterOption {
  /** As the filter holds it; `null` is "none". */
  readonly value: string | null
  /** As a person reads it; empty for `null`. */
  readonly name: string
  readonly count: number
}

/** The quotes that a filter passes, a page of them in full. */
export interface FoundQuotes {
  readonly total: number
  readonly articles: number
  readonly verdicts: Readonly<Record<Verdict, number>>
  readonly offset: number
  readonly rows: readonly CatalogueRow[]
  /** The most frequent values of each field, and those that are chosen. */
  readonly options: Readonly<Record<ListField, readonly FilterOption[]>>
  readonly withoutEvidence: number
}

/** What the window asks of the catalogue, request and response by name. */
export interface CatalogueCalls {
  readonly 'quotes.find': {
    readonly request: Page & {
      readonly filter: QuoteFilter
      /** What the options of a field are narrowed to, as typed. */
      readonly narrow: Readonly<Partial<Record<ListField, string>>>
    }
    readonly response: FoundQuotes
  }
  /** Where the quotes that a filter passes are, from one index to another, both included. */
  readonly 'quotes.locate': {
    readonly request: { readonly filter: QuoteFilter; readonly first: number; readonly last: number }
    readonly response: readonly { readonly articleId: ArticleId; readonly quoteId: QuoteId }[]
  }
  readonly 'speakers.list': {
    /** `key` is the speaker whose place in the list is asked for. */
    readonly request: Page & {
      readonly text: string
      readonly isNamed: boolean
      readonly order: SpeakerOrder
      readonly key: string | null
    }
    readonly response: {
      readonly named: number
      readonly unnamed: number
      readonly total: number
      /** Where in the list the speaker of `key` stands; -1 when nowhere. */
      readonly index: number
      readonly offset: number
      readonly speakers: readonly ListedSpeaker[]
    }
  }
  readonly 'speaker.show': {
    readonly request: Page & { readonly key: string }
    readonly response: (SpeakerPage & { readonly total: number; readonly offset: number }) | null
  }
  /** Speakers that may be the same as one, and those that the typed words fit. */
  readonly 'speaker.suggest': {
    readonly request: { readonly key: string; readonly text: string }
    readonly response: {
      readonly likely: readonly ListedSpeaker[]
      readonly others: readonly ListedSpeaker[]
    }
  }
  readonly 'mention.find': {
    readonly request: SpeakerCorrection
    readonly response: readonly CatalogueRow[]
  }
  readonly 'overview.draw': { readonly request: null; readonly response: Overview }
}
export type CatalogueCallName = keyof CatalogueCalls

/** A question on its way to the catalogue. */
export type CatalogueRequest = {
  readonly [Name in CatalogueCallName]: {
    readonly call: number
    readonly name: Name
    readonly request: CatalogueCalls[Name]['request']
  }
}[CatalogueCallName]

/** How much of the library the catalogue holds, in articles. */
export interface Loading {
  readonly done: number
  readonly total: number
}

/** What the catalogue says: an answer, a defect, or that answers may be other ones from now on. */
export type CatalogueMessage =
  | { readonly call: number; readonly response: CatalogueCalls[CatalogueCallName]['response'] }
  | { readonly call: number; readonly error: string }
  | { readonly changed: true; readonly loading: Loading | null }
