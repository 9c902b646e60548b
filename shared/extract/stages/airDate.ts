import { sundayShows } from '../lexicon/media'
import type { Calendar } from './calendar'
import type { FoundDate } from './dates'
import { shift, toEdtf, weekdayOf } from './days'
import type { Frame } from './frame'
import type { Skeleton } from './skeleton'

/**
 * The day that the name of a weekly broadcast in a frame's sentence tells a Monday's or a Sunday's article: "told ABC’s “This Week”"
 * was said on that Sunday; `null` for any other sentence or day.
 */
export function findAirDate(skeleton: Skeleton, frame: Frame, { today }: Calendar): FoundDate | null {
  const sentence = skeleton.sentences[frame.sentence]
  const weekday = today && weekdayOf(today)
  if (!sentence || today === null || weekday === null || weekday > 1) return null
  const { words, text } = skeleton
  const start = words[sentence.from]?.start ?? 0
  const end = words[sentence.to - 1]?.end ?? 0
  const lower = text.slice(start, end).toLowerCase()
  for (const show of sundayShows) {
    const found = lower.indexOf(show)
    if (found === -1 || !isTitle(text.slice(start + found, start + found + show.length))) continue
    const from = start + found
    const at = words.findIndex((word) => word.start >= from)
    return { start: from, end: from + show.length, at, to: at + 1, edtf: toEdtf(shift(today, -weekday)) }
  }
  return null
}

/** Whether the first word of a show's name is written with a capital, and its last. */
function isTitle(name: string): boolean {
  return /^\p{Lu}/u.test(name) && /\s\p{Lu}\S*$/u.test(name)
}
