import { describe, expect, it } from 'vitest'
import type { QuoteReview } from '../model/review'
import { wholeSheet } from '../model/sheetChoice'
import { findViolations } from './annotation.testing'
import { chooseQuotes } from './chooseQuotes'
import { writeJsonLd } from './jsonLd'
import { toArticleIri } from './jsonLdIri'
import { makePart, makeQuote, toText, transcript } from './reviewed.testing'
import type { ReviewedArticle } from './reviewedArticle'

interface Page {
  readonly items: readonly {
    readonly motivation: readonly string[]
    readonly body: readonly Readonly<Record<string, unknown>>[]
    readonly target: readonly { readonly selector: readonly Readonly<Record<string, unknown>>[] }[]
  }[]
}

const write = (part: ReviewedArticle) =>
  JSON.parse(toText(writeJsonLd(chooseQuotes([part], wholeSheet), '2026-03-05T15:00:00.000Z'))) as Page
const full: Partial<QuoteReview> = {
  verdict: 'needs-context',
  note: 'Ask.',
  tags: ['port'],
  wording: { answer: 'wrong', reason: 'words-changed' },
  evidence: [{ ...transcript, excerpt: 'We did know' }],
}
const bodies = (part: ReviewedArticle, type: string) =>
  write(part).items.flatMap(({ body }) => body.filter((each) => each['@type'] === type))

describe('linked data', () => {
  it.each<readonly [string, ReviewedArticle]>([
    ['with a verdict and all else', makePart([makeQuote()], { 'article:105': full })],
    ['undecided', makePart([makeQuote()])],
    ['by nobody, at no time', makePart([makeQuote({ speaker: null, date: null, source: null })])],
    ['of an untitled article', makePart([makeQuote()], {}, { title: null, url: null, published: null })],
    ['none at all', makePart([])],
  ])('S7.1 keeps the rules of its vocabularies: a quote %s', (_, part) => {
    expect(findViolations(write(part))).toEqual([])
  })

  it.each([
    [
      'a target without a selector',
      (page: Page) => ({ ...page, items: [{ id: 'a:b', type: 'Annotation', target: [{}] }] }),
    ],
    ['a page without a context', ({ items }: Page) => ({ items })],
  ])('S7.1 the rules see what is wrong: %s', (_, spoil) => {
    expect(findViolations(spoil(write(makePart([makeQuote()]))))).not.toEqual([])
  })

  it('S7.2 selectors give the place in the text and the words between others', () => {
    const part = makePart([makeQuote()])
    const [position, quote] = write(part).items[0]?.target[0]?.selector ?? []
    expect(position).toMatchObject({ type: 'TextPositionSelector', start: 105, end: 113 })
    expect(quote).toMatchObject({ exact: 'We knew,', suffix: '” he said. They did not.' })
    const { text } = part.article
    expect(`${String(quote?.prefix)}We knew,`).toBe(text.slice(105 - 32, 113))
  })

  it('S7.2 each stretch is a target of its own', () => {
    const segments = [
      { start: 105, end: 113, text: 'We knew,' },
      { start: 124, end: 137, text: 'They did not.' },
    ]
    expect(write(makePart([makeQuote({ segments })])).items[0]?.target).toHaveLength(2)
  })

  it('S7.3 a quote with a verdict has a claim review, another one has none', () => {
    expect(bodies(makePart([makeQuote()], { 'article:105': full }), 'ClaimReview')).toMatchObject([
      {
        reviewRating: { alternateName: 'Needs context' },
        author: { name: 'Salome Varga' },
        datePublished: '2026-03-05',
      },
    ])
    expect(bodies(makePart([makeQuote()]), 'ClaimReview')).toEqual([])
    expect(
      bodies(makePart([makeQuote()], { 'article:105': { verdict: 'not-a-quote' } }), 'ClaimReview'),
    ).toEqual([])
  })

  it.each([
    ['2026-03-03', { dateCreated: '2026-03-03' }],
    ['2026-03', { dateCreated: '2026-03' }],
    ['2026-03~', { temporalCoverage: '2026-03~' }],
    ['2026-03-01/2026-03-10', { temporalCoverage: '2026-03-01/2026-03-10' }],
  ])('S7.4 a date that ISO 8601 has no word for is the time covered: %s', (edtf, fields) => {
    const date = { edtf, text: 'then', start: 0, end: 1, basis: 'stated' }
    expect(bodies(makePart([makeQuote({ date })]), 'Quotation')[0]).toMatchObject(fields)
  })

  it('S7.5 an article is named by the hash of its text, after RFC 6920', () => {
    const hash = '7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069'
    expect(toArticleIri(hash)).toBe(`ni:///sha-256;${Buffer.from(hash, 'hex').toString('base64url')}`)
  })
})
