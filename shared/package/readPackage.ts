import type { LibraryRecord } from '../model/libraryRecord'
import { fail, type Result } from '../model/result'
import { parseLibraryJson } from './libraryJson'
import { type Manifest, manifestSchema, packageFormat } from './manifest'
import type { PackageProblem } from './packageProblem'
import { sha256 } from './sha256'
import { unzip } from './unzip'
import { fromUtf8 } from './utf8'

/**
 * The library in a package that anybody may have made, or in a file of JSON. Every entry has to be named by the manifest
 * and to have the size and the SHA-256 that it states.
 */
export async function readPackage(bytes: Uint8Array): Promise<Result<LibraryRecord, PackageProblem>> {
  if (bytes[0] === 0x7b) return parseLibraryJson(bytes)
  const files = unzip(bytes)
  if (!files.ok) return files
  const manifest = parseManifest(files.value.get('manifest.json'))
  if (!manifest.ok) return manifest
  const problem = await findMismatch(files.value, manifest.value)
  if (problem) return fail(problem)
  const library = files.value.get('library.json')
  if (!library) return fail({ code: 'missing', entry: 'library.json' })
  return parseLibraryJson(library, (id) => files.value.get(`originals/${id}`))
}

function parseManifest(bytes: Uint8Array | undefined): Result<Manifest, PackageProblem> {
  const entry = 'manifest.json'
  if (!bytes) return fail({ code: 'not-a-package', entry: null })
  try {
    const read: unknown = JSON.parse(fromUtf8(bytes))
    const parsed = manifestSchema.safeParse(read)
    if (parsed.success) return { ok: true, value: parsed.data }
    const format = typeof read === 'object' && read !== null && 'format' in read ? read.format : null
    return fail({ code: format === packageFormat ? 'damaged' : 'other-format', entry })
  } catch {
    return fail({ code: 'damaged', entry })
  }
}

/** The first entry that is not what the manifest says, that it does not name, or that is not there. */
async function findMismatch(
  files: ReadonlyMap<string, Uint8Array>,
  { entries }: Manifest,
): Promise<PackageProblem | null> {
  const named = new Set(entries.map(({ name }) => name))
  for (const name of files.keys()) {
    if (name !== 'manifest.json' && !named.has(name)) return { code: 'altered', entry: name }
  }
  for (const { name, size, sha256: hash } of entries) {
    const bytes = files.get(name)
    if (!bytes) return { code: 'missing', entry: name }
    if (bytes.length !== size || (await sha256(bytes)) !== hash) return { code: 'altered', entry: name }
  }
  return null
}
