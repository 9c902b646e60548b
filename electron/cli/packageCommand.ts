import { writePackage } from '../../shared/package/writePackage'
import type { Command, ExitCode, Terminal } from './command'
import { complain } from './complain'
import { readDocuments } from './documents'
import { type InputDocument, withPublished } from './inputDocument'
import { parseFlags } from './parseFlags'
import { parsePublished } from './publishedFlag'
import { readVersion } from './readVersion'
import { toLibrary } from './toLibrary'
import { writeWhole } from './writeWhole'

const help = `quotedesk package: pack articles with their quotes and originals into one file

  quotedesk package FILES… -o OUT.quotedesk [OPTIONS]

Files
  As for quotedesk sheet. Originals go in byte for byte.

Options
  -o, --output OUT   Where to write; its name ends in .quotedesk
  --published DATE   The day of publication (2019-12-05; also 2019-12 or 2019), in place of what the files say
  --help             Show this help

The package opens in Quotedesk, which takes in what it does not have yet. Exit code 2: something could not be read or
written, the rest is done.
`

/** `quotedesk package`: articles, quotes and originals as one file to hand over. */
export const packageCommand: Command = {
  summary: 'Pack articles with their quotes and originals into one file',
  help,
  run: packFiles,
}

async function packFiles(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const flags = parseFlags(args, { published: {}, output: { short: 'o' } })
  if (!flags.ok) return complain(terminal, flags.problem)
  const { values, files } = flags.value
  const published = parsePublished(values.published)
  if (!published.ok) return complain(terminal, published.problem)
  const output = values.output ?? ''
  if (!/\.quotedesk$/i.test(output))
    return complain(terminal, `-o ${output}: its name must end in .quotedesk.`)
  const documents: InputDocument[] = []
  let exitCode: ExitCode = 0
  for await (const document of readDocuments(files, terminal)) {
    if (document.ok) documents.push(withPublished(document.value, published.value))
    else exitCode = complain(terminal, document.problem)
  }
  if (documents.length === 0)
    return complain(terminal, `${output}: not written, since no article could be read.`)
  const library = toLibrary(documents, new Date().toISOString())
  const bytes = await writePackage(library, { madeBy: readVersion(), isConfidential: false })
  const problem = await writeWhole(output, bytes)
  return problem === null ? exitCode : complain(terminal, `${output}: ${problem}`)
}
