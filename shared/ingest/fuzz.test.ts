import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readArticles } from './readArticles'

const folder = join(import.meta.dirname, 'fixtures')
/** `npm run fuzz` reads 10,000 mutants of each format. */
const runs = Number(process.env.FUZZ_RUNS ?? 150)
const seed = 20260305

/** One file of each format, by its ending. */
const samples = new Map(
  readdirSync(folder).flatMap((name) =>
    readdirSync(join(folder, name))
      .filter((file) => file.startsWith('source.'))
      .map((file) => [file, new Uint8Array(readFileSync(join(folder, name, file)))] as const),
  ),
)

/** Pieces that parsers of one format or another trip over. */
const nasty = [
  '<div>'.repeat(2000),
  '<blockquote><p>',
  '<!DOCTYPE x [<!ENTITY a "aaaa">]>&a;',
  '</p></body></html>',
  '<![CDATA[',
  '<!--',
  '&#0;&#xD800;&#x110000;',
  '{\\rtf1{\\*',
  '}'.repeat(50),
  '\\u-10179?\\bin99999999 ',
  'endstream endobj',
  'PK\u0005\u0006',
  '\u00ff\u00fe',
  '\0\0\0',
  '--b1--\r\n',
  'Content-Type: multipart/mixed; boundary=""\r\n\r\n',
  '99:99:99,999 --> 00:00:00.000\n',
  '> '.repeat(60),
  '['.repeat(500),
  '","""\n',
  '{"@graph":[[[[{"@type":"NewsArticle","author":{"@id":"#a"}}]]]]}',
].map((text) => Uint8Array.from(text, (character) => character.charCodeAt(0)))

const place = fc.double({ min: 0, max: 1, noNaN: true })
const edit = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), at: place, byte: fc.nat(255) }),
  fc.record({ kind: fc.constant('cut' as const), at: place, length: fc.nat(400) }),
  fc.record({ kind: fc.constant('repeat' as const), at: place, length: fc.nat(400) }),
  fc.record({ kind: fc.constant('insert' as const), at: place, piece: fc.constantFrom(...nasty) }),
  fc.record({ kind: fc.constant('end' as const), at: place }),
)
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never

function mutate(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  return edits.reduce((before, change) => {
    const at = Math.floor(change.at * before.length)
    const head = before.subarray(0, at)
    if (change.kind === 'end') return head
    if (change.kind === 'set') return joinBytes(head, Uint8Array.of(change.byte), before.subarray(at + 1))
    if (change.kind === 'cut') return joinBytes(head, before.subarray(at + change.length))
    if (change.kind === 'insert') return joinBytes(head, change.piece, before.subarray(at))
    return joinBytes(head, before.subarray(at, at + change.length), before.subarray(at))
  }, bytes)
}

function joinBytes(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}

describe('I6.1 a damaged file is read or refused, and never thrown over', () => {
  it.each([...samples.keys()])(`%s, ${runs} mutants`, { timeout: 100 * runs + 60_000 }, async (name) => {
    const bytes = samples.get(name) ?? new Uint8Array()
    const edits = fc.array(edit, { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(edits, async (changes) => {
        const read = await readArticles({ name, bytes: mutate(bytes, changes) })
        for (const { text, paragraphs } of read.ok ? read.value.articles : []) {
          const ends = paragraphs.flatMap(({ start, end }) => [start, end])
          expect(ends).toEqual(ends.toSorted((a, b) => a - b))
          expect(ends.at(-1) ?? 0).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: runs, seed },
    )
  })
})
