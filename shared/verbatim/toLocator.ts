import { isNumbered, type Paragraph } from '../model/article'
import { paragraphNumberAt } from '../text/paragraphNumber'
import type { Place } from '../model/wording'

/**
 * Where in a source a passage is, as people find it: its timecode, its page, or its paragraph. `paragraphs` are the source's, in order;
 * an empty text for a source with none of these.
 */
export function toLocator({ start, seconds }: Place, paragraphs: readonly Paragraph[]): string {
  if (seconds !== null) return formatTimecode(seconds)
  const page = paragraphs.findLast((paragraph) => paragraph.start <= start)?.page
  if (page !== undefined) return `page ${page}`
  const number = paragraphNumberAt(paragraphs.filter(isNumbered), start)
  return number === null ? '' : `paragraph ${number}`
}

/** Seconds as a timecode: `0:14:09`. */
function formatTimecode(seconds: number): string {
  const whole = Math.floor(seconds)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  return `${hours}:${String(minutes).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`
}
