import type { ArticleDetails, DetailName } from '../../../shared/model/article'
import { type Edtf, edtfSchema } from '../../../shared/model/edtf'
import { parseDay } from '../../../shared/text/parseDay'

/** A language tag after BCP 47, as far as people write one. */
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i

/** The details as typed; empty for what is not known. */
export type DetailDrafts = Readonly<Record<DetailName, string>>

/** The details as text to edit. */
export function toDrafts(details: ArticleDetails): DetailDrafts {
  const { title, byline, dateline, publisher, url, published, updated, language } = details
  return {
    title: title ?? '',
    byline: byline ?? '',
    dateline: dateline ?? '',
    publisher: publisher ?? '',
    url: url ?? '',
    published: published ?? '',
    updated: updated ?? '',
    language: language ?? '',
  }
}

/** What the drafts mean, and a sentence for each that means nothing. */
export function readDrafts(drafts: DetailDrafts): {
  readonly values: ArticleDetails
  readonly problems: Partial<Record<DetailName, string>>
} {
  const published = readDay(drafts.published)
  const updated = readDay(drafts.updated)
  const language = filled(drafts.language)
  const url = filled(drafts.url)
  const problems: Partial<Record<DetailName, string>> = {}
  if ('problem' in published) problems.published = published.problem
  if ('problem' in updated) problems.updated = updated.problem
  if (language !== null && !LANGUAGE.test(language)) problems.language = 'Enter a tag such as en or en-GB.'
  if (url !== null && !isWebAddress(url)) problems.url = 'Enter the address with https:// at the start.'
  return {
    values: {
      title: filled(drafts.title),
      byline: filled(drafts.byline),
      dateline: filled(drafts.dateline),
      publisher: filled(drafts.publisher),
      url,
      published: 'edtf' in published ? published.edtf : null,
      updated: 'edtf' in updated ? updated.edtf : null,
      language,
    },
    problems,
  }
}

function filled(text: string): string | null {
  return text.trim() || null
}

function readDay(draft: string): { readonly edtf: Edtf | null } | { readonly problem: string } {
  const text = filled(draft)
  if (text === null) return { edtf: null }
  const day = parseDay(text)
  return 'edtf' in day ? { edtf: edtfSchema.parse(day.edtf) } : day
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol)
}
