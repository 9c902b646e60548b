import type { Overview } from '../../../shared/catalogue/drawOverview'

type Day = Overview['days'][number]

const nothing: Day['verdicts'] = {
  verified: 0,
  disputed: 0,
  'needs-context': 0,
  undecided: 0,
  'not-a-quote': 0,
}

/** In milliseconds. */
const oneDay = 86_400_000

/**
 * The days from the first with work to the last, those between included: at most the last `most` of them, and days
 * before the first where they are fewer than `least`. Empty when there is no work.
 */
export function fillDays(days: readonly Day[], least: number, most: number): readonly Day[] {
  const last = days.at(-1)
  const [first] = days
  if (!last || !first) return []
  const byDay = new Map(days.map((each) => [each.day, each]))
  const filled: Day[] = []
  for (let at = Date.parse(last.day); filled.length < most; at -= oneDay) {
    if (filled.length >= least && at < Date.parse(first.day)) break
    const day = new Date(at).toISOString().slice(0, 10)
    filled.unshift(byDay.get(day) ?? { day, verdicts: nothing })
  }
  return filled
}
