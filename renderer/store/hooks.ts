import { useLiveQuery } from 'dexie-react-hooks'
import type { SheetPreset } from '../../shared/model/sheetChoice'
import { useSyncExternalStore } from 'react'
import type { SavedFilter } from '../../shared/model/quoteFilter'
import type { Article } from '../../shared/model/article'
import type { ReviewAction } from '../../shared/model/action'
import type { ArticleId, SourceId } from '../../shared/model/ids'
import type { Quote } from '../../shared/model/quote'
import type { PrimarySource } from '../../shared/model/primarySource'
import type { ArticleReview } from '../../shared/model/review'
import type { Source } from '../../shared/model/source'
import { type HouseRules, parseHouseRules } from '../../shared/review/houseRules'
import type { ArticleSummary } from './records'
import { library } from './library'
import { parseSavedFilters } from './parseSavedFilters'
import { parseSheetPresets } from './parseSheetPresets'
import { SummaryList } from './summaryList'

const summaryList = new SummaryList(library)

/** Every article of the library, the one added last first; `undefined` until the library has answered. */
export function useArticleSummaries(): readonly ArticleSummary[] | undefined {
  return useSyncExternalStore(summaryList.subscribe, summaryList.getList)
}

/** An article with what was found in it and said of it. */
export interface OpenArticle {
  readonly article: Article
  readonly quotes: readonly Quote[]
  readonly review: ArticleReview
  /** What a decision on its quotes needs. */
  readonly rules: HouseRules
}

/** The article and its review, following every change; `undefined` until read, `null` when there is none. */
export function useOpenArticle(articleId: ArticleId): OpenArticle | null | undefined {
  const article = useLiveQuery(async () => (await library.articles.get(articleId)) ?? null, [articleId])
  const quotes = useLiveQuery(async () => (await library.quotes.get(articleId)) ?? null, [articleId])
  const stored = useLiveQuery(async () => (await library.reviews.get(articleId)) ?? null, [articleId])
  const rules = useHouseRules()
  if (article === undefined || quotes === undefined || stored === undefined || !rules) return undefined
  if (article?.id !== articleId || quotes?.articleId !== articleId || stored?.articleId !== articleId)
    return null
  return { article, quotes: quotes.quotes, review: stored.review, rules }
}

/** The article's log, oldest first; `undefined` until read. */
export function useLog(articleId: ArticleId): readonly ReviewAction[] | undefined {
  return useLiveQuery(async () => {
    const log = await library.actions.where('scopes').equals(articleId).toArray()
    return log.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  }, [articleId])
}

/** The house rules as they are set now; `undefined` until the library has answered. */
export function useHouseRules(): HouseRules | undefined {
  return useLiveQuery(async () => parseHouseRules((await library.settings.get('houseRules'))?.value), [])
}

/** The keys that were given to commands, as they are stored; `null` without any, `undefined` until read. */
export function useKeySetting(): string | null | undefined {
  return useLiveQuery(async () => (await library.settings.get('keys'))?.value ?? null, [])
}

/** The reviewer's name as set; `null` when it is not, `undefined` until the library has answered. */
export function useReviewer(): string | null | undefined {
  return useLiveQuery(async () => (await library.settings.get('reviewer'))?.value ?? null, [])
}

/** The words of an article; `null` without one, `undefined` until read. */
export function useArticleText(articleId: ArticleId | null): string | null | undefined {
  return useLiveQuery(async () => {
    const article = articleId && (await library.articles.get(articleId))
    return article ? article.text : null
  }, [articleId])
}

/** The original of an article; `null` without one, `undefined` until read. */
export function useSource(sourceId: SourceId): Source | null | undefined {
  return useLiveQuery(async () => (await library.sources.get(sourceId)) ?? null, [sourceId])
}

/** The filters that are kept, by name; `undefined` until the library has answered. */
export function useSavedFilters(): readonly SavedFilter[] | undefined {
  return useLiveQuery(async () => parseSavedFilters((await library.settings.get('filters'))?.value), [])
}

/** The presets of sheets that are kept, by name; `undefined` until the library has answered. */
export function useSheetPresets(): readonly SheetPreset[] | undefined {
  return useLiveQuery(async () => parseSheetPresets((await library.settings.get('sheets'))?.value), [])
}

/** What the article is as a source of others; `null` when it is none, `undefined` until read. */
export function usePrimarySource(articleId: ArticleId): PrimarySource | null | undefined {
  return useLiveQuery(async () => (await library.primarySources.get(articleId)) ?? null, [articleId])
}
