import { noDetails, type ArticleDetails, type Paragraph } from '../model/article'
import type { Span } from '../text/span'
import { isBareByline } from './bareByline'
import { findDateline, type Dateline } from './dateline'
import { parseFurniture, type Furniture } from './furniture'
import { claims } from './publishedLine'
import { findSpelledDomain } from './publisherName'
import { isTitle } from './title'
import { findWrittenDate } from './writtenDate'

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

/** The words of a paragraph on one line; empty for an index that has none. */
type Words = (index: number) => string

/**
 * Looks for headline, writers, dateline, publisher, address and publication date at the two ends of a text.
 * `isTitled`: the first paragraph is known to be the headline.
 */
export function findFrontMatter(text: string, paragraphs: readonly Span[], isTitled = false): FrontMatter {
  const words: Words = (index) => {
    const span = paragraphs[index]
    return span
      ? text.slice(span.start, Math.min(span.end, span.start + READ)).replace(/\s*[\n\r]\s*/g, ' ')
      : ''
  }
  const furniture = paragraphs.map((_, index) => {
    if (index === 0 && isTitled) return null
    if (index < HEAD) return parseFurniture(words(index))
    return index >= paragraphs.length - FOOT ? parseFootFurniture(words(index)) : null
  })
  const head = findHead(words, furniture, isTitled)
  if (head.byline !== null) {
    furniture[head.byline] = { kind: 'byline', details: { byline: words(head.byline) }, claim: null }
  }
  const stated = gatherDetails(furniture.filter((line) => line !== null))
  const kinds = furniture.map((line, index) => (index === head.title ? 'title' : (line?.kind ?? 'body')))
  return {
    kinds,
    found: {
      ...stated,
      title: head.title === null ? null : words(head.title),
      dateline: head.dateline?.words ?? null,
      published: stated.published ?? datelineDay(head.dateline),
      publisher:
        stated.publisher ??
        head.dateline?.agency ??
        (stated.url ? findSpelledDomain(stated.url, text) : null),
    },
  }
}

/** Where headline and undeclared byline stand, and the dateline that opens the report. */
interface Head {
  readonly title: number | null
  readonly byline: number | null
  readonly dateline: Dateline | null
}

function findHead(words: Words, furniture: readonly (Furniture | null)[], isTitled: boolean): Head {
  const following = (index: number) => furniture.findIndex((line, at) => at > index && line === null)
  const first = following(-1)
  const second = following(first)
  const byline = furniture.find((line) => line?.details.byline !== undefined)?.details.byline
  const isByline =
    second > 0 &&
    (byline === undefined
      ? isBareByline(words(second), Boolean(furniture[second + 1]?.claim))
      : byline === words(second))
  const next = isByline ? following(second) : second
  const behind = findDateline(words(next)) ?? findDateline(words(next + 1))
  const titled =
    isTitled ||
    (next > 0 &&
      isTitle(words(first), {
        furnitureFollows: isByline || Boolean(furniture[first + 1] ?? furniture[first + 2]),
        datelineFollows: Boolean(behind),
      }))
  return {
    title: titled ? first : null,
    byline: titled && isByline ? second : null,
    dateline: titled ? behind : findDateline(words(first)),
  }
}

/** The day of a dateline that has a year ("TARROW, March 3, 2026 /Newswire/"). */
function datelineDay(dateline: Dateline | null): ArticleDetails['published'] {
  return dateline ? (findWrittenDate(dateline.words)?.edtf ?? null) : null
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
  const updated = dated.length > 1 ? dated.find((line) => line.claim === 'updated') : undefined
  return {
    ...details,
    published: dated[0]?.details.published ?? null,
    updated: updated?.details.published ?? details.updated,
  }
}
