import { describe, expect, it } from 'vitest'
import { writeArticle } from './writeArticle.mjs'

describe('writeArticle', () => {
  it('writes the same article for the same number, and another for another', () => {
    expect(writeArticle(7, 10)).toEqual(writeArticle(7, 10))
    expect(writeArticle(8, 10).text).not.toBe(writeArticle(7, 10).text)
  })

  it('fills every slot, and closes every mark that it opens', () => {
    for (let number = 0; number < 300; number++) {
      const { text, title, published } = writeArticle(number, 10)
      expect(text).not.toMatch(/[{}]|undefined|NaN/)
      expect(text.startsWith(`${title}\n\n`)).toBe(true)
      expect(published).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(text.match(/“/g)?.length).toBe(text.match(/”/g)?.length)
    }
  })

  it('holds about as many quotes as asked for', () => {
    const marks = (quotes: number) => writeArticle(1, quotes).text.match(/“/g)?.length ?? 0
    expect(marks(10)).toBeGreaterThan(8)
    expect(marks(100)).toBeGreaterThan(5 * marks(10))
  })
})
