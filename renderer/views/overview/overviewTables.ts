import type { Overview, VerdictCounts } from '../../../shared/catalogue/drawOverview'
import { capitalise } from '../../../shared/catalogue/rowLines'
import { verdictNames, verdicts } from '../../../shared/model/verdict'
import { formatEdtf } from '../../../shared/text/formatEdtf'
import type { ChartTable } from '../../ui/ChartFigure'

const statuses = verdicts.map((verdict) => verdictNames[verdict])
const toCells = (counts: VerdictCounts): readonly number[] => verdicts.map((verdict) => counts[verdict])

/** How many articles the table lists. */
export const mostArticles = 200

/** How many quotes are decided, "not a quote" included. */
export function countDecided(counts: VerdictCounts): number {
  return toCells(counts).reduce((a, b) => a + b, 0) - counts.undecided
}

/** The numbers behind each picture. */
export function toTables(
  overview: Overview,
): Readonly<Record<'articles' | 'reviewers' | 'days' | 'speakers', ChartTable>> {
  return {
    articles: {
      columns: ['Article', ...statuses],
      rows: overview.articles
        .slice(0, mostArticles)
        .map(({ title, verdicts: counts }) => [title ?? 'Untitled article', ...toCells(counts)]),
    },
    reviewers: {
      columns: ['Reviewer', ...statuses, 'Assigned', 'Still open'],
      rows: overview.reviewers.map(({ name, verdicts: counts, assigned, assignedUndecided }) => [
        name,
        ...toCells(counts),
        assigned,
        assignedUndecided,
      ]),
    },
    days: {
      columns: ['Day', ...statuses],
      rows: overview.days
        .toReversed()
        .map(({ day, verdicts: counts }) => [formatEdtf(day), ...toCells(counts)]),
    },
    speakers: {
      columns: ['Speaker', ...statuses],
      rows: overview.speakers.map(({ name, verdicts: counts }) => [capitalise(name), ...toCells(counts)]),
    },
  }
}
