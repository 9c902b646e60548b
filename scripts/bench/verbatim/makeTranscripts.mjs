import { createRandom, pick } from '../../articles/random.mjs'
import { readSources } from './spoken.mjs'

const LABELS = ['THE CHAIR', 'MS. QUILL', 'MR. ABARA', 'DR. FENN', 'THE CLERK']

/**
 * Transcripts of `bytes` characters with turns, each word following the one before it as often as in the benchmark's sources: the small
 * words stand as they do in speech, and no longer stretch comes twice.
 *
 * @param {number} count
 * @param {number} bytes
 */
export function makeTranscripts(count, bytes) {
  const followers = countFollowers()
  const starts = [...followers.keys()].filter((word) => /^[A-Z]/.test(word))
  return Array.from({ length: count }, (_, number) =>
    makeTranscript(createRandom(1000 + number), bytes, followers, starts),
  )
}

/** @returns {ReadonlyMap<string, readonly string[]>} */
function countFollowers() {
  const words = readSources().flatMap(({ paragraphs }) =>
    paragraphs.flat().flatMap((sentence) => sentence.split(' ')),
  )
  /** @type {Map<string, string[]>} */
  const followers = new Map()
  words.forEach((word, at) => followers.set(word, [...(followers.get(word) ?? []), words[at + 1] ?? '']))
  return followers
}

/** @param {import('../../articles/random.mjs').Random} random @param {number} bytes @param {ReadonlyMap<string, readonly string[]>} followers @param {readonly string[]} starts */
function makeTranscript(random, bytes, followers, starts) {
  const telling = [...followers.keys()].filter((word) => word.length > 4)
  const turns = []
  for (let length = 0; length < bytes;) {
    let word = pick(random, starts)
    const said = [`${pick(random, LABELS)}: ${word}`]
    while (said.length < 80 || !/[.!?]$/.test(word)) {
      word = pick(random, followers.get(word) ?? starts)
      // Most telling words are of anywhere: a chain over so few sentences would say them over and over.
      if (word.length > 4 && random() < 0.7) word = pick(random, telling)
      said.push(word)
    }
    turns.push(`${said.join(' ')}\n\n`)
    length += (turns.at(-1) ?? '').length
  }
  return turns.join('').slice(0, bytes)
}

/** `count` quotes of `length` words each, in turn from the transcripts, every other one with a word changed. @param {readonly string[]} transcripts @param {number} count @param {number} length */
export function takeQuotes(transcripts, count, length) {
  const random = createRandom(5)
  return Array.from({ length: count }, (_, number) => {
    const words = (transcripts[number % transcripts.length] ?? '').split(/\s+/)
    const from = Math.floor(random() * (words.length - length - 1))
    const taken = words.slice(from, from + length)
    if (number % 2 === 1) taken[length >> 1] = 'otherwise'
    return taken.join(' ')
  })
}
