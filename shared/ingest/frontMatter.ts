import { noDetails, type ArticleDetails, type Paragraph } from '../model/article'
import type { Span } from '../text/span'
import { findDateline } from './dateline'
import { parseFurniture, type Furniture } from './furniture'
import { claims } from './publishedLine'
import { findSpelledDomain } from './publisherName'
import { isTitle } from './title'

/** So many paragraphs at the top and at the foot may be furniture. */
const HEAD = 8
const FOOT = 6
/** No line of furniture is longer; of a longer paragraph only so much is read. */
const READ = 400

/** What each paragraph is, and the details that the text states of itself. */
export interface FrontMatter {
  readonly kinds: readonly Paragraph['kind'][]
  readonly found: ArticleDetails
}

/** Looks for headline, writers, dateline, publisher, address and publication date at the two ends of a text. */
export function findFrontMatter(text: string, paragraphs: readonly Span[]): FrontMatter {
  const words = (index: number) => {
    const span = paragraphs[index]
    return span
      ? text.slice(span.start, Math.min(span.end, span.start + READ)).replace(/\s*[\n\r]\s*/g, ' ')
      : ''
  }
  const furniture = paragraphs.map((_, index) => {
    if (index < HEAD) return parseFurniture(words(index))
    return index >= paragraphs.length - FOOT ? parseFootFurniture(words(index)) : null
  })
  const first = furniture.findIndex((line) => line === null)
  const next = furniture.findIndex((line, index) => index > first && line === null)
  const datelines = [first, next].map((index) => findDateline(words(index)))
  const titled =
    next > 0 &&
    isTitle(words(first), {
      furnitureFollows: Boolean(furniture[first + 1] ?? furniture[first + 2]),
      datelineFollows: Boolean(datelines[1] ?? findDateline(words(next + 1))),
    })
  const dateline = titled ? (datelines[1] ?? findDateline(words(next + 1))) : datelines[0]
  const stated = gatherDetails(furniture.filter((line) => line !== null))
  const kinds = furniture.map((line, index) => (titled && index === first ? 'title' : (line?.kind ?? 'body')))
  const publisher =
    stated.publisher ?? dateline?.agency ?? (stated.url ? findSpelledDomain(stated.url, text) : null)
  return {
    kinds,
    found: { ...stated, title: titled ? words(first) : null, dateline: dateline?.words ?? null, publisher },
  }
}

/** At the foot an undated line of names or a bare date may be about anything; an address or a publisher is not. */
function parseFootFurniture(line: string): Furniture | null {
  const furniture = parseFurniture(line)
  if (!furniture || furniture.claim === 'bare') return null
  return furniture
}

/** The first statement of each detail; of several dates the one that is most directly the publication's. */
function gatherDetails(lines: readonly Furniture[]): ArticleDetails {
  const details = lines.reduceRight<ArticleDetails>(
    (later, line) => ({ ...later, ...line.details }),
    noDetails,
  )
  const dated = claims.flatMap((claim) => lines.filter((line) => line.claim === claim))
  return { ...details, published: dated[0]?.details.published ?? null }
}
