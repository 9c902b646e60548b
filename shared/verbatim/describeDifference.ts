import type { Difference } from '../model/wording'
import type { Span } from '../text/span'
import { describeRule } from './rules'

/** Differences of a gap: what the article prints in its place says nothing. */
const GAPS: ReadonlySet<string> = new Set([
  'ellipsis',
  'gap-at-split',
  'joined-without-mark',
  'gap-too-long',
  'gap-hides-qualifier',
  'across-speakers',
])
const MOST_WORDS = 16

/** A text as a line without the marks at its ends, and cut where it is long. */
function toLine(text: string, { start, end }: Span): string {
  const line = text.slice(start, end).replace(/\s+/g, ' ')
  const trimmed = line.replace(/^[\s.,;:!?—–-]+(?=.)|(?<=.)[\s,;:—–-]+$/g, '')
  const words = (trimmed || line).split(' ')
  if (words.length <= MOST_WORDS) return words.join(' ')
  return `${words.slice(0, 7).join(' ')} … ${words.slice(-7).join(' ')} (${words.length} words)`
}

/**
 * A difference as a sentence for a person to read, on the raw texts of quote and source: `“have” for “’ve got”: another word`.
 */
export function describeDifference(quote: string, source: string, difference: Difference): string {
  const isGap = GAPS.has(difference.rule)
  const own = difference.quote && !isGap ? toLine(quote, difference.quote) : ''
  const other = difference.source ? toLine(source, difference.source) : ''
  const says = describeRule(difference.rule)
  if (difference.kind === 'same') return says
  if (own && other) return `“${own}” for “${other}”: ${lower(says)}`
  if (other) return isGap ? `${says}: “${other}”` : `Left out “${other}”: ${lower(says)}`
  return own ? `Added “${own}”: ${lower(says)}` : says
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
