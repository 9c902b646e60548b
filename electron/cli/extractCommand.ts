import { explain } from '../../shared/extract/explain'
import { extract } from '../../shared/extract/extract'
import type { ExtractionInput } from '../../shared/model/extraction'
import { fail, succeed, type Result } from '../../shared/model/result'
import type { Command, ExitCode, Terminal } from './command'
import { complain, complainOfFile } from './complain'
import { readDocuments } from './documents'
import { toExplanationText } from './explainText'
import { extractionFormats } from './extractionFormats'
import { toExtractionInput, withPublished } from './inputDocument'
import { helpOnFiles } from './helpOnFiles'
import { createOutput } from './output'
import { parseFlags } from './parseFlags'
import { parsePublished } from './publishedFlag'

const help = `quotedesk extract: find the quotes of articles

  quotedesk extract FILES… [OPTIONS]

Files
${helpOnFiles}
Options
  --format ndjson  One JSON document a line (default)
  --format json    One JSON list of all documents
  --format csv     One row a quote, with byte order mark, for a spreadsheet
  --explain        For a person to read: who else could have said each quote, and which rules and weights decided
  --quote N        With --explain: the Nth quote alone, counted from 1 in each article
  --published DATE The day of publication (2019-12-05; also 2019-12 or 2019), in place of what the files say
  --allow-private  Fetch addresses of this computer and its network, too, and other ports
  --help           Show this help

Offsets are UTF-16 code units, end excluded. Exit code 1: something could not be read, or an article has no Nth quote; the
rest is done.
`

/** `quotedesk extract`: every document's quotes on standard output, one document at a time. */
export const extractCommand: Command = {
  summary: 'Find the quotes of articles: ndjson, json or csv on standard output',
  help,
  run: extractFiles,
}

/** What is written of the articles. */
interface Writer {
  readonly start: string
  /** What is written of one article; `index` counts from 0. A problem is a sentence that says what is not there. */
  readonly write: (input: ExtractionInput, index: number) => Result<string, string>
  readonly end: string
}

async function extractFiles(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const flags = parseFlags(args, {
    published: {},
    format: {},
    explain: { isSwitch: true },
    quote: {},
    'allow-private': { isSwitch: true },
  })
  if (!flags.ok) return complain(terminal, flags.problem)
  const { values, files } = flags.value
  const published = parsePublished(values.published)
  if (!published.ok) return complain(terminal, published.problem)
  const writer = values.explain ? toExplainer(values) : toFormatter(values)
  if (!writer.ok) return complain(terminal, writer.problem)
  const { start, write, end } = writer.value
  let exitCode: ExitCode = 0
  let index = 0
  const output = createOutput(terminal.output)
  let reading = await output.write(start)
  for await (const document of readDocuments(files, terminal, {
    allowsPrivate: values['allow-private'] !== undefined,
  })) {
    if (!document.ok) exitCode = complainOfFile(terminal, document.problem)
    else {
      const input = toExtractionInput(withPublished(document.value, published.value))
      const written = write(input, index++)
      if (written.ok) reading = await output.write(written.value)
      else exitCode = complainOfFile(terminal, written.problem)
    }
    if (!reading) return exitCode
  }
  await output.write(end)
  return exitCode
}

type Values = Readonly<Partial<Record<'format' | 'quote', string>>>

function toFormatter({ format = 'ndjson', quote }: Values): Result<Writer, string> {
  if (quote !== undefined) return fail('--quote: it goes with --explain. Add --explain, or leave it out.')
  const chosen = extractionFormats.get(format)
  if (!chosen) {
    const names = [...extractionFormats.keys()].join(', ')
    return fail(`--format ${format}: there is no such format. Use one of: ${names}.`)
  }
  const write: Writer['write'] = (input, index) => succeed(chosen.document(extract(input), index))
  return succeed({ start: chosen.start, write, end: chosen.end })
}

function toExplainer({ format, quote }: Values): Result<Writer, string> {
  if (format !== undefined) return fail('--format: --explain has a form of its own. Leave one of them out.')
  if (quote !== undefined && !/^[1-9]\d*$/.test(quote)) {
    return fail(`--quote ${quote}: this is not a number. Write --quote 1.`)
  }
  const write: Writer['write'] = (input) => {
    const all = explain(input)
    const texts = all.flatMap((one, at) =>
      quote === undefined || Number(quote) === at + 1 ? [toExplanationText(one, at + 1)] : [],
    )
    if (quote === undefined || texts.length > 0) return succeed(texts.join(''))
    const count = all.length === 1 ? '1 quote' : `${all.length} quotes`
    return fail(`--quote ${quote}: article ${shorten(input.id)} has ${count}.`)
  }
  return succeed({ start: '', write, end: '' })
}

/** An article's id as a person tells it: of a SHA-256 the beginning. */
function shorten(id: string): string {
  return /^[0-9a-f]{64}$/.test(id) ? `${id.slice(0, 12)}…` : id
}
