/** The fields of an article by the names that data sets give them, the likelier first. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  id: ['id'],
  text: [
    'text',
    'body',
    'content',
    'article',
    'articlebody',
    'fulltext',
    'full_text',
    'maintext',
    'article_text',
  ],
  title: ['title', 'headline', 'heading', 'subject'],
  byline: ['byline', 'author', 'authors', 'writer', 'by'],
  publisher: ['publisher', 'publication', 'source', 'outlet', 'newspaper', 'site'],
  url: ['url', 'link', 'canonical', 'permalink'],
  published: [
    'published',
    'date',
    'publish_date',
    'published_at',
    'pubdate',
    'date_published',
    'published_date',
  ],
  updated: ['updated', 'modified', 'updated_at', 'date_modified', 'lastmod'],
  language: ['language', 'lang'],
}

/** A record with the names of its fields as the product has them; lists of words joined, empty fields left out. */
export function toRecordFields(record: unknown): unknown {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return record
  const given = new Map(
    Object.entries(record).map(([name, value]: [string, unknown]) => [
      name
        .trim()
        .toLowerCase()
        .replaceAll(/[\s-]+/g, '_'),
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  )
  const fields = Object.entries(NAMES).flatMap(([field, names]) => {
    const value = names
      .map((name) => given.get(name))
      .find((one) => one !== undefined && one !== '' && one !== null)
    return value === undefined ? [] : [[field, value] as const]
  })
  return Object.fromEntries(fields)
}
