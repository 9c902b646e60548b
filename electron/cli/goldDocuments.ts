import { createReadStream } from 'node:fs'
import { goldDocumentSchema, type GoldDocument } from '../../shared/evaluate/gold'
import type { ExtractionInput } from '../../shared/model/extraction'
import { fail, succeed, type Result } from '../../shared/model/result'
import { maxSourceBytes } from '../../shared/model/source'
import type { Terminal } from './command'
import { parseDocumentLine } from './documentLine'
import { describeFileError } from './fileBytes'
import { toExtractionInput } from './inputDocument'
import { splitLines } from './lines'

/** An annotated article, and what the extraction is given of it: the same as `quotedesk extract` gives it. */
export interface GoldCase {
  readonly gold: GoldDocument
  readonly input: ExtractionInput
}

/** Every annotated article of the files, one a line, in order; one that cannot be read is a problem in its place. */
export async function* readGoldDocuments(
  files: readonly string[],
  terminal: Terminal,
): AsyncGenerator<Result<GoldCase, string>> {
  for (const file of files) {
    const name = file === '-' ? 'standard input' : file
    try {
      const stream = file === '-' ? terminal.input : createReadStream(file)
      for await (const line of splitLines(stream, maxSourceBytes)) {
        if (line.text?.trim() === '') continue
        const outcome = parseGoldLine(line.text ?? '')
        yield outcome.ok ? outcome : fail(`${name}, line ${line.number}: ${outcome.problem}`)
      }
    } catch (error) {
      yield fail(`${name}: ${describeFileError(error)}`)
    }
  }
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
