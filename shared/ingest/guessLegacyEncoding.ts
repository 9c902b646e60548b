import { analyse } from 'chardet'
import { canDecode } from './textDecoder'

/** How many bytes the statistics look at, from shortly before the first one that is not ASCII. */
const SAMPLE = 64 * 1024
/** Under this confidence (0 to 100) chardet's guesses were wrong more often than right on short samples. */
const LEAST_CONFIDENCE = 30
/** A text with fewer non-ASCII bytes than this is in a Western language, whatever the statistics of a few bytes say. */
const WESTERN_SHARE = 0.05

/**
 * The most likely encoding of bytes that are neither UTF-8 nor UTF-16, by a name that `TextDecoder` knows; `null` when
 * nothing is likely. ISO-8859-1 is answered as windows-1252, which prints the same and has curly quotes besides.
 */
export function guessLegacyEncoding(bytes: Uint8Array): string | null {
  const sample = takeSample(bytes)
  const highBytes = sample.reduce((count, byte) => (byte >= 0x80 ? count + 1 : count), 0)
  if (highBytes < sample.length * WESTERN_SHARE) return chooseWestern(sample)
  const best = analyse(sample)[0]
  if (!best || best.confidence < LEAST_CONFIDENCE) return null
  const name = best.name.toLowerCase()
  if (name === 'iso-8859-1' || name === 'windows-1252') return chooseWestern(sample)
  return canDecode(name) ? name : null
}

function chooseWestern(sample: Uint8Array): string {
  return isMacRoman(sample) ? 'macintosh' : 'windows-1252'
}

function takeSample(bytes: Uint8Array): Uint8Array {
  const firstHigh = bytes.findIndex((byte) => byte >= 0x80)
  const start = Math.max(0, firstHigh - 1024)
  return bytes.subarray(start, start + SAMPLE)
}

/**
 * Whether the curly marks of old Macintosh files are there (“ ” ’ are D2 D3 D5) and those of Windows are not.
 * Only marks beside a letter count: in windows-1252 the same bytes are capital Ò, Ó and Õ.
 */
function isMacRoman(bytes: Uint8Array): boolean {
  let marks = 0
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0
    if (byte >= 0x91 && byte <= 0x94) return false
    const before = isLetter(bytes[index - 1])
    const after = isLetter(bytes[index + 1])
    if ((byte === 0xd2 && !before && after) || (byte === 0xd5 && before && after)) marks++
    if (byte === 0xd3 && !after && index > 0) marks++
  }
  return marks >= 2
}

function isLetter(byte = 0): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)
}
