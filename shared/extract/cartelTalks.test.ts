import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from './extract'

const file = new URL('../../../shared/articles/us-mexico-cartel-talks.txt', import.meta.url)

describe.skipIf(!existsSync(file))('E2 the shared article (skipped where ../shared is absent)', () => {
  const quotes = (published: string | null) =>
    extract({
      id: 'a',
      text: readFileSync(file, 'utf8'),
      title: null,
      url: null,
      published: published as never,
    }).quotes.filter(({ kind }) => kind !== 'indirect')

  it('E2.4 finds its eight quotes with their full names', () => {
    expect(quotes(null).map(({ speaker, segments }) => [speaker?.name, segments.length])).toEqual([
      ['U.S. State Department spokesperson', 2],
      ['Hugo Rodriguez', 1],
      ['Hugo Rodriguez', 1],
      ['Hugo Rodriguez', 1],
      ['Hugo Rodriguez', 2],
      ['Donald Trump', 1],
      ['Donald Trump', 1],
      ['Donald Trump', 2],
    ])
  })

  it('E4.4 tells date, medium and recipient of the first, and the briefing and the post', () => {
    const found = quotes(null)
    expect(found[0]).toMatchObject({
      date: { edtf: 'XXXX-12-05' },
      source: { medium: 'email', recipient: 'The Epoch Times' },
    })
    expect(found[0]?.speaker).toMatchObject({ kind: 'unnamed', role: null })
    expect(found[1]).toMatchObject({ date: { edtf: 'XXXX-12-04' }, source: { medium: 'briefing' } })
    expect(found[1]?.speaker?.role).toBe('deputy assistant secretary of state for Central America')
    expect(found[6]?.speaker).toMatchObject({ basis: 'pronoun', mention: { text: 'He' } })
    expect(found[7]).toMatchObject({ source: { medium: 'social post' } })
  })

  it('E4.2 fills in the year once the publication date is known', () => {
    expect(quotes('2019-12-05')[0]?.date?.edtf).toBe('2019-12-05')
  })
})
