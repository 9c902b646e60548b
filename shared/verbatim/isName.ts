import type { SourceIndex } from './indexSource'

const CAPITAL = /^\p{Lu}/u
/** Capitals that are no names. */
const ALWAYS = /^(?:I|I['’].*|Q|A|O|Oh|The|A|An|Mr|Ms|Mrs|Dr|God)$/
const MOST_LOOKED_AT = 40

/**
 * Whether the word at `start`–`end` of a text is a name: it has a capital where a sentence does not begin. At the start of one
 * `index` (the source in which the key may stand) is asked whether the word is ever written small. Texts in capitals have none.
 */
export function isNameAt(text: string, start: number, end: number, key: string, index: SourceIndex): boolean {
  const raw = text.slice(start, end)
  if (!CAPITAL.test(raw) || ALWAYS.test(raw)) return false
  if (raw.length > 1 && raw === raw.toUpperCase() && isAmongCapitals(text, start, end)) return false
  if (!opensSentence(text, start)) return true
  return isWrittenLarge(key, index)
}

function isAmongCapitals(text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - 60), start) + text.slice(end, end + 60)
  return (around.match(/\p{Lu}/gu)?.length ?? 0) > (around.match(/\p{Ll}/gu)?.length ?? 0)
}

/** Whether nothing stands before, or what ends a sentence, a line or a label. */
function opensSentence(text: string, start: number): boolean {
  return (
    /(?:^|[.!?:;…\])\n—–]|--)[\s"'“”‘’([>]*$/.test(text.slice(Math.max(0, start - 12), start)) || start === 0
  )
}

/** Whether the source writes the word with a capital in the middle of a sentence, and never small. */
function isWrittenLarge(key: string, index: SourceIndex): boolean {
  const id = index.vocabulary.get(key)
  if (id === undefined) return false
  const from = index.placesFrom[id] ?? 0
  const to = Math.min(index.placesFrom[id + 1] ?? 0, from + MOST_LOOKED_AT)
  let isLarge = false
  for (let place = from; place < to; place++) {
    const start = index.starts[index.places[place] ?? 0] ?? 0
    if (!CAPITAL.test(index.text.slice(start, start + 2))) return false
    isLarge ||= !opensSentence(index.text, start)
  }
  return isLarge
}
