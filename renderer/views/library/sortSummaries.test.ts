import { describe, expect, it } from 'vitest'
import { noDetails } from '../../../shared/model/article'
import { edtfSchema } from '../../../shared/model/edtf'
import { articleIdSchema, sourceIdSchema } from '../../../shared/model/ids'
import type { Verdict } from '../../../shared/model/verdict'
import type { ArticleSummary } from '../../store/records'
import { filterSummaries, sortSummaries } from './sortSummaries'

function summary(
  title: string,
  published: string | null,
  verdicts: readonly Verdict[],
  tags: readonly string[],
): ArticleSummary {
  return {
    id: articleIdSchema.parse('a'.repeat(64)),
    sourceId: sourceIdSchema.parse('b'.repeat(64)),
    details: {
      ...noDetails,
      title,
      published: published === null ? null : edtfSchema.parse(published),
      publisher: 'The Tarrow Courier',
    },
    tags,
    isArchived: false,
    isDeleted: false,
    addedAt: '2026-03-05T09:00:00.000Z',
    workedAt: null,
    verdicts,
  }
}

const library = [
  summary('Ferry stays', '2026-03-02', ['verified', 'undecided'], ['harbour']),
  summary('Bus rota', null, [], []),
  summary('Äpfel rot', '2026-01-01', ['verified', 'verified'], ['food']),
]
const titles = (summaries: readonly ArticleSummary[]): (string | null)[] =>
  summaries.map(({ details }) => details.title)

describe('A8.1 the library is sorted and filtered', () => {
  it.each([
    ['title', true, ['Bus rota', 'Ferry stays', 'Äpfel rot']],
    ['published', false, ['Ferry stays', 'Äpfel rot', 'Bus rota']],
    ['published', true, ['Äpfel rot', 'Ferry stays', 'Bus rota']],
    ['decided', false, ['Äpfel rot', 'Ferry stays', 'Bus rota']],
  ] as const)('by %s, ascending %s', (by, isAscending, order) => {
    expect(titles(sortSummaries(library, { by, isAscending }))).toEqual(order)
  })

  it.each([
    ['', 3],
    ['ferry', 1],
    ['COURIER', 3],
    ['courier harbour', 1],
    ['harbour food', 0],
  ])('filter %j leaves %i', (filter, count) => {
    expect(filterSummaries(library, filter)).toHaveLength(count)
  })
})
