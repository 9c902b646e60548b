import { expect, test } from 'vitest'
import { drawOverview } from './drawOverview'
import { aCatalogue, anArticleId, aRow } from './row.testing'

const second = anArticleId('b')
const by = (reviewer: string, reviewedAt: string): { reviewer: string; reviewedAt: string } => ({
  reviewer,
  reviewedAt,
})
const catalogue = aCatalogue([
  aRow({ number: 1, verdict: 'verified', ...by('Noor', '2026-03-05T10:00:00.000Z') }),
  aRow({ number: 2, verdict: 'disputed', ...by('Noor', '2026-03-06T10:00:00.000Z'), assignee: 'Piet' }),
  aRow({ articleId: second, number: 1, verdict: 'verified', ...by('Piet', '2026-03-06T11:00:00.000Z') }),
  aRow({ articleId: second, number: 2, assignee: 'Piet', speaker: 'Owen', speakerKey: 'owen' }),
  aRow({ articleId: second, number: 3, speaker: 'spokesperson', speakerKey: `${second}:spokesperson` }),
])
const overview = drawOverview(catalogue, (instant) => instant.slice(0, 10))

test('K4.1 the overview counts quotes by article, those with the most to do first', () => {
  expect(overview.quotes).toBe(5)
  expect(overview.articles.map(({ articleId, verdicts }) => [articleId, verdicts.undecided])).toEqual([
    [second, 2],
    [anArticleId('a'), 0],
  ])
})

test('K4.2 a reviewer has the quotes changed last, and those assigned', () => {
  const counted = overview.reviewers.map(({ name, verdicts, assigned, assignedUndecided }) => [
    name,
    verdicts.verified,
    verdicts.disputed,
    assigned,
    assignedUndecided,
  ])
  expect(counted).toEqual([
    ['Noor', 1, 1, 0, 0],
    ['Piet', 1, 0, 2, 1],
  ])
})

test('K4.3 days are the reader’s, and stand in order', () => {
  expect(overview.days.map(({ day, verdicts }) => [day, verdicts.verified, verdicts.disputed])).toEqual([
    ['2026-03-05', 1, 0],
    ['2026-03-06', 1, 1],
  ])
})

test('K4.4 speakers are drawn by their quotes, unnamed sources are not', () => {
  expect(overview.speakers.map(({ name }) => name)).toEqual(['Petra Lindholm', 'Owen'])
})
