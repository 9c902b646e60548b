import type { ArticleDetails } from '../model/article'
import { parseByline } from './byline'
import { claims, parsePublishedLine, type DateClaim } from './publishedLine'
import { isAgencyName, isPublisherName } from './publisherName'
import { findWrittenDate } from './writtenDate'

/** What a line around an article says of it; newspapers call such lines furniture. */
export interface Furniture {
  readonly kind: 'byline' | 'url'
  readonly details: Partial<Omit<ArticleDetails, 'title' | 'dateline'>>
  /** How directly `details.published` is said to be the publication date. */
  readonly claim: DateClaim | null
}

const LONGEST = 300
const URL_LINE = /^((?:url|link|source|original|permalink|via)\s*:\s*)?<?((?:https?:\/\/|www\.)[^\s<>]+)>?$/i
const RELEASE =
  /^(?:for (?:immediate )?release|(?:press|news|media) (?:release|statement)|contact|media contact)\b[\s:.—–-]*/i
/** A site's front page, without a label, is somebody else's address. */
const HAS_PATH = /^(?:https?:\/\/)?[^/]+\/[^/]/i
const COPYRIGHT = /^(?:copyright\b|©|\(c\))[\s©]*(?:\d{4})?[\s,]*(.*?)(?:[.,]?\s*all rights reserved)?\.?$/i
const AUTHOR = /^authors?\s*:\s*/i
const SECTION =
  /^(?:news|world|politics|opinion|business|sports?|culture|local|national|exclusive|analysis|breaking(?: news)?|advertisement)$/i
const LENGTH = /^(?:\d[\d,]* words|\d+[- ]min(?:ute)?s?(?: read)?|draft \d+)$/i

/**
 * Reads a line as furniture: its address, writers, publication date or publisher, alone or together
 * ("By Ada Lind | The Tarrow Courier | 5 March 2026"). `null` when the line is anything else.
 */
export function parseFurniture(line: string): Furniture | null {
  const [, label, url] = URL_LINE.exec(line) ?? []
  if (url && (label || HAS_PATH.test(url))) return { kind: 'url', details: { url }, claim: null }
  if (line.length > LONGEST) return null
  const read = line.split(/\s+[|·•]\s+|\t+/).map((part) => parsePart(part.trim()))
  const known = read.filter((part) => part !== null)
  if (known.length < read.length) return null
  const dated = claims.flatMap((claim) => known.filter((part) => part.claim === claim))[0]
  const details = known.reduceRight<Furniture['details']>(
    (later, part) => ({ ...later, ...part.details }),
    {},
  )
  return {
    kind: 'byline',
    details: { ...details, ...dated?.details, ...updateBeside(known, dated) },
    claim: dated?.claim ?? null,
  }
}

/** The update date of a line that states the publication date as well. */
function updateBeside(known: readonly Part[], dated: Part | undefined): Furniture['details'] {
  const update = known.find((part) => part !== dated && part.claim === 'updated')?.details.published
  return update ? { updated: update } : {}
}

type Part = Pick<Furniture, 'details' | 'claim'>

function parsePart(part: string): Part | null {
  if (SECTION.test(part) || LENGTH.test(part)) return { details: {}, claim: null }
  const release = RELEASE.exec(part)
  if (release) return parseReleaseLine(part, release[0])
  const date = parsePublishedLine(part)
  if (date) return { details: { published: date.edtf }, claim: date.claim }
  return parseDated(part) ?? parsePublisher(part) ?? parseWriters(part)
}

/** "FOR IMMEDIATE RELEASE", alone, with a date, or as the line that says whom to ask. */
function parseReleaseLine(part: string, label: string): Part | null {
  const rest = part.slice(label.length)
  if (rest === '') return { details: {}, claim: null }
  const date = parsePublishedLine(rest)
  if (date) return { details: { published: date.edtf }, claim: date.claim }
  return /^(?:media )?contact/i.test(label) && label.includes(':') ? { details: {}, claim: null } : null
}

/** "The Tarrow Courier, March 5, 2026" and "By Ada Lind, 5 March 2026": a date after something else. */
function parseDated(part: string): Part | null {
  const written = findWrittenDate(part)
  if (!written || written.start === 0) return null
  const before =
    /^(.*?)[\s,;–—-]+((?:published|posted|updated|filed|on|at|mon|tue|wed|thu|fri|sat|sun)[a-z]*\b.*)?$/i.exec(
      part.slice(0, written.start),
    )
  const other = before?.[1] ? (parsePublisher(before[1]) ?? parseWriters(before[1])) : null
  const date = parsePublishedLine(part.slice(before?.[1]?.length ?? 0))
  return other && date ? { details: { ...other.details, published: date.edtf }, claim: date.claim } : null
}

function parsePublisher(part: string): Part | null {
  const copyright = COPYRIGHT.exec(part)?.[1]
  if (copyright !== undefined) {
    const named = isPublisherName(copyright) ? { publisher: copyright } : {}
    return copyright.length <= 60 ? { details: named, claim: null } : null
  }
  const name = part.replace(/^[—–-]+\s*|^\(|\)$/g, '')
  const marked = name !== part || /^the /i.test(name) || isAgencyName(name)
  return marked && isPublisherName(name) ? { details: { publisher: name }, claim: null } : null
}

function parseWriters(part: string): Part | null {
  const byline = parseByline(part.replace(AUTHOR, 'By '))
  if (!byline) return null
  const { names, publisher } = byline
  return { details: publisher ? { byline: names, publisher } : { byline: names }, claim: null }
}
