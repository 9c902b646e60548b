import { describe, expect, it } from 'vitest'
import { matchText } from './matchText'

/** The text with what was found in brackets, and its rank; `null` when it is no answer. */
function write(typed: string, text: string): string | null {
  const match = matchText(typed, text)
  if (!match) return null
  const marked = match.spans.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
    text,
  )
  return `${match.rank} ${marked}`
}

describe('Q3.1 what is typed is found by the starts of words, inside words and by initials', () => {
  it.each([
    ['exp', 'Export sheet', '4 [Exp]ort sheet'],
    ['she', 'Export sheet', '3 Export [she]et'],
    ['hee', 'Export sheet', '2 Export s[hee]t'],
    ['nc', 'Needs context', '1 [N]eeds [c]ontext'],
    ['necon', 'Needs context', '1 [N][e]eds [c][o][n]text'],
    ['sheet exp', 'Export sheet', '3 [Exp]ort [sheet]'],
    ['STANIS', 'Stanisław Dębski', '4 [Stanis]ław Dębski'],
    ['deb', 'Stanisław Dębski', '3 Stanisław [Dęb]ski'],
    ['a', 'Data, all of it', '3 Data, [a]ll of it'],
    ['', 'Export sheet', '4 Export sheet'],
  ])('%s in %s', (typed, text, found) => {
    expect(write(typed, text)).toBe(found)
  })

  it.each([
    ['xs', 'Export sheet'],
    ['est', 'Export sheet'],
    ['tol', 'Back to the library'],
    ['export page', 'Export sheet'],
    ['wwt', 'We were told. '.repeat(7)],
  ])('%s is not in %s', (typed, text) => {
    expect(write(typed, text)).toBeNull()
  })
})
