/** How many bytes are looked at; enough for any byte order to show. */
const SAMPLE = 64 * 1024

/**
 * The byte order of UTF-16, `null` when the bytes are something else. A byte order mark decides; without one, text in
 * the Latin alphabet has a zero in every second byte, always on the same side.
 */
export function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2)
  const zeros = { even: 0, odd: 0 }
  for (let index = 0; index < pairs * 2; index += 2) {
    if (bytes[index] === 0) zeros.even++
    if (bytes[index + 1] === 0) zeros.odd++
  }
  const many = pairs * 0.4
  const few = pairs * 0.02
  if (zeros.odd > many && zeros.even <= few) return 'utf-16le'
  if (zeros.even > many && zeros.odd <= few) return 'utf-16be'
  return null
}
