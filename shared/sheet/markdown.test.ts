import { describe, expect, it } from 'vitest'
import { wholeSheet } from '../model/sheetChoice'
import { chooseQuotes } from './chooseQuotes'
import { writeMarkdown } from './markdown'
import { escapeMarkdown, toMarkdownLink } from './markdownText'
import { makePart, makeQuote, toText, transcript } from './reviewed.testing'

describe('a value in Markdown', () => {
  it.each([
    ['S6.1 emphasis', '*a* _b_', '\\*a\\* \\_b\\_'],
    ['S6.1 a link', '[a](b)', '\\[a\\](b)'],
    ['S6.1 HTML', '<b>&amp;', '\\<b\\>\\&amp;'],
    ['S6.1 a heading', '# a', '\\# a'],
    ['S6.1 a list', '- a', '\\- a'],
    ['S6.1 a numbered list', '1. a', '1\\. a'],
    ['S6.1 lines', 'a\n\n# b', 'a \\# b'],
    ['S6.1 a picture', '![a](b)', '\\!\\[a\\](b)'],
    ['S6.1 words stay readable', 'Well-known, e.g. (yes)!', 'Well-known, e.g. (yes)!'],
  ])('%s', (_, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped)
  })

  it.each([
    ['https://a.test/x_y', '<https://a.test/x_y>'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['https://a.test/> [x](y)', 'https://a.test/\\> \\[x\\](y)'],
  ])('S6.1 an address: %s', (url, link) => {
    expect(toMarkdownLink(url)).toBe(link)
  })
})

it('S6.2 a quote is a block quote, what is known of it a list', () => {
  const part = makePart([makeQuote()], { 'article:105': { verdict: 'verified', evidence: [transcript] } })
  const text = toText(writeMarkdown(chooseQuotes([part], wholeSheet), '2026-03-05T15:00:00.000Z'))
  expect(text).toContain('### 1. Verified\n\n> “We knew,”\n\n**Maren Tolliver**, chief executive')
  expect(text).toContain(
    '- Evidence: Briefing transcript, 0:11:42 (primary, supports) <https://archive.test/briefing>',
  )
})
