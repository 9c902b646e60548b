import type { ListedSpeaker } from '../../../shared/catalogue/listSpeakers'
import type { SpeakerRole } from '../../../shared/catalogue/showSpeaker'
import { formatEdtf } from '../../../shared/text/formatEdtf'

/** "1 quote", "1,204 quotes". */
export function countQuotes(count: number): string {
  return count === 1 ? '1 quote' : `${count.toLocaleString('en')} quotes`
}

/** "3 quotes in 2 articles". */
export function countAll({ quotes, articles }: Pick<ListedSpeaker, 'quotes' | 'articles'>): string {
  return `${countQuotes(quotes)} in ${articles === 1 ? '1 article' : `${articles.toLocaleString('en')} articles`}`
}

/** When the quotes show the role: one day, or from the first to the last. */
export function toRoleTime({ first, last }: SpeakerRole): string {
  if (first === null || last === null) return 'Date not known'
  return first === last ? formatEdtf(first) : `${formatEdtf(first)} to ${formatEdtf(last)}`
}
