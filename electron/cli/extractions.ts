import { createReadStream } from 'node:fs'
import { extractionSchema } from '../../shared/model/extraction'
import type { Quote } from '../../shared/model/quote'
import { fail, succeed, type Result } from '../../shared/model/result'
import { maxSourceBytes } from '../../shared/model/source'
import { describeFileError } from './fileBytes'
import { splitLines } from './lines'

/** The quotes of each document, by its id, in a file that `quotedesk extract --format ndjson` wrote; a problem names file and line. */
export async function readExtractions(
  file: string,
): Promise<Result<ReadonlyMap<string, readonly Quote[]>, string>> {
  const quotes = new Map<string, readonly Quote[]>()
  try {
    for await (const { text, number } of splitLines(createReadStream(file), maxSourceBytes)) {
      if (text?.trim() === '') continue
      const extraction = parseExtraction(text ?? '')
      if (!extraction) {
        return fail(`${file}, line ${number}: this is no extraction. Write it with quotedesk extract.`)
      }
      quotes.set(extraction.id, extraction.quotes)
    }
  } catch (error) {
    return fail(`${file}: ${describeFileError(error)}`)
  }
  return succeed(quotes)
}

function parseExtraction(line: string) {
  try {
    return extractionSchema.safeParse(JSON.parse(line)).data ?? null
  } catch {
    return null
  }
}
