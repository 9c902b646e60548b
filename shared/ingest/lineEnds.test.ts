import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toLineFeeds } from './lineEnds'

it('I2.4 every CR LF and CR becomes LF, wherever in a long text it stands', () => {
  const ends = fc.array(fc.constantFrom('\r\n', '\r', '\n', 'a'), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(ends, fc.integer({ min: 0, max: 9 }), (pattern, shift) => {
      const text = 'x'.repeat(64 * 1024 - shift) + pattern.join('').repeat(3)
      expect(toLineFeeds(text) === text.replace(/\r\n?/g, '\n')).toBe(true)
    }),
  )
})
