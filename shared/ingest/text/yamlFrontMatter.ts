import type { StatedDetail, StatedDetails } from '../block'
import { withDays } from '../withDays'

const FRONT = /^---[^\S\n]*\n((?:[^\n]*\n){0,100}?)(?:---|\.\.\.)[^\S\n]*(?:\n|$)/
const FIELD = /^([A-Za-z_-]+):[^\S\n]*(.+?)[^\S\n]*$/gm

/** The fields at the head of a Markdown file (`title: …` between two lines of dashes), and the text after them. */
export function splitFrontMatter(text: string): { readonly details: StatedDetails; readonly body: string } {
  const front = FRONT.exec(text)
  if (!front) return { details: {}, body: text }
  const fields = new Map(
    Array.from((front[1] ?? '').matchAll(FIELD), ([, name = '', value = '']) => [
      name.toLowerCase(),
      value.replace(/^(["'])(.*)\1$/, '$2').replace(/^\[(.*)\]$/, '$1'),
    ]),
  )
  const of = (...names: readonly string[]): StatedDetail | undefined => {
    const value = names.map((name) => fields.get(name)).find(Boolean)
    return value ? { value, from: 'front-matter' } : undefined
  }
  const details = withDays({
    title: of('title', 'headline'),
    byline: of('author', 'authors', 'byline'),
    publisher: of('publisher', 'publication', 'source'),
    url: of('url', 'link', 'canonical'),
    published: of('date', 'published', 'pubdate'),
    updated: of('updated', 'modified', 'lastmod'),
    language: of('lang', 'language'),
  })
  return { details, body: text.slice(front[0].length) }
}
