import { articleIdSchema } from './ids'
import { z } from './schema'
import { verdicts } from './verdict'

/** The columns of a sheet in their order, by the headings that people read. Documents show as lines what tables show as columns. */
export const sheetColumnNames = {
  number: 'Number',
  quote: 'Quote',
  kind: 'Kind',
  speaker: 'Speaker',
  role: 'Role',
  saidOnAsWritten: 'Said on (as written)',
  saidOn: 'Said on (EDTF)',
  medium: 'Medium',
  recipient: 'Recipient',
  venue: 'Venue',
  article: 'Article',
  publisher: 'Publisher',
  published: 'Published',
  url: 'URL',
  paragraph: 'Paragraph',
  status: 'Status',
  note: 'Note',
  reviewer: 'Reviewer',
  reviewedAt: 'Reviewed at',
  findings: 'Findings',
  evidence: 'Evidence',
  links: 'Links',
  context: 'Context',
  tags: 'Tags',
  confidence: 'Confidence',
  quoteId: 'Quote ID',
} as const

/** A column that a sheet may have. */
export type SheetColumn = keyof typeof sheetColumnNames

/** Every column, in the order of the sheet. */
export const sheetColumns = Object.keys(sheetColumnNames) as readonly SheetColumn[]

/** In which order the quotes of a group stand; `article` is reading order. */
const sheetOrders = ['article', 'status', 'speaker', 'date'] as const

/** What quotes stand under one heading by. */
const sheetGroupings = ['article', 'speaker', 'status', 'none'] as const

/** Which quotes a sheet lists, and what it says of them. An empty list of values takes every quote. */
export const sheetChoiceSchema = z
  .object({
    articles: z.array(articleIdSchema).readonly(),
    statuses: z.array(z.enum(verdicts)).readonly(),
    /** Names as the sheet shows them; `null` is "not stated". */
    speakers: z.array(z.string().nullable()).readonly(),
    /** First and last day on which it may have been said, `YYYY-MM-DD`, both included. */
    saidFrom: z.iso.date().nullable(),
    saidTo: z.iso.date().nullable(),
    columns: z.array(z.enum(Object.keys(sheetColumnNames) as [SheetColumn, ...SheetColumn[]])).readonly(),
    order: z.enum(sheetOrders),
    grouping: z.enum(sheetGroupings),
    /** Whether anonymity records and private notes leave with the sheet. */
    isConfidential: z.boolean(),
  })
  .readonly()
export type SheetChoice = z.infer<typeof sheetChoiceSchema>

/** Every quote with all that is not confidential, article by article. */
export const wholeSheet: SheetChoice = {
  articles: [],
  statuses: [],
  speakers: [],
  saidFrom: null,
  saidTo: null,
  columns: sheetColumns,
  order: 'article',
  grouping: 'article',
  isConfidential: false,
}

/** The formats in which quotes leave, also the endings of their files. */
export const exportFormats = [
  'docx',
  'pdf',
  'html',
  'xlsx',
  'csv',
  'md',
  'jsonld',
  'json',
  'quotedesk',
] as const
export type ExportFormat = (typeof exportFormats)[number]

/** A choice that a person keeps under a name, with the format that it is for. */
export const sheetPresetSchema = z
  .object({ name: z.string().min(1), format: z.enum(exportFormats), choice: sheetChoiceSchema })
  .readonly()
export type SheetPreset = z.infer<typeof sheetPresetSchema>
