import { describe, expect, it } from 'vitest'
import { parseContentType } from './parseContentType'
import { readArticles } from './readArticles'
import type { SourceFile } from './reader'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
/** Characters of ISO-8859-5 as bytes: Cyrillic letters lie at 0xB0. */
const cyrillic = (text: string): Uint8Array =>
  Uint8Array.from(text, (each) => {
    const code = each.charCodeAt(0)
    return code < 0x80 ? code : code - 0x0410 + 0xb0
  })

const words = 'Паром остается в порту, сказала Ада Винн во вторник, и никто ей не возразил.'
const html = (head: string, text: string): string =>
  `<!doctype html><html><head>${head}<title>T</title></head><body><article><p>${text}</p><p>${text}</p></article></body></html>`

async function read(
  source: SourceFile,
): Promise<{ readonly mediaType: string; readonly text: string } | string> {
  const answer = await readArticles(source)
  if (!answer.ok) return answer.problem
  return { mediaType: answer.value.mediaType, text: answer.value.articles[0]?.text ?? '' }
}

it.each([
  ['text/html', { mediaType: 'text/html', charset: null }],
  ['Text/HTML; Charset=KOI8-R', { mediaType: 'text/html', charset: 'KOI8-R' }],
  ['text/html;charset="utf-8"; x=y', { mediaType: 'text/html', charset: 'utf-8' }],
  ["text/html; charset='big5'", { mediaType: 'text/html', charset: 'big5' }],
  ['', null],
  ['html', null],
])('I7.6 the header %j says %j', (header, said) => {
  expect(parseContentType(header)).toEqual(said)
})

describe('I7.6 a format is told by the bytes, then by the site, then by the name', () => {
  const markdown = '# Vote\n\nThe **council** voted.\n'
  it.each([
    ['a', 'text/markdown', markdown, 'text/markdown'],
    ['a.md', 'text/plain', markdown, 'text/markdown'],
    ['a.md', 'application/octet-stream', markdown, 'text/markdown'],
    ['a.md', null, markdown, 'text/markdown'],
    ['a', 'text/plain', markdown, 'text/plain'],
    ['a', 'image/png', html('', 'The council voted.'), 'text/html'],
    ['a.php', 'application/xhtml+xml', '<p>The council voted, said its leader.</p>', 'text/html'],
    ['a', 'text/csv', 'title,text\nVote,The council voted.\n', 'text/csv'],
  ])('%s as %s', async (name, contentType, text, mediaType) => {
    expect(await read({ name, bytes: encode(text), contentType })).toMatchObject({ mediaType })
  })
})

describe('I7.6 an encoding is the header’s, then the page’s own, then what the bytes look like', () => {
  const declared = '<meta charset="iso-8859-5">'
  const wrong = '<meta charset="windows-1252">'
  it.each([
    ['the header alone', 'text/html; charset=iso-8859-5', ''],
    ['the header before the page', 'text/html; charset=iso-8859-5', wrong],
    ['the page alone', 'text/html', declared],
    ['the page where the header says UTF-8, which the bytes are not', 'text/html; charset=utf-8', declared],
    ['the page where the header names nothing that exists', 'text/html; charset=nonsense', declared],
    ['the page where the header is broken', 'text/html; charset=', declared],
    ['the bytes where neither says anything true', 'text/html; charset=nonsense', '<meta charset="utf-8">'],
  ])('%s', async (_what, contentType, head) => {
    const bytes = cyrillic(html(head, words))
    expect(await read({ name: '', bytes, contentType })).toMatchObject({
      text: expect.stringContaining(words) as string,
    })
  })

  it.each(['text/html; charset=iso-8859-5', 'text/html; charset=utf-16', 'text/html; charset=windows-1251'])(
    'UTF-8 is UTF-8, whatever %s says',
    async (contentType) => {
      const bytes = encode(html(declared, words))
      expect(await read({ name: '', bytes, contentType })).toMatchObject({
        text: expect.stringContaining(words) as string,
      })
    },
  )

  it('plain text has no more than the header', async () => {
    const bytes = cyrillic(words)
    const contentType = 'text/plain; charset=iso-8859-5'
    expect(await read({ name: '', bytes, contentType })).toEqual({ mediaType: 'text/plain', text: words })
  })
})

it.each([
  ['', 'https://paper.test/asked', 'address'],
  ['\n\nhttps://paper.test/stated\n', 'https://paper.test/stated', 'text'],
])('I7.7 an article that states %j has the address %s', async (foot, url, from) => {
  const bytes = encode(
    `Council votes again\n\n“We voted,” Ada Winn said on Tuesday, and left the hall.${foot}`,
  )
  const answer = await readArticles({ name: '', bytes, address: 'https://paper.test/asked' })
  expect(answer.ok && answer.value.articles[0]).toMatchObject({ found: { url }, foundIn: { url: from } })
})
