/** What a look at the words inside the marks tells, without knowing what they mean. */
export interface InsideFacts {
  /** Whether the first word has a capital. */
  readonly capital: string
  /** How the words are written: `title` (all capitalised), `name` (one capitalised word), `sentence`, `lower`. */
  readonly letters: string
  /** The first word in lower case, `long` for more than five letters. */
  readonly firstWord: string
  /** Whether somebody speaks of "I", "we" or "you" inside, whether there is a verb, or a pronoun for anybody else; `none` for none of them. */
  readonly person: string
}

/** How far in the first letter is looked for, and how many letters a word needs so that a title would give it a capital. */
const FIRST_REACH = 12
const LONG = 4
const SHORT_FIRST = 5

const speakers = toSet('I we We my My our Our me us you You your')
const clauses = toSet('is are was were will has have had do does did can should would')
const others = toSet('he she it they his her their this that')

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

/** Reads the words between two offsets. */
export function toInsideFacts(text: string, from: number, to: number): InsideFacts {
  let words = 0
  let long = 0
  let capitals = 0
  let first = false
  let firstWord = ''
  let early = false
  let person = 0
  for (let at = from; at < to; at++) {
    if (!isLetter(text.charCodeAt(at))) continue
    const start = at
    const stem = skipLetters(text, start, to)
    const end = skipWord(text, stem, to)
    const capital = isCapital(text, start)
    if (words++ === 0) {
      first = capital
      early = start - from < FIRST_REACH
      const whole = skipApostrophes(text, stem, to)
      firstWord = whole - start <= SHORT_FIRST ? text.slice(start, whole).toLowerCase() : 'long'
    }
    if (end - start >= LONG) {
      long++
      if (capital) capitals++
    }
    if (person < 3 && stem - start <= 6) person = Math.max(person, toPerson(text.slice(start, stem)))
    at = end - 1
  }
  const titled = words > 1 && long > 0 && capitals === long && first
  return {
    capital: first && early ? 'capital' : 'lower',
    letters: titled ? 'title' : !first ? 'lower' : words === 1 ? 'name' : 'sentence',
    firstWord,
    person: ['none', 'other', 'clause', 'speaker'][person] ?? 'none',
  }
}

/** 3 for the speaker, 2 for a verb, 1 for anybody else, 0 for all other words. */
function toPerson(word: string): number {
  if (speakers.has(word)) return 3
  const lower = word.toLowerCase()
  if (clauses.has(lower)) return 2
  return others.has(lower) ? 1 : 0
}

function skipLetters(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isLetter(text.charCodeAt(at))) at++
  return at
}

function skipApostrophes(text: string, from: number, to: number): number {
  let at = from
  while (at < to && (isLetter(text.charCodeAt(at)) || isApostrophe(text.charCodeAt(at)))) at++
  return at
}

function skipWord(text: string, from: number, to: number): number {
  let at = from
  while (
    at < to &&
    (isLetter(text.charCodeAt(at)) || isApostrophe(text.charCodeAt(at)) || text.charCodeAt(at) === 0x2d)
  )
    at++
  return at
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019
}

function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  return code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return code <= 0x5a
  const letter = text.charAt(at)
  return letter !== letter.toLowerCase()
}
