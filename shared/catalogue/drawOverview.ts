import type { ArticleId } from '../model/ids'
import type { Verdict } from '../model/verdict'
import { allRows, type Catalogue } from './catalogue'
import type { CatalogueRow } from './catalogueRow'
import { countVerdicts } from './findRows'
import { listSpeakers } from './listSpeakers'

/** How many quotes have each verdict. */
export type VerdictCounts = Readonly<Record<Verdict, number>>

/** The library in numbers. */
export interface Overview {
  readonly quotes: number
  readonly verdicts: VerdictCounts
  /** The article with the most undecided quotes first. */
  readonly articles: readonly ArticleProgress[]
  /** By name. */
  readonly reviewers: readonly ReviewerProgress[]
  /** The quotes by the day of their last change and the verdict that they have now, oldest day first. */
  readonly days: readonly { readonly day: string; readonly verdicts: VerdictCounts }[]
  /** The most quoted first; unnamed sources are left out, since each is another one in each article. */
  readonly speakers: readonly {
    readonly key: string
    readonly name: string
    readonly verdicts: VerdictCounts
  }[]
}

/** How far the quotes of an article are decided. */
export interface ArticleProgress {
  readonly articleId: ArticleId
  readonly title: string | null
  readonly verdicts: VerdictCounts
}

/** What one reviewer has decided, and what they are asked to. */
export interface ReviewerProgress {
  readonly name: string
  /** Quotes that they changed last, by verdict. */
  readonly verdicts: VerdictCounts
  readonly assigned: number
  readonly assignedUndecided: number
}

/** How many speakers are drawn. */
const mostSpeakers = 12

/** The library in numbers. `toDay` gives the day of an instant, `YYYY-MM-DD`, where the reader is. */
export function drawOverview(catalogue: Catalogue, toDay: (instant: string) => string): Overview {
  const rows = [...allRows(catalogue)]
  return {
    quotes: rows.length,
    verdicts: countVerdicts(rows),
    articles: catalogue.shelves
      .map((shelf) => ({
        articleId: shelf.articleId,
        title: shelf.rows[0]?.title ?? null,
        verdicts: countVerdicts(shelf.rows),
      }))
      .sort((a, b) => b.verdicts.undecided - a.verdicts.undecided),
    reviewers: toReviewers(catalogue),
    days: toDays(rows, toDay),
    speakers: listSpeakers(catalogue)
      .filter(({ isNamed }) => isNamed)
      .slice(0, mostSpeakers)
      .map(({ key, name, verdicts }) => ({ key, name, verdicts })),
  }
}

function toDays(rows: readonly CatalogueRow[], toDay: (instant: string) => string): Overview['days'] {
  const days = new Map<string, CatalogueRow[]>()
  for (const row of rows) {
    if (row.reviewedAt === null) continue
    const day = toDay(row.reviewedAt)
    const same = days.get(day)
    if (same) same.push(row)
    else days.set(day, [row])
  }
  return Array.from(days, ([day, each]) => ({ day, verdicts: countVerdicts(each) })).sort((a, b) =>
    a.day < b.day ? -1 : 1,
  )
}

function toReviewers(catalogue: Catalogue): readonly ReviewerProgress[] {
  const rows = [...allRows(catalogue)]
  const names = new Set(rows.flatMap(({ reviewer, assignee }) => [reviewer ?? [], assignee ?? []].flat()))
  return [...names].sort().map((name) => {
    const assigned = rows.filter(({ assignee }) => assignee === name)
    return {
      name,
      verdicts: countVerdicts(rows.filter(({ reviewer }) => reviewer === name)),
      assigned: assigned.length,
      assignedUndecided: assigned.filter(({ verdict }) => verdict === 'undecided').length,
    }
  })
}
