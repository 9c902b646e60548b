import { Inflate } from 'fflate'
import type { ReadProblem } from '../../model/readProblem'
import { fail, succeed, type Result } from '../../model/result'
import { crc32 } from './crc32'
import { readZipEntries, type ZipEntry } from './zipEntries'

const LOCAL = 0x04034b50
const LOCAL_BYTES = 30
/** The largest part of a document that is unpacked. */
const MOST_BYTES = 64 * 1024 * 1024
/** Packed bytes taken at a time: at worst they unpack to 8 MB before the limit is looked at. */
const STEP = 8 * 1024

/** The files of a ZIP archive whose names are wanted, unpacked under limits whatever the archive says of itself. */
export function unzip(
  bytes: Uint8Array,
  wanted: readonly string[],
): Result<ReadonlyMap<string, Uint8Array>, ReadProblem> {
  const entries = readZipEntries(bytes)
  if (!entries.ok) return entries
  const files = new Map<string, Uint8Array>()
  for (const entry of entries.value.filter(({ name }) => wanted.includes(name))) {
    const file = unpack(bytes, entry)
    if (!file.ok) return file
    files.set(entry.name, file.value)
  }
  return succeed(files)
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Result<Uint8Array, ReadProblem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { offset, packed, method, crc } = entry
  if (offset + LOCAL_BYTES > bytes.length || view.getUint32(offset, true) !== LOCAL) return fail('damaged')
  const start = offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packed > bytes.length || (method !== 0 && method !== 8)) return fail('damaged')
  const body = bytes.subarray(start, start + packed)
  const unpacked = method === 0 ? succeed(body) : inflate(body)
  return unpacked.ok && crc32(unpacked.value) !== crc ? fail('damaged') : unpacked
}

function inflate(body: Uint8Array): Result<Uint8Array, ReadProblem> {
  const chunks: Uint8Array[] = []
  let total = 0
  const stream = new Inflate((chunk) => {
    total += chunk.length
    chunks.push(chunk)
  })
  try {
    for (let at = 0; at < body.length; at += STEP) {
      stream.push(body.subarray(at, at + STEP), at + STEP >= body.length)
      if (total > MOST_BYTES) return fail('inflates-too-far')
    }
  } catch {
    return fail('damaged')
  }
  return succeed(join(chunks, total))
}

function join(chunks: readonly Uint8Array[], total: number): Uint8Array {
  const bytes = new Uint8Array(total)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
