import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from './decodeText'

const utf8 = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'))
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16())
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const bytes = (...values: readonly number[]) => new Uint8Array(values)
const decoded = (input: Uint8Array) => {
  const result = decodeText(input)
  return result.ok ? result.value : result.problem
}

const CURLY = 'Nobody “set out” to hide it — that’s all…'
const windowsCurly = latin1('Nobody \x93set out\x94 to hide it \x97 that\x92s all\x85')

describe('the text of bytes', () => {
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['I1.1 reads UTF-8', utf8(CURLY), CURLY],
    ['I1.1 reads UTF-8 with a byte order mark', utf8(`\uFEFF${CURLY}`), CURLY],
    ['I1.1 reads ASCII', utf8('"No," she said.'), '"No," she said.'],
    ['I1.2 reads UTF-16 LE with its mark', utf16le(`\uFEFF${CURLY}`), CURLY],
    ['I1.2 reads UTF-16 BE with its mark', utf16be(`\uFEFF${CURLY}`), CURLY],
    ['I1.2 reads UTF-16 LE without a mark', utf16le(CURLY), CURLY],
    ['I1.2 reads UTF-16 BE without a mark', utf16be(CURLY), CURLY],
    ['I1.3 reads the curly marks and dashes of windows-1252', windowsCurly, CURLY],
    [
      'I1.3 reads accents of ISO-8859-1',
      latin1('Mr. Muñoz of the café paid £5.'),
      'Mr. Muñoz of the café paid £5.',
    ],
    [
      'I1.3 reads the euro of windows-1252',
      latin1('It cost \x805 a day in the old town.'),
      'It cost €5 a day in the old town.',
    ],
    [
      'I1.4 reads the curly marks of old Macintosh files',
      latin1('Nobody \xD2set out\xD3 to hide it \xD1 that\xD5s all.'),
      'Nobody “set out” to hide it — that’s all.',
    ],
    [
      'I1.5 reads Russian in windows-1251 by its statistics',
      bytes(
        ...Array.from('Глава управления порта заявил, что план будет пересмотрен в среду', toWindows1251),
      ),
      'Глава управления порта заявил, что план будет пересмотрен в среду',
    ],
    [
      'I1.5 reads Japanese in EUC-JP by its statistics',
      new Uint8Array(
        Buffer.from('ucHP0bbJpM66x7niwNXHpLzUpM+/5c3Lxvyhor/lz6mkzrfXsuik8rirxL6kuaTIvdKk2aS/oaM=', 'base64'),
      ),
      '港湾局の最高責任者は水曜日、水路の計画を見直すと述べた。',
    ],
    ['I1.6 says so when no encoding is likely', bytes(...mixedBytes(400)), 'unknown-encoding'],
    [
      'I1.7 keeps the rest of UTF-8 that was cut off',
      utf8('“No,” she said — “é').subarray(0, -1),
      '“No,” she said — “\uFFFD',
    ],
    ['I1.7 keeps the rest of UTF-16 with half a pair', utf16le(`\uFEFFHi \uD83D there`), 'Hi \uFFFD there'],
  ]
  it.each(cases)('%s', (_, input, text) => {
    expect(decoded(input)).toBe(text)
  })
})

/** Bytes that are printable in no encoding: every second one a lone lead byte, in no language's proportions. */
function mixedBytes(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => (index % 2 ? 0x20 : 0x80 + ((index * 37) % 0x7f)))
}

function toWindows1251(character: string): number {
  const code = character.charCodeAt(0)
  return code >= 0x410 ? code - 0x410 + 0xc0 : code
}

describe('reading back', () => {
  const scalars = fc.string({ unit: 'binary' }).filter((text) => !text.startsWith('\uFEFF'))
  const latin = fc
    .array(fc.constantFrom(...Array.from('abcdefghij ABC,.“”‘’–—…€éñüß£')), { minLength: 1, maxLength: 8 })
    .map((characters) => `The “plain” and “simple” “words” of an article: ${characters.join('')}`)

  it('I1.1 every string encoded in UTF-8 is read back', () => {
    fc.assert(
      fc.property(scalars, (text) => {
        fc.pre(!isLikeUtf16(utf8(text)))
        expect(decoded(utf8(text))).toBe(text)
      }),
    )
  })

  it('I1.2 every string encoded in UTF-16 with its mark is read back', () => {
    fc.assert(
      fc.property(scalars, (text) => {
        expect(decoded(utf16le(`\uFEFF${text}`))).toBe(text)
        expect(decoded(utf16be(`\uFEFF${text}`))).toBe(text)
      }),
    )
  })

  it('I1.3 English with any marks of windows-1252 is read back', () => {
    fc.assert(
      fc.property(latin, (text) => {
        const padded = `${text} ${'and so on without any mark, '.repeat(20)}`
        expect(decoded(toWindows1252(padded))).toBe(padded)
      }),
    )
  })
})

/** Text with a NUL in every second place is taken for UTF-16, as it should be. */
function isLikeUtf16(input: Uint8Array): boolean {
  return input.includes(0)
}

const MARKS: Readonly<Record<string, number>> = {
  '€': 0x80,
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  '—': 0x97,
}

function toWindows1252(text: string): Uint8Array {
  return bytes(...Array.from(text, (character) => MARKS[character] ?? character.charCodeAt(0)))
}
