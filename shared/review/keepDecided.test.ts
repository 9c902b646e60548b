import { describe, expect, it } from 'vitest'
import type { Quote } from '../model/quote'
import { quoteIdSchema } from '../model/ids'
import { keepDecided } from './keepDecided'

/** Writes `3-9,12-20 Ann` as a quote of those segments, said by Ann. */
function quote(written: string): Quote {
  const [places = '', name = null] = written.split(' ')
  const segments = places.split(',').map((place) => {
    const [start = 0, end = 0] = place.split('-').map(Number)
    return { start, end, text: '' }
  })
  const speaker = { mention: null, name, kind: 'person', role: null, basis: 'explicit' } as const
  return {
    id: quoteIdSchema.parse(`a:${segments[0]?.start ?? 0}`),
    kind: 'direct',
    segments,
    clause: null,
    speaker,
    cue: null,
    date: null,
    source: null,
    confidence: 1,
    why: [],
  }
}

function write({ segments, speaker }: Quote): string {
  return `${segments.map(({ start, end }) => `${start}-${end}`).join(',')} ${speaker?.name ?? ''}`
}

describe('R2.1 extracting again keeps every quote that a person has touched', () => {
  it.each([
    ['untouched quotes follow the new extraction', ['0-5 Ann'], ['0-9 Bob'], [], ['0-9 Bob']],
    ['the same words get the new speaker', ['0-5 Ann'], ['0-5 Bob'], [0], ['0-5 Bob']],
    ['a touched quote that is no longer found stays', ['0-5 Ann'], [], [0], ['0-5 Ann']],
    ['a touched quote keeps its words against longer ones', ['0-5 Ann'], ['0-9 Bob'], [0], ['0-5 Ann']],
    [
      'what overlaps a kept quote is left out',
      ['4-9 Ann'],
      ['0-5 Bob', '10-12 Cy'],
      [0],
      ['4-9 Ann', '10-12 Cy'],
    ],
    ['one segment of several is overlap enough', ['0-5,9-12 Ann'], ['10-14 Bob'], [0], ['0-5,9-12 Ann']],
    [
      'the result is in reading order',
      ['6-9 Ann'],
      ['0-5 Bob', '12-14 Cy'],
      [0],
      ['0-5 Bob', '6-9 Ann', '12-14 Cy'],
    ],
  ])('%s', (_, before, found, touched, after) => {
    const old = before.map(quote)
    const result = keepDecided(old, found.map(quote), (each) => touched.some((at) => old[at] === each))
    expect(result.map(write)).toEqual(after)
  })
})
