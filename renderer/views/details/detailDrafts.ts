import type { ArticleDetails, DetailName } from '../../../shared/model/article'
import { edtfSchema } from '../../../shared/model/edtf'
import { parseDay } from '../../../shared/text/parseDay'

/** The details as typed; empty for what is not known. */
export type DetailDrafts = Readonly<Record<DetailName, string>>

/** The details as text to edit. */
export function toDrafts(details: ArticleDetails): DetailDrafts {
  const { title, byline, dateline, publisher, url, published } = details
  return {
    title: title ?? '',
    byline: byline ?? '',
    dateline: dateline ?? '',
    publisher: publisher ?? '',
    url: url ?? '',
    published: published ?? '',
  }
}

/** What the drafts mean, and a sentence for each that means nothing. */
export function readDrafts(drafts: DetailDrafts): {
  readonly values: ArticleDetails
  readonly problems: Partial<Record<DetailName, string>>
} {
  const filled = (text: string): string | null => text.trim() || null
  const published = filled(drafts.published)
  const day = published === null ? { edtf: null } : parseDay(published)
  const url = filled(drafts.url)
  const problems: Partial<Record<DetailName, string>> = {}
  if ('problem' in day) problems.published = day.problem
  if (url !== null && !isWebAddress(url)) problems.url = 'Enter the address with https:// at the start.'
  return {
    values: {
      title: filled(drafts.title),
      byline: filled(drafts.byline),
      dateline: filled(drafts.dateline),
      publisher: filled(drafts.publisher),
      url,
      published: 'edtf' in day && day.edtf !== null ? edtfSchema.parse(day.edtf) : null,
    },
    problems,
  }
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol)
}
