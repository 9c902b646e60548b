import {
  libraryFormat,
  type LibraryJson,
  libraryJsonSchema,
  type LibraryRecord,
} from '../model/libraryRecord'
import { fail, type Result, succeed } from '../model/result'
import { fromBase64, toBase64 } from './base64'
import { findDefect } from './findDefect'
import type { PackageProblem } from './packageProblem'
import { fromUtf8, toUtf8 } from './utf8'

/** Finds the bytes of an original that lie beside the file; nothing when they do not. */
type FindBytes = (sourceId: string) => Uint8Array | undefined

/** The library as JSON in UTF-8. `inline`: originals in Base64; `beside`: their bytes go elsewhere. */
export function writeLibraryJson(record: LibraryRecord, originals: 'inline' | 'beside'): Uint8Array {
  const { madeAt, articles, actions, speakers, settings } = record
  const sources = record.sources.map((source) => ({
    ...source,
    bytes: originals === 'inline' ? toBase64(source.bytes) : null,
  }))
  const json: LibraryJson = { format: libraryFormat, madeAt, sources, articles, actions, speakers, settings }
  return toUtf8(JSON.stringify(json))
}

/**
 * The library in JSON that anybody may have written: every field is parsed and every hash and offset checked before any
 * of it is believed. `findBytes` gives originals that the file itself does not hold.
 */
export async function parseLibraryJson(
  bytes: Uint8Array,
  findBytes: FindBytes = () => undefined,
): Promise<Result<LibraryRecord, PackageProblem>> {
  const name = 'library.json'
  const read = parseJson(bytes)
  if (read === undefined) return fail({ code: 'damaged', entry: name })
  if (!isLibraryFormat(read)) return fail({ code: 'other-format', entry: name })
  const parsed = libraryJsonSchema.safeParse(read)
  if (!parsed.success)
    return fail({ code: 'damaged', entry: `${name}, ${parsed.error.issues[0]?.path.join('.') ?? ''}` })
  const record = withBytes(parsed.data, findBytes)
  const defect = record && (await findDefect(record))
  if (!record) return fail({ code: 'missing', entry: 'an original' })
  return defect === null ? succeed(record) : fail({ code: 'altered', entry: defect })
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(fromUtf8(bytes))
  } catch {
    return undefined
  }
}

function isLibraryFormat(read: unknown): boolean {
  return typeof read === 'object' && read !== null && 'format' in read && read.format === libraryFormat
}

function withBytes(json: LibraryJson, findBytes: FindBytes): LibraryRecord | null {
  const { madeAt, articles, actions, speakers, settings } = json
  const sources: LibraryRecord['sources'][number][] = []
  for (const source of json.sources) {
    const bytes = source.bytes === null ? findBytes(source.id) : fromBase64(source.bytes)
    if (!bytes) return null
    sources.push({ ...source, bytes })
  }
  return { madeAt, sources, articles, actions, speakers, settings }
}
