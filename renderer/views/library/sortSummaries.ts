import { countDecided } from '../../../shared/review/progress'
import type { LibrarySort } from '../../screen/screen'
import type { ArticleSummary } from '../../store/records'

type Key = (summary: ArticleSummary) => string | number | null

const keys: Readonly<Record<LibrarySort['by'], Key>> = {
  added: ({ addedAt }) => addedAt,
  title: ({ details }) => details.title?.toLocaleLowerCase('en') ?? null,
  writer: ({ details }) => details.byline?.toLocaleLowerCase('en') ?? null,
  published: ({ details }) => details.published,
  decided: ({ verdicts }) => (verdicts.length === 0 ? null : countDecided(verdicts) / verdicts.length),
  worked: ({ workedAt }) => workedAt,
}

/** The articles in the order; those that do not have the key come last either way. */
export function sortSummaries(
  summaries: readonly ArticleSummary[],
  { by, isAscending }: LibrarySort,
): readonly ArticleSummary[] {
  const key = keys[by]
  return [...summaries].sort((a, b) => {
    const left = key(a)
    const right = key(b)
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    const order = left < right ? -1 : left > right ? 1 : 0
    return isAscending ? order : -order
  })
}

/** The articles that have every word of the filter in their title, publisher, writer or tags, whatever the case. */
export function filterSummaries(
  summaries: readonly ArticleSummary[],
  filter: string,
): readonly ArticleSummary[] {
  const words = filter.toLocaleLowerCase('en').split(/\s+/).filter(Boolean)
  if (words.length === 0) return summaries
  return summaries.filter(({ details, tags }) => {
    const text = [details.title, details.publisher, details.byline, ...tags]
      .join('\n')
      .toLocaleLowerCase('en')
    return words.every((word) => text.includes(word))
  })
}
