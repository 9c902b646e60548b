/** The first bytes of formats that are not text, or are text only to a program (RTF, PDF), as ISO-8859-1. */
const SIGNATURES = [
  '%PDF-',
  '{\\rtf',
  'PK\x03\x04',
  'PK\x05\x06',
  '\x1f\x8b',
  '7z\xbc\xaf\x27\x1c',
  'Rar!\x1a',
  '\xd0\xcf\x11\xe0', // Word, Excel and PowerPoint before 2007
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  'RIFF',
  'OggS',
  'ID3\x03',
  'ID3\x04',
  '\x7fELF',
  'MZ\x90',
  'bplist',
  'SQLite format 3',
]

/** Whether the bytes begin as a file format that is not plain text. */
export function isBinary(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 16))
  return SIGNATURES.some((signature) => start.startsWith(signature))
}

/** More control characters than this for each thousand characters, and it is no text that somebody wrote. */
const CONTROLS_PER_THOUSAND = 2
/** A few stray ones are left by typesetting systems, however short the text. */
const STRAY_CONTROLS = 3

/**
 * Whether a decoded text is not one: it has a NUL in it, a change of character set (of the 7-bit encodings, which are
 * not read), or many control characters other than tab, line break, form feed and the mark that ends a DOS file.
 */
export function hasBinaryText(text: string): boolean {
  if (text.includes('\u001B$')) return true
  let controls = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit === 0) return true
    if (isControl(unit)) controls++
  }
  return controls > STRAY_CONTROLS && controls * 1000 > text.length * CONTROLS_PER_THOUSAND
}

function isControl(unit: number): boolean {
  if (unit >= 0x20) return unit >= 0x7f && unit <= 0x9f
  return (unit < 0x09 || unit > 0x0d) && unit !== 0x1a
}
