import { foldWord } from './foldWord'

/** Titles and roles by which labels name people; they tell nobody apart. */
const TITLES = new Set(
  `mr mrs ms miss dr prof professor sir lady lord senator sen representative rep congressman congresswoman chair chairman chairwoman
  the president governor gov mayor minister secretary judge justice councillor councilman councilwoman director captain general chief
  officer of and for honourable hon witness delegate commissioner`.split(/\s+/),
)

/**
 * Whether two names may be of one person: the shorter one's telling words, titles left out, are all among the longer one's, and the
 * last ones are the same. "Ms. TOLLIVER" is "Maren Tolliver"; a title alone is nobody's.
 */
export function isSameSpeaker(a: string, b: string): boolean {
  const [short = [], long = []] = [toTelling(a), toTelling(b)].sort((x, y) => x.length - y.length)
  if (short.length === 0) return toPlain(a) === toPlain(b)
  return short.at(-1) === long.at(-1) && short.every((word) => long.some((other) => isLike(word, other)))
}

/** An initial stands for a name that begins with it. */
function isLike(word: string, other: string): boolean {
  return (
    word === other ||
    (word.length === 1 && other.startsWith(word)) ||
    (other.length === 1 && word.startsWith(other))
  )
}

function toPlain(name: string): string {
  return foldWord(name).replace(/[.,]/g, '').trim()
}

function toTelling(name: string): string[] {
  return toPlain(name)
    .split(/[\s-]+/)
    .filter((word) => word !== '' && !TITLES.has(word))
}
