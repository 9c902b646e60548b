import type { Article, DetailName, DetailOrigin } from '../../../shared/model/article'

const places: Readonly<Record<DetailOrigin, string>> = {
  text: 'the article’s text',
  'json-ld': 'the page’s JSON-LD',
  opengraph: 'the page’s OpenGraph tags',
  meta: 'the page’s meta tags',
  markup: 'the page itself',
  properties: 'the document’s properties',
  header: 'the header of the file',
  feed: 'the feed',
  record: 'the record’s fields',
  'front-matter': 'the front matter',
  address: 'the address that it was fetched from',
}

/** Where a detail's value comes from, as a sentence; what was found, where it has been corrected; empty when nothing was. */
export function toOriginHint(
  { found, foundIn }: Pick<Article, 'found' | 'foundIn'>,
  name: DetailName,
  value: string | null,
): string {
  const origin = foundIn[name]
  const first = found[name]
  if (origin === undefined || first === null) return ''
  return value === first ? `From ${places[origin]}.` : `Corrected: ${places[origin]} has “${first}”.`
}
