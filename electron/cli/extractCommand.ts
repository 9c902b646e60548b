import { extract } from '../../shared/extract/extract'
import type { Command, ExitCode, Terminal } from './command'
import { complain } from './complain'
import { readDocuments } from './documents'
import { extractionFormats } from './extractionFormats'
import { toExtractionInput, withPublished } from './inputDocument'
import { createOutput } from './output'
import { parseFlags } from './parseFlags'
import { parsePublished } from './publishedFlag'

const help = `quotedesk extract: find the quotes of articles

  quotedesk extract FILES… [OPTIONS]

Files
  Plain text (UTF-8, UTF-16, Windows-1252): one article a file.
  .ndjson or .jsonl: one document a line, {"id", "text", "title"?, "url"?, "published"?}.
  - or nothing: standard input, documents or one plain text.

Options
  --format ndjson  One JSON document a line (default)
  --format json    One JSON list of all documents
  --format csv     One row a quote, with byte order mark, for a spreadsheet
  --published DATE The day of publication (2019-12-05; also 2019-12 or 2019), in place of what the files say
  --help           Show this help

Offsets are UTF-16 code units, end excluded. Exit code 2: something could not be read, the rest is done.
`

/** `quotedesk extract`: every document's quotes on standard output, one document at a time. */
export const extractCommand: Command = {
  summary: 'Find the quotes of articles: ndjson, json or csv on standard output',
  help,
  run: extractFiles,
}

async function extractFiles(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const flags = parseFlags(args, { published: {}, format: {} })
  if (!flags.ok) return complain(terminal, flags.problem)
  const { values, files } = flags.value
  const published = parsePublished(values.published)
  if (!published.ok) return complain(terminal, published.problem)
  const format = extractionFormats.get(values.format ?? 'ndjson')
  if (!format) {
    const names = [...extractionFormats.keys()].join(', ')
    return complain(
      terminal,
      `--format ${values.format ?? ''}: there is no such format. Use one of: ${names}.`,
    )
  }
  let exitCode: ExitCode = 0
  let index = 0
  const output = createOutput(terminal.output)
  let reading = await output.write(format.start)
  for await (const document of readDocuments(files, terminal)) {
    if (!document.ok) exitCode = complain(terminal, document.problem)
    else {
      const extraction = extract(toExtractionInput(withPublished(document.value, published.value)))
      reading = await output.write(format.document(extraction, index++))
    }
    if (!reading) return exitCode
  }
  await output.write(format.end)
  return exitCode
}
