import type { ReadProblem } from '../../model/readProblem'
import { fail, succeed, type Result } from '../../model/result'
import { decodeBytes } from '../textDecoder'

/** A file in a ZIP archive, as the directory at its end states it. */
export interface ZipEntry {
  readonly name: string
  /** 0: stored, 8: deflated. */
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  /** Where its local header begins. */
  readonly offset: number
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const END_BYTES = 22
const LONGEST_COMMENT = 65_535
const MOST_ENTRIES = 10_000
/** Deflate makes at most 1,032 bytes of one; documents of words stay far under this. */
const MOST_TIMES = 500
const SMALL = 1024 * 1024
/** The sum of what an archive says it holds. */
const MOST_BYTES = 512 * 1024 * 1024

/**
 * The entries of a ZIP archive after its central directory (PKWARE APPNOTE 4.3). Nothing is unpacked: an archive that
 * says of itself that it would unpack too far is refused by its own figures.
 */
export function readZipEntries(bytes: Uint8Array): Result<readonly ZipEntry[], ReadProblem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return fail('damaged')
  const count = view.getUint16(end + 10, true)
  if (count > MOST_ENTRIES) return fail('inflates-too-far')
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return fail('damaged')
    if (view.getUint16(at + 8, true) & 1) return fail('encrypted')
    const nameEnd = at + 46 + view.getUint16(at + 28, true)
    entries.push({
      name: decodeBytes(bytes.subarray(at + 46, nameEnd), 'utf-8'),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return isBomb(entries) ? fail('inflates-too-far') : succeed(entries)
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_BYTES
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at
  }
  return null
}

function isBomb(entries: readonly ZipEntry[]): boolean {
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  const swells = entries.some(({ packed, size }) => size > SMALL && size > packed * MOST_TIMES)
  return swells || total > MOST_BYTES
}

/** The names in an archive; none when it is damaged. */
export function listZipNames(bytes: Uint8Array): readonly string[] {
  const entries = readZipEntries(bytes)
  return entries.ok ? entries.value.map(({ name }) => name) : []
}
