import { articleIdSchema, quoteIdSchema } from '../model/ids'
import { type Catalogue, createCatalogue, replaceArticles } from './catalogue'
import type { CatalogueRow } from './catalogueRow'

/** The article called by one hexadecimal digit. */
export function anArticleId(digit: string): CatalogueRow['articleId'] {
  return articleIdSchema.parse(digit.repeat(64))
}

/** An undecided quote of Petra Lindholm's in article `a`, but for `values`. */
export function aRow(values: Partial<CatalogueRow> = {}): CatalogueRow {
  const articleId = values.articleId ?? anArticleId('a')
  const number = values.number ?? 1
  return {
    articleId,
    quoteId: quoteIdSchema.parse(`${articleId}:${number}`),
    number,
    paragraph: 1,
    words: 'We counted the wrong ballots.',
    kind: 'direct',
    speaker: 'Petra Lindholm',
    speakerAsWritten: 'Petra Lindholm',
    speakerKey: 'petra lindholm',
    speakerKind: 'person',
    speakerState: 'found',
    role: 'council leader',
    saidOn: '2026-03-03',
    medium: 'email',
    recipient: null,
    venue: null,
    confidence: 0.9,
    verdict: 'undecided',
    note: '',
    evidence: 0,
    tags: [],
    assignee: null,
    reviewer: null,
    reviewedAt: null,
    title: 'Council to vote again',
    publisher: 'The Marrow Gazette',
    published: '2026-03-05',
    isArchived: false,
    ...values,
  }
}

/** The catalogue of the rows, each article added later than the one before; rows of one article stand together. */
export function aCatalogue(
  rows: readonly CatalogueRow[],
  merges: Catalogue['merges'] = new Map(),
): Catalogue {
  const ids = [...new Set(rows.map(({ articleId }) => articleId))]
  const articles = ids.map((articleId, at) => ({
    articleId,
    addedAt: new Date(Date.UTC(2026, 0, 1) + at * 1000).toISOString(),
    rows: rows.filter((row) => row.articleId === articleId),
  }))
  return { ...replaceArticles(createCatalogue(), ids, articles), merges }
}
