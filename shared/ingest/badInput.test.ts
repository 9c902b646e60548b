import { deflateSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readArticles } from './readArticles'

const utf8 = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'))
const problemOf = async (name: string, bytes: Uint8Array) => {
  const read = await readArticles({ name, bytes })
  return read.ok ? 'read' : read.problem
}
const word = (document: Uint8Array) => zipSync({ 'word/document.xml': document }, { level: 9 })
const paragraph = (words: string) =>
  utf8(`<w:document><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`)

/** The archive with the figures of its directory changed: what it says it holds. */
function restate(archive: Uint8Array, size: number): Uint8Array {
  const changed = archive.slice()
  const view = new DataView(changed.buffer)
  for (let at = 0; at + 46 < changed.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true)
  }
  return changed
}

/** The archive with a bit of its packed data turned. */
function damage(archive: Uint8Array): Uint8Array {
  const changed = archive.slice()
  changed[60] = (changed[60] ?? 0) ^ 0x10
  return changed
}

const zeros = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024)

describe('files that are refused', () => {
  it.each([
    ['I6.2 a ZIP that was cut off', 'a.docx', word(paragraph('Words.')).subarray(0, 120), 'damaged'],
    [
      'I6.2 a ZIP with a wrong bit',
      'a.docx',
      damage(word(paragraph('Words of some length that packs.'))),
      'damaged',
    ],
    ['I6.2 a ZIP that holds something else', 'a.docx', zipSync({ 'a.txt': utf8('Words.') }), 'not-text'],
    ['I6.3 a bomb that says so', 'a.docx', word(zeros(40)), 'inflates-too-far'],
    ['I6.3 a bomb that says it is small', 'a.docx', restate(word(zeros(100)), 1000), 'inflates-too-far'],
    [
      'I6.3 a ZIP that says it holds gigabytes',
      'a.odt',
      restate(word(paragraph('Words.')), 0xfffffff0),
      'inflates-too-far',
    ],
    [
      'I6.4 HTML nested 100,000 deep',
      'a.html',
      utf8(`<html><body>${'<div>'.repeat(100_000)}Words.`),
      'nested-too-deep',
    ],
    ['I6.4 XML nested deep', 'a.rss', utf8(`<rss>${'<item>'.repeat(5000)}`), 'nested-too-deep'],
    ['I6.4 RTF nested deep', 'a.rtf', utf8(`{\\rtf1${'{'.repeat(100_000)}Words.`), 'nested-too-deep'],
    ['I6.4 Markdown nested deep', 'a.md', utf8(`${'> '.repeat(50_000)}Words.`), 'nested-too-deep'],
    [
      'I6.5 entities that multiply',
      'a.rss',
      utf8(
        '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss><item><title>&b;</title></item></rss>',
      ),
      'defines-entities',
    ],
    [
      'I6.5 an entity from a file',
      'a.rss',
      utf8(
        '<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/hostname">]><rss><item><title>&a;</title></item></rss>',
      ),
      'defines-entities',
    ],
    [
      'I6.6 a Word document with a password',
      'a.docx',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      'encrypted',
    ],
    ['I6.8 a table without a column of text', 'a.csv', utf8('a,b\n1,2\n'), 'no-articles'],
    [
      'I6.8 a feed without entries',
      'a.rss',
      utf8('<rss><channel><title>Quay</title></channel></rss>'),
      'no-articles',
    ],
    ['I2.3 a workbook', 'a.xlsx', zipSync({ 'xl/workbook.xml': utf8('<a/>') }), 'not-text'],
    [
      'I2.3 a compressed text',
      'a.txt.gz',
      Uint8Array.of(0x1f, 0x8b, 8, 0, ...deflateSync(utf8('Words.'))),
      'not-text',
    ],
    ['I2.1 a page without words', 'a.html', utf8('<html><body><p> </p></body></html>'), 'empty'],
  ])('%s', async (_, name, bytes, problem) => {
    expect(await problemOf(name, bytes)).toBe(problem)
  })

  it('I6.5 an entity that nobody declared stays as it is written', async () => {
    const read = await readArticles({
      name: 'a.rss',
      bytes: utf8('<rss><item><title>T</title><description>One &amp;xyz; two.</description></item></rss>'),
    })
    expect(read.ok && read.value.articles[0]?.text).toBe('T\n\nOne &xyz; two.')
  })
})

describe('files that are long in a way that parsers choke on', () => {
  const sentence = '<p>“It stays,” Ada Winn said on Monday, and nobody in the long meeting disagreed.</p>'
  it.each([
    ['I6.9 millions of tags', 'a.html', `<html><body>${'<p>x'.repeat(500_000)}`, 'too-many-elements'],
    ['I6.9 nothing but brackets', 'a.html', `<html><body>${'<'.repeat(1_000_000)}`, 'too-many-elements'],
    ['I6.9 fifty thousand paragraphs', 'a.html', `<html><body><article>${sentence.repeat(50_000)}`, 'read'],
    [
      'I6.9 a long text in many boxes',
      'a.html',
      `<html><body>${'<div class="ad">'.repeat(450)}${'A word. '.repeat(300_000)}`,
      'read',
    ],
    ['I6.9 tags that never end in XML', 'a.rss', `<rss>${'<a "'.repeat(500_000)}`, 'no-articles'],
    [
      'I6.9 voices that never end',
      'a.vtt',
      `WEBVTT\n\n00:01.000 --> 00:02.000\n${'<v '.repeat(500_000)}`,
      'read',
    ],
    ['I6.9 brackets in Markdown', 'a.md', '['.repeat(100_000), 'read'],
    ['I6.9 a book in Markdown', 'a.md', 'A word.\n\n'.repeat(500_000), 'read'],
  ])('%s', { timeout: 20_000 }, async (_, name, text, outcome) => {
    expect(await problemOf(name, utf8(text))).toBe(outcome)
  })
})
