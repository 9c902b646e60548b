import { extract } from '../../shared/extract/extract'
import { fail, succeed, type Result } from '../../shared/model/result'
import { checkQuote } from '../../shared/verbatim/checkQuote'
import { indexSource, type SourceIndex } from '../../shared/verbatim/indexSource'
import { judgeOccasion } from '../../shared/verbatim/judgeOccasion'
import { toLocator } from '../../shared/verbatim/toLocator'
import { checkFormats, type CheckedLine } from './checkFormats'
import type { Command, ExitCode, Terminal } from './command'
import { complain } from './complain'
import { readDocuments } from './documents'
import { toExtractionInput, type InputDocument } from './inputDocument'
import { createOutput } from './output'
import { parseFlags } from './parseFlags'

const help = `quotedesk check: compare the quotes of articles with their sources

  quotedesk check ARTICLES… --against SOURCES… [OPTIONS]

Files
  Articles and sources: files that extract reads, a folder's included. A source may be a transcript with
  speakers (NAME:, Q. and A., subtitles) and times.

Options
  --format ndjson  One JSON object a line, for every quote and every source (default)
  --format csv     One row for every quote and every source, with byte order mark, for a spreadsheet
  --format text    For a person to read: the finding, and every difference in words
  --help           Show this help

Findings: exact, exact-but-typography, marked-edit, cleaned, words-changed, meaning-at-risk, not-found.
A finding is a proposal: what it rests on is listed beside it. Exit code 2: something could not be read, the rest is done.
`

/** `quotedesk check`: for every quote in quotation marks the best passage of every source, or that it is not found. */
export const checkCommand: Command = {
  summary: 'Compare the quotes of articles with their sources, word by word',
  help,
  run: checkFiles,
}

interface Source {
  readonly document: InputDocument
  readonly index: SourceIndex
}

async function checkFiles(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [own, against] = splitArguments(args)
  const flags = parseFlags(own, { format: {} })
  if (!flags.ok) return complain(terminal, flags.problem)
  const format = parseFormat(flags.value.values.format)
  if (!format.ok) return complain(terminal, format.problem)
  if (against.length === 0) {
    return complain(terminal, 'no source given. Add --against SOURCE, a file or several.')
  }
  const sources: Source[] = []
  let exitCode: ExitCode = 0
  for await (const document of readDocuments(against, terminal)) {
    if (document.ok) sources.push(toSource(document.value))
    else exitCode = complain(terminal, document.problem)
  }
  if (sources.length === 0) return complain(terminal, 'nothing checked, since no source could be read.')
  const output = createOutput(terminal.output)
  let reading = await output.write(format.value.start)
  for await (const document of readDocuments(flags.value.files, terminal)) {
    if (!document.ok) exitCode = complain(terminal, document.problem)
    else reading = await output.write(checkDocument(document.value, sources).map(format.value.line).join(''))
    if (!reading) return exitCode
  }
  return exitCode
}

/** The files after `--against`, up to the next option, are sources; everything else is for `parseFlags`. */
function splitArguments(args: readonly string[]): readonly [readonly string[], readonly string[]] {
  const from = args.indexOf('--against')
  if (from < 0) return [args, []]
  const next = args.findIndex((word, at) => at > from && word.startsWith('-') && word !== '-')
  const to = next < 0 ? args.length : next
  return [[...args.slice(0, from), ...args.slice(to)], args.slice(from + 1, to)]
}

function parseFormat(name = 'ndjson'): Result<NonNullable<ReturnType<typeof checkFormats.get>>, string> {
  const format = checkFormats.get(name)
  if (format) return succeed(format)
  return fail(
    `--format ${name}: there is no such format. Use one of: ${[...checkFormats.keys()].join(', ')}.`,
  )
}

function toSource(document: InputDocument): Source {
  return { document, index: indexSource(document.text, document.paragraphs) }
}

function checkDocument(article: InputDocument, sources: readonly Source[]): CheckedLine[] {
  const quotes = extract(toExtractionInput(article)).quotes.filter(({ kind }) => kind !== 'indirect')
  return quotes.flatMap((quote) => {
    const speaker = quote.speaker?.name ?? null
    const asked = { text: article.text, segments: quote.segments, speaker }
    return sources.map(({ document, index }) => {
      const check = checkQuote(asked, index)
      const claim = { speaker, date: quote.date?.edtf ?? null }
      const occasion = judgeOccasion(claim, check, { speaker: null, date: document.details.published })
      const locator = check.passage ? toLocator(check.passage, document.paragraphs) : ''
      return { article, quote, source: document, check, occasion, locator }
    })
  })
}
