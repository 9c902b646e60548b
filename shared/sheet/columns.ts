import { type SheetChoice, type SheetColumn, sheetColumnNames, sheetColumns } from '../model/sheetChoice'
import type { CsvCell } from './csvLine'
import { toAnonymityLines, toEvidenceLine } from './rowWords'
import type { SheetRow } from './sheetRow'

/** What a cell holds, for formats that tell: an ISO 8601 day or instant is a date there, an address a link. */
type CellKind = 'text' | 'number' | 'date' | 'instant' | 'link'

/** A column of a table. */
export interface Column {
  readonly heading: string
  readonly toCell: (row: SheetRow) => CsvCell
  readonly kind: CellKind
  /** In characters. */
  readonly width: number
}

type Definition = readonly [toCell: (row: SheetRow) => CsvCell, width: number, kind?: CellKind]

const definitions: Readonly<Record<SheetColumn, Definition>> = {
  number: [(row) => row.number, 8, 'number'],
  quote: [(row) => row.segments.join(' … '), 60],
  kind: [(row) => row.kind, 9],
  speaker: [(row) => row.speaker, 24],
  role: [(row) => row.role, 24],
  saidOnAsWritten: [(row) => row.saidOnAsWritten, 18],
  saidOn: [(row) => row.saidOn, 13, 'date'],
  medium: [(row) => row.medium, 15],
  recipient: [(row) => row.recipient, 18],
  venue: [(row) => row.venue, 18],
  article: [(row) => row.title, 36],
  publisher: [(row) => row.publisher, 20],
  published: [(row) => row.published, 13, 'date'],
  url: [(row) => row.url, 30, 'link'],
  paragraph: [(row) => row.paragraph, 10, 'number'],
  status: [(row) => row.status, 14],
  note: [(row) => row.note, 40],
  reviewer: [(row) => row.reviewer, 18],
  reviewedAt: [(row) => row.reviewedAt, 17, 'instant'],
  findings: [(row) => toLines(row.findings), 36],
  evidence: [(row) => toLines(row.evidence.map(toEvidenceLine)), 40],
  links: [(row) => toLines(row.evidence.flatMap(({ url }) => url ?? [])), 30, 'link'],
  context: [(row) => row.context.map(({ text }) => text).join('') || null, 60],
  tags: [(row) => row.tags.join(', ') || null, 16],
  confidence: [(row) => row.confidence, 11, 'number'],
  quoteId: [(row) => row.quoteId, 72],
}

const confidential: readonly Column[] = [
  { heading: 'Private note (confidential)', toCell: (row) => row.privateNote, kind: 'text', width: 40 },
  {
    heading: 'Anonymity record (confidential)',
    toCell: (row) => toLines(toAnonymityLines(row.anonymity)),
    kind: 'text',
    width: 40,
  },
]

/** The columns of the choice, in the order of the sheet; those that are confidential last, and only when asked for. */
export function toColumns({ columns, isConfidential }: SheetChoice): readonly Column[] {
  const chosen = sheetColumns
    .filter((name) => columns.includes(name))
    .map((name): Column => {
      const [toCell, width, kind = 'text'] = definitions[name]
      return { heading: sheetColumnNames[name], toCell, kind, width }
    })
  return isConfidential ? [...chosen, ...confidential] : chosen
}

function toLines(lines: readonly string[]): string | null {
  return lines.join('\n') || null
}
