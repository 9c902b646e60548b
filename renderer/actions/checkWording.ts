import type { CheckAnswer } from '../../shared/contract/worker'
import type { Article } from '../../shared/model/article'
import type { QuoteId } from '../../shared/model/ids'
import type { PrimarySource } from '../../shared/model/primarySource'
import { wordingFindings } from '../../shared/model/wording'
import type { Quote } from '../../shared/model/quote'
import type { Edtf } from '../../shared/model/edtf'
import { judgeOccasion, type OccasionCheck } from '../../shared/verbatim/judgeOccasion'
import { library } from '../store/library'
import { workers } from '../worker/client'

/** A quote beside one source of the library. */
export interface SourceComparison extends CheckAnswer {
  readonly source: PrimarySource
  readonly title: string
  readonly url: string | null
  readonly article: Pick<Article, 'id' | 'sourceId' | 'text'>
  readonly occasion: OccasionCheck
}

/** What is claimed of a quote that is checked. */
export interface ClaimedQuote {
  readonly quote: Pick<Quote, 'id' | 'segments'>
  readonly speaker: string | null
  readonly saidOn: Edtf | null
}

/** The comparisons of each quote by its id, the source with the best passage first; empty lists without a source. */
export type Comparisons = ReadonlyMap<QuoteId, readonly SourceComparison[]>

/**
 * Compares the quotes of an article with every source of the library but itself, source by source in the pool; `onDone` hears how many are
 * done of how many. Nothing is written: a check proposes. Rejects when `signal` is aborted.
 */
export async function checkWording(
  article: Pick<Article, 'id' | 'text'>,
  quotes: readonly ClaimedQuote[],
  onDone: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Comparisons> {
  const sources = (await library.primarySources.toArray()).filter(({ articleId }) => articleId !== article.id)
  let done = 0
  onDone(done, sources.length)
  const all = await Promise.all(
    sources.map(async (source) => {
      const compared = await compareWith(source, article.text, quotes, signal)
      onDone(++done, sources.length)
      return compared
    }),
  )
  return new Map(
    quotes.map(({ quote }, at) => [quote.id, all.flatMap((one) => one[at] ?? []).toSorted(byStrength)]),
  )
}

async function compareWith(
  source: PrimarySource,
  text: string,
  quotes: readonly ClaimedQuote[],
  signal: AbortSignal,
): Promise<readonly SourceComparison[]> {
  const article = await library.articles.get(source.articleId)
  const summary = await library.summaries.get(source.articleId)
  if (!article || !summary || summary.isDeleted) return []
  const { details } = summary
  const request = {
    text,
    quotes: quotes.map(({ quote, speaker }) => ({ segments: quote.segments, speaker })),
    source: { text: article.text, paragraphs: article.paragraphs },
  }
  const answers = await workers.call('quotes.check', request, signal)
  const about = {
    source,
    title: details.title ?? 'Untitled source',
    url: details.url,
    article: { id: article.id, sourceId: article.sourceId, text: article.text },
  }
  return answers.map((answer, at) => {
    const { speaker = null, saidOn = null } = quotes[at] ?? {}
    const of = { speaker: source.speaker, date: source.saidOn ?? details.published }
    return { ...about, ...answer, occasion: judgeOccasion({ speaker, date: saidOn }, answer.check, of) }
  })
}

/** Where most of the quote stands; of two such the milder finding. */
function byStrength(a: SourceComparison, b: SourceComparison): number {
  const rank = ({ check }: SourceComparison) => wordingFindings.indexOf(check.finding)
  return b.check.strength - a.check.strength || rank(a) - rank(b)
}
