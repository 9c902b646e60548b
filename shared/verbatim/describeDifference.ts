import type { Span } from '../text/span'
import type { Difference } from '../model/wording'
import { describeRule } from './rules'

/** A text as a line, and cut where it is long. */
function toLine(text: string, { start, end }: Span): string {
  const line = text.slice(start, end).replace(/\s+/g, ' ').trim()
  const words = line.split(' ')
  return words.length <= 16
    ? line
    : `${words.slice(0, 7).join(' ')} … ${words.slice(-7).join(' ')} (${words.length} words)`
}

/**
 * A difference as a sentence for a person to read, on the raw texts of quote and source: `“have” for “’ve got”: another word`.
 */
export function describeDifference(quote: string, source: string, difference: Difference): string {
  const own = difference.quote ? toLine(quote, difference.quote) : ''
  const other = difference.source ? toLine(source, difference.source) : ''
  const says = describeRule(difference.rule)
  if (difference.kind === 'same') return says
  if (own && other) return `“${own}” for “${other}”: ${lower(says)}`
  if (other) return `Left out “${other}”: ${lower(says)}`
  return own ? `Added “${own}”: ${lower(says)}` : says
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
