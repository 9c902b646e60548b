import type { TimeMark, Transcript, Turn } from './readTranscript'

/** The turn in which an offset lies; `null` before the first. Found by bisection. */
export function findTurn({ turns }: Transcript, offset: number): Turn | null {
  return turns[countUpTo(turns, offset, (turn) => turn.start) - 1] ?? null
}

/** The last time that stands before an offset, in seconds; `null` before the first. */
export function findSeconds({ times }: Transcript, offset: number): number | null {
  return times[countUpTo(times, offset, (time: TimeMark) => time.at) - 1]?.seconds ?? null
}

function countUpTo<Item>(items: readonly Item[], offset: number, toStart: (item: Item) => number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && toStart(item) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether two offsets lie in turns of different speakers. */
export function areOfTwoSpeakers(transcript: Transcript, a: number, b: number): boolean {
  const first = findTurn(transcript, a)
  const second = findTurn(transcript, b)
  return first !== second && (first?.speaker ?? '') !== (second?.speaker ?? '')
}
