import { fragments, narration, questions, sayings, tellings, words } from './phrases.mjs'
import { createRandom, pick } from './random.mjs'

/**
 * @typedef {{ readonly name: string, readonly last: string, readonly role: string, readonly woman: boolean }} Person
 * @typedef {{ readonly id: string, readonly title: string, readonly published: string, readonly text: string }} Article
 * @typedef {{ readonly random: import('./random.mjs').Random, readonly cast: readonly Person[], speaker: Person, known: boolean }} State
 */

const DAY = 24 * 60 * 60 * 1000
const FIRST_DAY = Date.UTC(2021, 0, 1)

/**
 * An article of invented people and places: headline and paragraphs parted by empty lines, with about `quotes` quotes in marks,
 * every form of attribution in turn, and reported speech and scare quotes between them. The same number gives the same article.
 *
 * @param {number} number
 * @param {number} quotes
 * @returns {Article}
 */
export function writeArticle(number, quotes) {
  const random = createRandom(number * 2654435761 + quotes)
  const cast = Array.from({ length: 4 }, () => createPerson(random))
  /** @type {State} */
  const state = { random, cast, speaker: pick(random, cast), known: false }
  const title = capitalise(fill(state, '{place} waits for its {thing}'))
  const paragraphs = [title]
  for (let told = 0; told < quotes; told++) {
    if (random() < 0.75) paragraphs.push(writeNarration(state))
    paragraphs.push(writeTelling(state))
  }
  paragraphs.push(writeNarration(state))
  return {
    id: `article-${number}`,
    title,
    published: new Date(FIRST_DAY + Math.floor(random() * 1000) * DAY).toISOString().slice(0, 10),
    text: `${paragraphs.join('\n\n')}\n`,
  }
}

/** @param {import('./random.mjs').Random} random @returns {Person} */
function createPerson(random) {
  const given = pick(random, words.given)
  const last = pick(random, words.last)
  const titled = random() < 0.2 ? `${pick(random, words.title)} ` : ''
  return {
    name: `${titled}${given} ${last}`,
    last,
    role: pick(random, words.role),
    woman: /a$|^(?:Agnes|Joan|Dana|Gwen|Ines|Noor)$/.test(given),
  }
}

/** @param {State} state */
function writeNarration(state) {
  const count = 1 + Math.floor(state.random() * 3)
  return Array.from({ length: count }, () => capitalise(fill(state, pick(state.random, narration)))).join(' ')
}

/** @param {State} state */
function writeTelling(state) {
  if (state.random() < 0.5) {
    state.speaker = pick(state.random, state.cast)
    state.known = false
  }
  const telling = pick(state.random, tellings)
  const told = capitalise(fill(state, telling))
  if (telling.includes('{who')) state.known = true
  return told
}

const SLOT = /\{(\w+)\}/g

/** Fills the slots of a template, and the slots of what fills them. @param {State} state @param {string} template @returns {string} */
function fill(state, template) {
  return template.replace(SLOT, (_, /** @type {string} */ slot) => fill(state, fillSlot(state, slot)))
}

/** @param {State} state @param {string} slot */
function fillSlot(state, slot) {
  const { random, speaker, known, cast } = state
  switch (slot) {
    case 'S':
    case 'T':
    case 'U':
      return capitalise(pick(random, sayings))
    case 'Q':
      return pick(random, questions)
    case 's':
      return pick(random, fragments)
    case 'who':
      return known ? speaker.last : speaker.name
    case 'whoRole':
      return known ? speaker.last : `${speaker.name}, ${speaker.role}`
    case 'pronoun':
      return speaker.woman ? 'she' : 'he'
    case 'possessive':
      return speaker.woman ? 'her' : 'his'
    case 'person':
      return pick(random, cast).name
    case 'last':
      return pick(random, cast).last
    case 'verb0':
      return pick(random, ['said', 'wrote', 'recalled', 'warned'])
    case 'described0':
      return pick(random, words.described)
    case 'n':
      return String(10 + Math.floor(random() * 90))
    default:
      return pick(random, getWords(slot))
  }
}

/** @param {string} slot */
function getWords(slot) {
  if (!Object.hasOwn(words, slot)) throw new RangeError(`No words for {${slot}}`)
  return words[/** @type {keyof typeof words} */ (slot)]
}

/** @param {string} text */
function capitalise(text) {
  return text.replace(/^[“]?\p{Ll}/u, (first) => first.toUpperCase())
}
