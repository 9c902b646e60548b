import { zipSync } from 'fflate'
import type { LibraryRecord } from '../model/libraryRecord'
import { writeLibraryJson } from './libraryJson'
import { type Manifest, packageFormat } from './manifest'
import { sha256 } from './sha256'
import { toUtf8 } from './utf8'

/** What the manifest says besides what the library itself does. */
export type PackageFacts = Pick<Manifest, 'madeBy' | 'isConfidential'>

/** The bytes of a package: a ZIP of the manifest, the library as JSON, and the originals byte for byte. */
export async function writePackage(record: LibraryRecord, facts: PackageFacts): Promise<Uint8Array> {
  const originals = record.sources.map(({ id, bytes }) => [`originals/${id}`, bytes] as const)
  const files = [['library.json', writeLibraryJson(record, 'beside')] as const, ...originals]
  const manifest: Manifest = {
    format: packageFormat,
    madeAt: record.madeAt,
    ...facts,
    articles: record.articles.length,
    quotes: record.articles.reduce((sum, { quotes }) => sum + quotes.length, 0),
    entries: await Promise.all(
      files.map(async ([name, bytes]) => ({ name, size: bytes.length, sha256: await sha256(bytes) })),
    ),
  }
  const zipped = Object.fromEntries([
    ['manifest.json', toUtf8(JSON.stringify(manifest, null, 2))] as const,
    ...files,
  ])
  return zipSync(zipped, { level: 6, mtime: new Date(record.madeAt) })
}
