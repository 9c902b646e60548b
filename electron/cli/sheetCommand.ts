import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import { extract } from '../../shared/extract/extract'
import { articleIdSchema } from '../../shared/model/ids'
import { fail, succeed, type Result } from '../../shared/model/result'
import { writeLibraryJson } from '../../shared/package/libraryJson'
import { inReview } from '../../shared/review/inReview'
import { toReviewedQuotes } from '../../shared/review/reviewedQuotes'
import type { ReviewedArticle } from '../../shared/sheet/reviewedArticle'
import { wholeSheet } from '../../shared/model/sheetChoice'
import { chooseQuotes } from '../../shared/sheet/chooseQuotes'
import { sheetFormats, writeSheet, type SheetFormat } from '../../shared/sheet/writeSheet'
import type { Command, ExitCode, Terminal } from './command'
import { complain, complainOfFile } from './complain'
import { readDocuments } from './documents'
import { helpOnFiles } from './helpOnFiles'
import { toExtractionInput, withPublished, type InputDocument } from './inputDocument'
import { parseFlags } from './parseFlags'
import { parsePublished } from './publishedFlag'
import { toLibrary } from './toLibrary'
import { writeWhole } from './writeWhole'

const help = `quotedesk sheet: write the quote sheet of articles

  quotedesk sheet FILES… -o OUT.html [OPTIONS]

Formats, by the ending of OUT
  .html     a page to print, complete in itself
  .docx     a document for an editor, with a box to sign for each quote
  .xlsx     a workbook: typed cells, filters, links
  .csv      a table for any spreadsheet
  .md       Markdown
  .jsonld   W3C Web Annotations with schema.org's Quotation
  .json     the articles with all that is known of them, which Quotedesk takes in again

Files
${helpOnFiles}
Options
  -o, --output OUT   Where to write
  --published DATE   The day of publication (2019-12-05; also 2019-12 or 2019), in place of what the files say
  --allow-private    Fetch addresses of this computer and its network, too, and other ports
  --help             Show this help

The words in quotation marks, each Undecided: nobody has reviewed them yet.
The file is written whole or not at all.
Exit code 1: something could not be read, the rest is done; 2: nothing was written.
`

/** `quotedesk sheet`: all articles' quotes in one sheet, as a reviewer would begin with it. */
export const sheetCommand: Command = {
  summary: 'Write the quote sheet of articles: document, workbook, page, table, Markdown or linked data',
  help,
  run: writeSheetOfFiles,
}

async function writeSheetOfFiles(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const flags = parseFlags(args, {
    'allow-private': { isSwitch: true },
    published: {},
    output: { short: 'o' },
  })
  if (!flags.ok) return complain(terminal, flags.problem)
  const { values, files } = flags.value
  const published = parsePublished(values.published)
  if (!published.ok) return complain(terminal, published.problem)
  const format = parseOutput(values.output)
  if (!format.ok) return complain(terminal, format.problem)
  const documents: InputDocument[] = []
  let exitCode: ExitCode = 0
  const rules = { allowsPrivate: values['allow-private'] !== undefined }
  for await (const document of readDocuments(files, terminal, rules)) {
    if (document.ok) documents.push(withPublished(document.value, published.value))
    else exitCode = complainOfFile(terminal, document.problem)
  }
  const output = values.output ?? ''
  if (documents.length === 0)
    return complain(terminal, `${output}: not written, since no article could be read.`)
  const problem = await writeWhole(output, toBytes(format.value, documents, new Date().toISOString()))
  return problem === null ? exitCode : complain(terminal, `${output}: ${problem}`)
}

function toBytes(format: OutputFormat, documents: readonly InputDocument[], madeAt: string): Uint8Array {
  if (format === 'json') return writeLibraryJson(toLibrary(documents, madeAt), 'inline')
  return writeSheet(format, chooseQuotes(documents.map(toPart), wholeSheet), madeAt)
}

function toPart(document: InputDocument): ReviewedArticle {
  const { text, paragraphs, details } = document
  const id = articleIdSchema.parse(createHash('sha256').update(text, 'utf8').digest('hex'))
  const found = extract(toExtractionInput(document)).quotes
  return {
    article: { id, text, paragraphs },
    details,
    quotes: inReview(toReviewedQuotes(text, found, { quotes: {} })),
  }
}

type OutputFormat = SheetFormat | 'json'

const formats: readonly OutputFormat[] = [...sheetFormats, 'json']

/** ".csv, .xlsx or .docx". */
const endings = formats
  .map((format) => `.${format}`)
  .join(', ')
  .replace(/, (?=[^,]*$)/, ' or ')

/** The format that the output's name asks for; a problem is a sentence. */
function parseOutput(output: string | undefined): Result<OutputFormat, string> {
  if (output === undefined) return fail('no output given. Add -o OUT.html, or another ending.')
  const ending = extname(output).slice(1).toLowerCase()
  const format = formats.find((name) => name === ending)
  return format ? succeed(format) : fail(`-o ${output}: its name must end in ${endings}.`)
}
