import type { Overview } from '../../../shared/catalogue/drawOverview'

type Day = Overview['days'][number]

const nothing: Day['verdicts'] = {
  verified: 0,
  disputed: 0,
  'needs-context': 0,
  undecided: 0,
  'not-a-quote': 0,
}

/** The last `most` days up to the last one with work, those without included; empty when there is none. */
export function fillDays(days: readonly Day[], most: number): readonly Day[] {
  const last = days.at(-1)
  const [first] = days
  if (!last || !first) return []
  const byDay = new Map(days.map((each) => [each.day, each]))
  const filled: Day[] = []
  for (let at = Date.parse(last.day); filled.length < most && at >= Date.parse(first.day); at -= 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10)
    filled.unshift(byDay.get(day) ?? { day, verdicts: nothing })
  }
  return filled
}
