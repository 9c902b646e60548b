import type { SaveProblem } from '../../shared/contract/ipc'
import type { ArticleId } from '../../shared/model/ids'
import type { Result } from '../../shared/model/result'
import type { ExportFormat, SheetChoice } from '../../shared/model/sheetChoice'
import { takeArticles, withoutConfidential } from '../../shared/package/takePart'
import { inReview } from '../../shared/review/inReview'
import { toReviewedQuotes } from '../../shared/review/reviewedQuotes'
import { chooseQuotes, type ChosenQuotes } from '../../shared/sheet/chooseQuotes'
import {
  type DocumentPreview,
  previewDocument,
  previewTable,
  type TablePreview,
} from '../../shared/sheet/preview'
import type { ReviewedArticle } from '../../shared/sheet/reviewedArticle'
import { toSheetTitle } from '../../shared/sheet/sheetTitle'
import { type SheetFormat, writeSheet } from '../../shared/sheet/writeSheet'
import { mainProcess } from '../bridge/mainProcess'
import { library } from '../store/library'
import { readLibrary } from '../store/readLibrary'
import { workers } from '../worker/client'
import { toFileName } from './fileNames'
import { inOrder } from './inOrder'

/**
 * The articles as they stand once every change asked for before is on disk, with the quotes that are up for review; those
 * that the library lacks are left out.
 */
export function readParts(ids: readonly ArticleId[]): Promise<readonly ReviewedArticle[]> {
  return inOrder(() => readPartsNow(ids))
}

async function readPartsNow(ids: readonly ArticleId[]): Promise<readonly ReviewedArticle[]> {
  const keys = [...ids]
  const [articles, quotes, reviews] = await Promise.all([
    library.articles.bulkGet(keys),
    library.quotes.bulkGet(keys),
    library.reviews.bulkGet(keys),
  ])
  return articles.flatMap((article, at) => {
    const review = reviews[at]?.review
    if (!article || !review) return []
    const reviewed = toReviewedQuotes(article.text, quotes[at]?.quotes ?? [], review)
    return { article, details: review.details, quotes: inReview(reviewed) }
  })
}

/** The quotes that the choice takes of the articles. */
export function choose(parts: readonly ReviewedArticle[], choice: SheetChoice): ChosenQuotes {
  return chooseQuotes(parts, choice)
}

/** The file before it is saved: as a document, a table, text, or for a library in numbers. */
export type ExportPreview =
  | { readonly kind: 'document'; readonly document: DocumentPreview }
  | { readonly kind: 'table'; readonly table: TablePreview }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'library'; readonly articles: number }

/** How much of a file is shown: quotes of a group, rows, characters. */
const most = { quotes: 50, rows: 100, characters: 20_000 } as const

/** What the file will hold. */
export function previewExport(format: ExportFormat, chosen: ChosenQuotes): ExportPreview {
  switch (format) {
    case 'docx':
    case 'pdf':
    case 'html':
      return { kind: 'document', document: previewDocument(chosen, most.quotes) }
    case 'xlsx':
    case 'csv':
      return { kind: 'table', table: previewTable(chosen, most.rows) }
    case 'md':
    case 'jsonld': {
      const text = new TextDecoder().decode(writeSheet(format, chosen, new Date().toISOString()))
      return { kind: 'text', text: text.slice(0, most.characters) }
    }
    case 'json':
    case 'quotedesk':
      return { kind: 'library', articles: chosen.articles.length }
  }
}

/** The name that is proposed for the file. */
export function toExportName(format: ExportFormat, chosen: ChosenQuotes): string {
  const isSheet = format !== 'json' && format !== 'quotedesk'
  return `${toFileName(toSheetTitle(chosen), isSheet && chosen.undecided > 0)}.${format}`
}

/**
 * Writes the chosen quotes to a place that the person chooses; as JSON or package, their articles with all that is known
 * of them. Resolves to the name of the file, to `null` when the dialog was cancelled, or to why nothing was written.
 */
export async function exportQuotes(
  format: ExportFormat,
  chosen: ChosenQuotes,
): Promise<Result<{ readonly name: string } | null, SaveProblem>> {
  const bytes = await toBytes(format, chosen, new Date().toISOString())
  return mainProcess['sheet.save']({ suggestedName: toExportName(format, chosen), format, bytes })
}

async function toBytes(format: ExportFormat, chosen: ChosenQuotes, madeAt: string): Promise<Uint8Array> {
  if (format === 'json' || format === 'quotedesk') return packArticles(format, chosen, madeAt)
  if (format !== 'pdf') return writeSheet(format satisfies SheetFormat, chosen, madeAt)
  return mainProcess['sheet.print']({ html: writeSheet('html', chosen, madeAt) })
}

async function packArticles(
  format: 'json' | 'quotedesk',
  { articles, choice }: ChosenQuotes,
  madeAt: string,
): Promise<Uint8Array> {
  const { isConfidential } = choice
  const whole = await readLibrary(library, madeAt, 'shared')
  const ids = articles.map(({ article }) => article.id)
  const part = ids.length === whole.articles.length ? whole : takeArticles(whole, ids)
  const record = isConfidential ? part : withoutConfidential(part)
  const { version } = await mainProcess['app.describe'](undefined)
  return workers.call('package.write', { record, format, madeBy: version, isConfidential })
}
