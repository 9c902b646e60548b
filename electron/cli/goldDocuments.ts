import { createReadStream } from 'node:fs'
import { goldDocumentSchema, type GoldDocument } from '../../shared/evaluate/gold'
import type { ExtractionInput } from '../../shared/model/extraction'
import { fail, succeed, type Result } from '../../shared/model/result'
import { maxSourceBytes } from '../../shared/model/source'
import type { ExitCode, Terminal } from './command'
import { parseDocumentLine } from './documentLine'
import { describeFileError } from './fileBytes'
import { toExtractionInput } from './inputDocument'
import { splitLines } from './lines'

/** An annotated article, and what the extraction is given of it: the same as `quotedesk extract` gives it. */
export interface GoldCase {
  readonly gold: GoldDocument
  readonly input: ExtractionInput
}

/** What is wrong with a line or a file; 1 is the exit code of a file in which nothing is an annotated article. */
export interface GoldProblem {
  readonly sentence: string
  readonly exitCode: Exclude<ExitCode, 0>
}

/**
 * Every annotated article of the files, one a line, in order; one that cannot be read is a problem in its place. A file
 * in which none can be read is one problem.
 */
export async function* readGoldDocuments(
  files: readonly string[],
  terminal: Terminal,
): AsyncGenerator<Result<GoldCase, GoldProblem>> {
  for (const file of files) {
    const name = file === '-' ? 'standard input' : file
    try {
      const stream = file === '-' ? terminal.input : createReadStream(file)
      yield* readLines(name, splitLines(stream, maxSourceBytes))
    } catch (error) {
      yield fail({ sentence: `${name}: ${describeFileError(error)}`, exitCode: 2 })
    }
  }
}

async function* readLines(
  name: string,
  lines: ReturnType<typeof splitLines>,
): AsyncGenerator<Result<GoldCase, GoldProblem>> {
  const held: string[] = []
  let isGold = false
  for await (const line of lines) {
    if (line.text?.trim() === '') continue
    const outcome = parseGoldLine(line.text ?? '')
    if (!outcome.ok) held.push(`${name}, line ${line.number}: ${outcome.problem}`)
    isGold ||= outcome.ok
    if (isGold) yield* held.splice(0).map((sentence) => fail({ sentence, exitCode: 2 } as const))
    if (outcome.ok) yield outcome
  }
  const [only] = held
  if (only === undefined) return
  const many = `${name}: none of its ${held.length} lines is an annotated article. See: quotedesk eval --help`
  yield fail({ sentence: held.length === 1 ? only : many, exitCode: 1 })
}

function parseGoldLine(line: string): Result<GoldCase, string> {
  const document = parseDocumentLine(line)
  if (!document.ok) return document
  const gold = goldDocumentSchema.safeParse(JSON.parse(line))
  if (gold.success) return succeed({ gold: gold.data, input: toExtractionInput(document.value) })
  const where = gold.error.issues[0]?.path.join('.') ?? ''
  return fail(
    `${where} is not as an annotation has it. Write "quotes": [{"start", "end", "kind", "speaker"}, …].`,
  )
}
