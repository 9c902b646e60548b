/** How fast work goes on, and how long the rest will take. */
export interface Pace {
  readonly perSecond: number
  readonly secondsLeft: number
}

/** How many milliseconds of the past count. */
const WINDOW = 10_000
/** Before so many milliseconds have passed, nothing can be said. */
const LEAST = 1000

/** Measures the pace of counted work: told how much is done of how much, and when (milliseconds); `null` while too little is known. */
export function createPace(): (done: number, total: number, now: number) => Pace | null {
  const seen: { done: number; at: number }[] = []
  return (done, total, now) => {
    seen.push({ done, at: now })
    while (seen.length > 2 && now - (seen[0]?.at ?? now) > WINDOW) seen.shift()
    const [first] = seen
    if (!first || now - first.at < LEAST || done === first.done) return null
    const perSecond = ((done - first.done) * 1000) / (now - first.at)
    return { perSecond, secondsLeft: (total - done) / perSecond }
  }
}
