import type { StatedDetail } from '../block'
import type { DetailName } from '../../model/article'
import { cleanWords } from '../cleanWords'
import { isNode, type LinkedData } from './jsonLd'
import { toWords } from './pageWords'

/** The details that the linked data of a page states. */
export function readLinkedDetails({
  article,
  byId,
}: LinkedData): Partial<Record<DetailName, StatedDetail | undefined>> {
  const resolve = (value: unknown): unknown => {
    const id = isNode(value) ? value['@id'] : undefined
    return typeof id === 'string' ? (byId.get(id) ?? value) : value
  }
  const namesOf = (value: unknown): readonly string[] => {
    const list: readonly unknown[] = Array.isArray(value) ? value : [value]
    return list.map(resolve).flatMap((one) => {
      if (typeof one === 'string') return /^https?:/i.test(one) ? [] : [one]
      return isNode(one) ? namesOf(one.name) : []
    })
  }
  const stated = (value: string | undefined): StatedDetail | undefined => {
    const words = value === undefined ? '' : cleanWords(toWords(value))
    return words === '' ? undefined : { value: words, from: 'json-ld' }
  }
  const writers = [...new Set(namesOf(article.author ?? article.creator).map((name) => name.trim()))]
  return {
    title: stated(textIn(article.headline) ?? textIn(article.name)),
    byline: stated(writers.filter(Boolean).slice(0, 12).join(', ')),
    publisher: stated(namesOf(article.publisher)[0] ?? namesOf(article.sourceOrganization)[0]),
    url: stated(webAddress(article.url) ?? webAddress(idOf(article.mainEntityOfPage))),
    published: stated(textIn(article.datePublished) ?? textIn(article.dateCreated)),
    updated: stated(textIn(article.dateModified)),
    language: stated(namesOf(article.inLanguage)[0]),
  }
}

/** The words of the article as its linked data has them; nothing when it has none. */
export function readArticleBody({ article }: LinkedData): string {
  const updates: readonly unknown[] = Array.isArray(article.liveBlogUpdate) ? article.liveBlogUpdate : []
  const bodies = [article, ...updates.filter(isNode)].map(({ articleBody }) => textIn(articleBody) ?? '')
  return bodies.filter(Boolean).join('\n\n')
}

function textIn(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? (value as readonly unknown[])[0] : value
  return typeof first === 'string' ? first : undefined
}

function idOf(value: unknown): unknown {
  return isNode(value) ? (value['@id'] ?? value.url) : value
}

function webAddress(value: unknown): string | undefined {
  const text = textIn(value)
  return text !== undefined && /^https?:\/\/[^\s]+$/i.test(text) ? text : undefined
}
