import type { Verdict } from '../model/verdict'
import { toArticleIri, toQuoteIri } from './jsonLdIri'
import type { SheetRow } from './sheetRow'

const schemaOrg = 'https://schema.org'

/** The verdicts that are a judgement of what was said. */
const judged: readonly Verdict[] = ['verified', 'disputed', 'needs-context']

/** The quote as a `Quotation` of schema.org, with its primary sources where they are wanted. */
export function toQuotation(row: SheetRow, namesSources: boolean): object {
  const { segments, speaker, evidence, venue, medium } = row
  const sources = evidence.flatMap(({ role, url }) => (role === 'primary' && url !== null ? url : []))
  return {
    '@context': schemaOrg,
    '@id': `${toQuoteIri(row.quoteId)}#quotation`,
    '@type': 'Quotation',
    text: segments.join(' … '),
    ...(speaker !== null && { creator: toSpeaker(row) }),
    ...toDate(row.saidOn),
    ...(venue !== null && { recordedIn: { '@type': 'Event', location: venue, ...nameOf(medium) } }),
    ...(medium !== null && { additionalType: medium }),
    ...(namesSources && sources.length > 0 && { isBasedOn: sources }),
    isPartOf: toArticle(row),
  }
}

/** A `ClaimReview` of schema.org with the verdict's name; `null` while there is no verdict on what was said. */
export function toClaimReview(row: SheetRow): object | null {
  const { verdict, status, reviewer, reviewedAt, segments, url } = row
  if (!judged.includes(verdict) || reviewer === null || reviewedAt === null) return null
  return {
    '@context': schemaOrg,
    '@id': `${toQuoteIri(row.quoteId)}#review`,
    '@type': 'ClaimReview',
    url: url ?? toQuoteIri(row.quoteId),
    claimReviewed: segments.join(' … '),
    datePublished: reviewedAt.slice(0, 10),
    author: { '@type': 'Person', name: reviewer },
    reviewRating: { '@type': 'Rating', alternateName: status },
    itemReviewed: {
      '@type': 'Claim',
      ...(row.speaker !== null && { author: toSpeaker(row) }),
      ...(isDay(row.saidOn) && { datePublished: row.saidOn }),
      appearance: toArticle(row),
    },
  }
}

function toSpeaker({ speaker, role, quote }: SheetRow): object {
  const isOrganisation = quote.speaker?.kind === 'organisation'
  return {
    '@type': isOrganisation ? 'Organization' : 'Person',
    name: speaker,
    ...(role !== null && (isOrganisation ? { description: role } : { jobTitle: role })),
  }
}

function toArticle({ title, publisher, published, url, part }: SheetRow): object {
  return {
    '@type': 'NewsArticle',
    '@id': toArticleIri(part.article.id),
    headline: title ?? 'Untitled article',
    ...(url !== null && { url }),
    ...(publisher !== null && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(isDay(published) && { datePublished: published }),
  }
}

/** A day, month or year is a date of ISO 8601; what only EDTF can say is the time that it covers. */
function toDate(saidOn: string | null): object {
  if (saidOn === null) return {}
  return /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(saidOn)
    ? { dateCreated: saidOn }
    : { temporalCoverage: saidOn }
}

function isDay(date: string | null): boolean {
  return date !== null && /^\d{4}-\d\d-\d\d$/.test(date)
}

function nameOf(medium: string | null): object {
  return medium === null ? {} : { name: medium }
}
