import { husbandNouns, wifeNouns } from '../lexicon/nameWords'
import type { Paragraph } from './candidates'
import type { Appearance, Gender, Named } from './cast'

/** How many times as many pronouns of one gender as of the other decide. */
const MARGIN = 3

/**
 * Learns the gender of people whose name does not tell it from the pronouns of the paragraphs in which they are the only person
 * named. Appearances come in text order.
 */
export function learnGenders(paragraphs: readonly Paragraph[], appearances: readonly Appearance[]): void {
  const votes = new Map<Named, { m: number; f: number }>()
  let next = 0
  paragraphs.forEach((paragraph, index) => {
    let only: Named | null = null
    let several = false
    for (; appearances[next]?.paragraph === index; next++) {
      const named = appearances[next]?.named
      if (!named || named.body || named.kind || !(named.personal || appearances[next]?.subject === true))
        continue
      several ||= only !== null && only !== named
      only = named
    }
    if (!only || several || only.gender !== '') return
    const counted = countPronouns(paragraph)
    const before = votes.get(only) ?? { m: 0, f: 0 }
    votes.set(only, { m: before.m + counted.m, f: before.f + counted.f })
  })
  for (const [named, { m, f }] of votes) named.gender = decide(m, f)
}

function decide(m: number, f: number): Gender {
  if (m > f * MARGIN) return 'm'
  return f > m * MARGIN ? 'f' : ''
}

const pronounGenders: ReadonlyMap<string, Gender> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'm'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'f'] as const),
])

function countPronouns({ skeleton: { words } }: Paragraph): { m: number; f: number } {
  let m = 0
  let f = 0
  for (let at = 0; at < words.length; at++) {
    const lower = words[at]?.lower ?? ''
    const gender = pronounGenders.get(lower)
    if (gender === undefined) continue
    const next = words[at + 1]?.lower ?? ''
    if (gender === 'm') m += lower === 'his' && husbandNouns.has(next) ? 3 : 1
    else f += lower === 'her' && wifeNouns.has(next) ? 3 : 1
  }
  return { m, f }
}
