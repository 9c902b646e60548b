import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wholeSheet } from '../model/sheetChoice'
import { chooseQuotes } from './chooseQuotes'
import { writeHtml } from './html'
import { style, styleHash } from './htmlStyle'
import { makePart, makeQuote, toText } from './reviewed.testing'
import type { ReviewedArticle } from './reviewedArticle'

const MADE = '2026-03-05T15:00:00.000Z'
const page = (...parts: readonly ReviewedArticle[]) =>
  toText(writeHtml(chooseQuotes(parts, wholeSheet), MADE))
/** The words of the page without its tags, white space as one space. */
const words = (...parts: readonly ReviewedArticle[]) =>
  page(...parts)
    .replace(/<style>.*?<\/style>|<[^>]+>/gs, ' ')
    .replace(/\s+/g, ' ')
const segment = (text: string) => ({ start: 105, end: 105 + text.length, text })

describe('what the page says', () => {
  it('S2.1 shows headline, paper, date, address and reviewer', () => {
    const shown = words(makePart([makeQuote()], { 'article:105': { verdict: 'verified' } }))
    expect(shown).toContain('Reviewed quote sheet Port knew of survey')
    expect(shown).toContain('Tomas Ekeland · The Tarrow Courier · Published Thu 5 Mar 2026')
    expect(shown).toContain('https://www.tarrowcourier.test/port')
    expect(shown).toContain('Reviewed by Salome Varga, Thu 5 Mar 2026, 14:40 UTC')
    expect(shown).toContain('Made with Quotedesk, Thu 5 Mar 2026, 15:00 UTC')
  })

  it.each([
    ['S2.2 the words in quotation marks', {}, '“We knew,”'],
    [
      'S2.2 each segment in its own',
      { segments: [segment('We knew,'), segment('all of us.')] },
      '“We knew,” … “all of us.”',
    ],
    [
      'S2.2 reported speech without',
      { kind: 'indirect', segments: [segment('they had known')] },
      ' they had known ',
    ],
    ['S2.3 speaker and role', {}, 'Maren Tolliver , chief executive'],
    ['S2.3 no speaker', { speaker: null }, 'Speaker not stated'],
    [
      'S2.4 medium, recipient, venue and date as found and as written',
      {},
      'Briefing, to reporters, Customs Hall, Tue 3 Mar 2026 (“on Tuesday”).',
    ],
    ['S2.4 no medium and no date', { source: null, date: null }, 'Medium not stated, date not stated.'],
    [
      'S2.4 a date that is only the article’s',
      { date: { edtf: '2026-03-05', text: null, start: 0, end: 0, basis: 'published' } },
      'Thu 5 Mar 2026 (the article’s own date)',
    ],
    ['S2.5 the headline', { segments: [{ start: 0, end: 4, text: 'Port' }] }, 'Headline · Direct quote'],
    ['S2.5 paragraph, kind and EDTF', {}, 'Paragraph 2 · Direct quote · EDTF 2026-03-03'],
  ])('%s', (_, fields, shown) => {
    expect(words(makePart([makeQuote(fields)]))).toContain(shown)
  })

  it('S2.6 counts the quotes of each status, and gives each its name and sign', () => {
    const quotes = ['a', 'b', 'c'].map((id) => makeQuote({ id }))
    const part = makePart(quotes, { a: { verdict: 'verified' }, b: { verdict: 'disputed' } })
    expect(words(part)).toMatch(/1 verified 1 disputed 0 needs context 1 undecided/)
    expect(page(part).match(/role="img" aria-label="Disputed"/g)).toHaveLength(2)
  })

  it('S2.7 shows notes, line breaks included', () => {
    expect(page(makePart([makeQuote()], { 'article:105': { note: 'One.\nTwo.' } }))).toContain(
      'One.\nTwo.</p>',
    )
  })

  it('S2.8 says so when there are no quotes, no title, no review', () => {
    const shown = words(
      makePart([], {}, { title: null, byline: null, publisher: null, url: null, published: null }),
    )
    expect(shown).toContain('Quote sheet Untitled article Not reviewed yet')
    expect(shown).toContain('No quotes found.')
  })

  it('S2.9 puts several articles under one heading', () => {
    const part = makePart([makeQuote()])
    expect(page(part).match(/<h\d/g)).toEqual(['<h1', '<h2'])
    expect(page(part, part).match(/<h\d/g)).toEqual(['<h1', '<h2', '<h3', '<h2', '<h3'])
  })
})

describe('what the page is', () => {
  it('S2.10 has a language, a title and a character set', () => {
    const source = page(makePart([]))
    expect(source).toMatch(/^<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">/)
    expect(source).toContain('<title>Quote sheet: Port knew of survey</title>')
  })

  it('S2.11 allows its own style and nothing else', () => {
    const hash = `sha256-${createHash('sha256').update(style).digest('base64')}`
    expect(styleHash).toBe(hash)
    const source = page(makePart([makeQuote()]))
    expect(source).toContain(`content="default-src &#39;none&#39;; style-src &#39;${hash}&#39;;`)
    expect(source).toContain(`<style>${style}</style>`)
    expect(source).not.toMatch(/<script|<link|<img|<iframe|style=|\son\w+=|url\(|@import/i)
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', ' file:///etc/passwd', 'www.tarrowcourier.test'])(
    'S2.12 an address that is not of the web is no link: %s',
    (url) => {
      expect(page(makePart([], {}, { url }))).not.toContain('<a ')
    },
  )

  it('S2.13 never lets a value out of its place', () => {
    const hostile = fc
      .array(
        fc.constantFrom(
          '<',
          '>',
          '"',
          "'",
          '&',
          '</style>',
          '<script>',
          '-->',
          ' onload=x',
          '\0',
          '\uD800',
          'a',
          ']]>',
        ),
      )
      .map((parts) => `x${parts.join('')}x`)
    const tags = (source: string) => source.match(/<[^>]*>/g)?.map((tag) => tag.replace(/href="[^"]*"/, ''))
    fc.assert(
      fc.property(hostile, (value) => {
        const fill = (words: string) => {
          const speaker = { mention: null, name: words, kind: 'person', role: words, basis: 'explicit' }
          const quote = makeQuote({
            segments: [segment(words)],
            speaker,
            source: { medium: 'other', recipient: words, venue: words },
          })
          const details = {
            title: words,
            byline: words,
            dateline: words,
            publisher: words,
            url: `https://a.test/${words}`,
          }
          return page(makePart([quote], { 'article:105': { note: words, reviewer: words } }, details))
        }
        expect(tags(fill(value))).toEqual(tags(fill('plain')))
      }),
      { numRuns: 50 },
    )
  })

  it('S2.14 five hundred quotes are written at once', () => {
    const quotes = Array.from({ length: 500 }, (_, index) => makeQuote({ id: `article:${index}` }))
    expect(page(makePart(quotes)).match(/<li class="quote">/g)).toHaveLength(500)
  })
})
