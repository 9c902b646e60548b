import { type DetailName, detailNames, type DetailOrigin } from '../../model/article'
import type { StatedDetail, StatedDetails } from '../block'
import { cleanWords } from '../cleanWords'
import { withDays } from '../withDays'
import type { DomDocument, DomElement } from './dom'
import type { LinkedData } from './jsonLd'
import { readLinkedDetails } from './linkedDetails'
import { toWords } from './pageWords'
import { cleanTitle } from './cleanTitle'

type Found = Partial<Record<DetailName, StatedDetail | undefined>>

/** Names of `meta` elements by what they state, the more reliable first. */
const OPENGRAPH = {
  title: ['og:title', 'twitter:title'],
  byline: ['article:author_name', 'og:article:author'],
  publisher: ['og:site_name'],
  url: ['og:url'],
  published: [
    'article:published_time',
    'og:published_time',
    'og:article:published_time',
    'article:published',
  ],
  updated: ['article:modified_time', 'og:updated_time', 'article:modified'],
  language: ['og:locale'],
} as const
const META = {
  title: [
    'headline',
    'hdl',
    'parsely-title',
    'sailthru.title',
    'dc.title',
    'dcterms.title',
    'citation_title',
  ],
  byline: [
    'author',
    'byl',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'article:author',
    'twitter:creator_name',
    'citation_author',
  ],
  publisher: ['publisher', 'dc.publisher', 'application-name', 'copyright', 'cre'],
  url: ['parsely-link', 'canonical'],
  published: [
    'date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date',
    'dc.date.issued',
    'dcterms.created',
    'dcterms.date',
    'date.release',
    'article.published',
    'article_date_original',
    'datepublished',
    'ptime',
    'pdate',
    'timestamp',
    'cxenseparse:recs:publishtime',
  ],
  updated: [
    'last-modified',
    'lastmod',
    'revised',
    'article.updated',
    'dcterms.modified',
    'dc.date.modified',
    'datemodified',
    'utime',
    'updated',
  ],
  language: ['content-language', 'language', 'dc.language'],
} as const

/** Everything that a page states about its article, each detail from the first place that states it. */
export function readPageDetails(document: DomDocument, linked: LinkedData | null): StatedDetails {
  const metas = readMetas(document)
  const sources: readonly Found[] = [
    { url: readCanonical(document) },
    linked ? readLinkedDetails(linked) : {},
    fromMetas(metas, OPENGRAPH, 'opengraph'),
    fromMetas(metas, META, 'meta'),
    readMarkup(document),
  ]
  const first = (name: DetailName): StatedDetail | undefined =>
    sources
      .map((source) => source[name])
      .find((detail) => detail !== undefined && isUsable(name, detail.value))
  const found: Found = Object.fromEntries(detailNames.map((name) => [name, first(name)]))
  const { title, byline, language } = found
  return withDays({
    ...found,
    title: title && { ...title, value: cleanTitle(title.value, found.publisher?.value ?? null) },
    byline: byline && { ...byline, value: byline.value.replace(/^(?:written )?by:?\s+/i, '') },
    language: language && { ...language, value: language.value.replaceAll('_', '-') },
  })
}

function readMetas(document: DomDocument): ReadonlyMap<string, string> {
  const metas = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta')) {
    const content = cleanWords(toWords(meta.getAttribute('content') ?? ''))
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (name !== '' && content !== '' && !metas.has(name)) metas.set(name, content)
      }
    }
  }
  return metas
}

function fromMetas(
  metas: ReadonlyMap<string, string>,
  names: Readonly<Record<string, readonly string[]>>,
  from: DetailOrigin,
): Found {
  return Object.fromEntries(
    Object.entries(names).map(([detail, keys]) => {
      const value = keys
        .map((key) => metas.get(key))
        .find((text) => text !== undefined && isUsable(detail, text))
      return [detail, value === undefined ? undefined : { value, from }]
    }),
  )
}

/** An address is no writer, a path is no address, and "admin" wrote nothing. */
function isUsable(name: string, value: string): boolean {
  if (name === 'url') return /^https?:\/\/[^/\s]+\/./i.test(value)
  if (name === 'byline')
    return !/https?:|www\.|@|^(?:admin|editor|staff|null|undefined)$/i.test(value) && value.length < 300
  if (name === 'language') return /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(value)
  if (name === 'publisher') return value.length < 80 && !/https?:|[©@]|copyright/i.test(value)
  return value.length < 600
}

function readCanonical(document: DomDocument): StatedDetail | undefined {
  const value = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? ''
  return { value, from: 'markup' }
}

/** What the page prints of itself around its article. */
function readMarkup(document: DomDocument): Found {
  const stated = (value: string | null | undefined): StatedDetail | undefined => {
    const words = cleanWords(value ?? '')
    return words === '' ? undefined : { value: words, from: 'markup' }
  }
  const first = (selector: string): DomElement | null => document.querySelector(selector)
  const time = first(
    'time[itemprop="datePublished"], time[pubdate], article time[datetime], header time[datetime], main time[datetime], time[datetime]',
  )
  const changed = first('time[itemprop="dateModified"], time.updated[datetime]')
  const headline = first('h1[itemprop="headline"], article h1, main h1, h1')
  return {
    title: stated(headline?.textContent) ?? stated(document.title),
    byline: stated(
      first(
        '[itemprop="author"] [itemprop="name"], [rel~="author"], [itemprop="author"], .byline__name, .author-name, .byline a, .byline, .entry-author',
      )?.textContent,
    ),
    published: stated(
      time?.getAttribute('datetime') ?? first('[itemprop="datePublished"]')?.getAttribute('content'),
    ),
    updated: stated(changed?.getAttribute('datetime')),
    language: stated(first('html[lang]')?.getAttribute('lang')),
  }
}
