import { isSpace } from './isSpace'

/**
 * What a token is. `word` holds letters and digits (with inner apostrophes, hyphens and the points of abbreviations), `mark`
 * is a possible quotation mark, `stop` ends a sentence (`. ! ? …`), `dash` includes `--`, `open` and `close` are brackets.
 */
export type TokenKind =
  | 'word'
  | 'possessive'
  | 'mark'
  | 'stop'
  | 'comma'
  | 'semicolon'
  | 'colon'
  | 'dash'
  | 'open'
  | 'close'
  | 'symbol'

/** A token: UTF-16 offsets, end excluded. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly kind: TokenKind
}

const ABBREVIATIONS = new Set(
  `mr mrs ms dr prof sen rep gov gen lt col sgt capt cmdr maj adm rev hon st ft mt jr sr vs etc inc ltd corp co dept
   jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun
   ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo`
    .trim()
    .split(/\s+/),
)

const SPACE = 1
const LETTER = 2
const APOSTROPHE = 3
const OTHER = 4
const classes = new Uint8Array(65536).map((_, code) => classOf(code))

function classOf(code: number): number {
  if (isSpace(code)) return SPACE
  if (code === 0x27 || code === 0x2019) return APOSTROPHE
  if (code < 0x80) return /[0-9A-Za-z@#$%_]/.test(String.fromCharCode(code)) ? LETTER : OTHER
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba ? LETTER : OTHER
  if (code >= 0x2000 && code <= 0x2bff) return OTHER
  if (code >= 0x3000 && code <= 0x303f) return OTHER
  return code === 0xd7 || code === 0xf7 || code === 0xfffd ? OTHER : LETTER
}

const KINDS = new Map<string, TokenKind>([
  ...toPairs('"“”„‟«»‹›‘‚‛’\'`', 'mark'),
  ...toPairs('.!?…', 'stop'),
  [',', 'comma'],
  [';', 'semicolon'],
  [':', 'colon'],
  ...toPairs('—–―', 'dash'),
  ...toPairs('([{', 'open'),
  ...toPairs(')]}', 'close'),
])

function toPairs(characters: string, kind: TokenKind): [string, TokenKind][] {
  return Array.from(characters, (character) => [character, kind])
}

/** The tokens of `text` between two offsets, in order, white space left out. Linear in the length. */
export function tokenize(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = []
  let at = from
  while (at < to) {
    const code = classes[text.charCodeAt(at)]
    if (code === SPACE) at++
    else if (code === LETTER) at = pushWord(text, at, to, tokens)
    else at = pushSign(text, at, to, tokens)
  }
  return tokens
}

/** Pushes the word that starts at `start`, and its possessive ending as a token of its own; returns the offset after them. */
function pushWord(text: string, start: number, to: number, tokens: Token[]): number {
  const end = findWordEnd(text, start, to)
  if (isPossessive(text, start, end)) {
    tokens.push({ start, end: end - 2, kind: 'word' })
    tokens.push({ start: end - 2, end, kind: 'possessive' })
  } else tokens.push({ start, end, kind: 'word' })
  return end
}

/** "Lund's": more than an apostrophe and an s. */
function isPossessive(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1)
  return (
    (last === 0x73 || last === 0x53) && end - start > 2 && classes[text.charCodeAt(end - 2)] === APOSTROPHE
  )
}

function findWordEnd(text: string, start: number, to: number): number {
  let end = start + 1
  let points = 0
  for (; end < to; end++) {
    const code = text.charCodeAt(end)
    const kind = classes[code]
    if (kind === LETTER) continue
    const joins = end + 1 < to && classes[text.charCodeAt(end + 1)] === LETTER
    if (joins && (kind === APOSTROPHE || code === 0x2d || code === 0x26)) continue
    if (joins && isInnerPoint(text, code, end, points)) points++
    else break
  }
  if (text[end] === '.' && end < to && isAbbreviation(text, start, end, points)) end++
  return end
}

/** A point or comma inside a number, a point inside an abbreviation of single letters ("U.S") or a web address. */
function isInnerPoint(text: string, code: number, at: number, points: number): boolean {
  if (code !== 0x2e && code !== 0x2c && code !== 0x2f && code !== 0x3a) return false
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  if (isDigit(before) && isDigit(after)) return true
  if (code !== 0x2e) return false
  const singleLetter = at < 2 || classes[text.charCodeAt(at - 2)] !== LETTER
  return singleLetter || points > 0 || isLowerCase(after)
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isLowerCase(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}

function isAbbreviation(text: string, start: number, end: number, points: number): boolean {
  const length = end - start
  if (length === 1) return !isDigit(text.charCodeAt(start)) && text[start] !== 'I'
  if (points > 0 && length <= 6)
    return text.charCodeAt(end - 2) === 0x2e && !isDigit(text.charCodeAt(end - 1))
  if (length > 14) return false
  const word = text.slice(start, end)
  const last = word.slice(word.lastIndexOf('-') + 1)
  const lower = last.toLowerCase()
  return ABBREVIATIONS.has(lower) && (last !== lower || lower === 'vs' || lower === 'etc')
}

/** Pushes the sign at `start`: one character, or a run of dots, hyphens or doubled single marks; returns the offset after it. */
function pushSign(text: string, start: number, to: number, tokens: Token[]): number {
  const sign = text.charAt(start)
  let end = start + 1
  let kind: TokenKind = KINDS.get(sign) ?? 'symbol'
  if (kind === 'stop') while (end < to && KINDS.get(text.charAt(end)) === 'stop') end++
  if (sign === '-' && text[end] === '-') {
    kind = 'dash'
    while (end < to && text[end] === '-') end++
  }
  if (
    sign === '-' &&
    isOutside(text, start - 1) &&
    (isSpace(text.charCodeAt(end)) || /\p{Lu}/u.test(text.charAt(end)))
  )
    kind = 'dash'
  if (kind === 'mark' && isDoubled(sign, text[end]) && end < to) end++
  else if (kind === 'mark' && (sign === "'" || sign === '’')) {
    if (isPossessiveOfPlural(text, start, to)) kind = 'possessive'
  }
  tokens.push({ start, end, kind })
  return end
}

/** Whether white space stands at an offset, or nothing. */
function isOutside(text: string, at: number): boolean {
  return at < 0 || isSpace(text.charCodeAt(at))
}

function isDoubled(first: string, second: string | undefined): boolean {
  return (
    (first === "'" && second === "'") ||
    (first === '`' && second === '`') ||
    (first === '’' && second === '’') ||
    (first === '‘' && second === '‘')
  )
}

/** "voters' rights": after an s, before a space and a lower-case letter. May also close a quote: marks decide later. */
function isPossessiveOfPlural(text: string, at: number, to: number): boolean {
  const before = text.charCodeAt(at - 1)
  return (
    (before === 0x73 || before === 0x53) &&
    at + 2 < to &&
    text[at + 1] === ' ' &&
    isLowerCase(text.charCodeAt(at + 2))
  )
}
