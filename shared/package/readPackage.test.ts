import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { fromBase64, toBase64 } from './base64'
import { aChange, aLibrary, anAction, articleId, aVerdict } from './library.testing'
import { parseLibraryJson, writeLibraryJson } from './libraryJson'
import { toPackageRefusal } from './packageProblem'
import { readPackage } from './readPackage'
import { takeArticles, withoutConfidential } from './takePart'
import { writePackage } from './writePackage'

const record = aLibrary([
  anAction(1, 'Ada', aVerdict('undecided', 'verified'), aChange('privateNote', '', 'Met her.')),
  anAction(
    2,
    'Ada',
    aChange('anonymity', null, { reasonInCopy: 'R', terms: 'T', whyKnows: 'W', approvedBy: 'A' }),
  ),
  anAction(3, 'Ada', { on: 'speaker', speakerKey: 'ada', field: 'mergedInto', from: null, to: 'ada b' }),
])
const facts = { madeBy: '0.1.0', isConfidential: true }
const packed = await writePackage(record, facts)

type Files = Record<string, Uint8Array>
const repack = (spoil: (files: Files) => Files) => zipSync(spoil(unzipSync(packed)))
const original = `originals/${record.sources[0]?.id ?? ''}`
/** The package with another library in it, and a manifest that vouches for it. */
const withLibrary = (library: Uint8Array) =>
  repack((files) => {
    const manifest = JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString()) as {
      entries: { name: string; size: number; sha256: string }[]
    }
    const [entry] = manifest.entries
    Object.assign(entry ?? {}, {
      size: library.length,
      sha256: createHash('sha256').update(library).digest('hex'),
    })
    return { ...files, 'library.json': library, 'manifest.json': strToU8(JSON.stringify(manifest)) }
  })
const edit = (from: string, to: string) =>
  strToU8(Buffer.from(writeLibraryJson(record, 'beside')).toString().replace(from, to))

describe('there and back', () => {
  it('P1.1 a library comes back from JSON equal in every field', async () => {
    expect(await parseLibraryJson(writeLibraryJson(record, 'inline'))).toEqual({ ok: true, value: record })
  })

  it('P2.1 and from a package', async () => {
    expect(await readPackage(packed)).toEqual({ ok: true, value: record })
    expect(await readPackage(writeLibraryJson(record, 'inline'))).toEqual({ ok: true, value: record })
  })

  it('P1.2 any bytes come back from Base64', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
        expect(fromBase64(toBase64(bytes))).toEqual(bytes)
      }),
    )
  })
})

describe('what is refused', () => {
  it.each<readonly [string, () => Uint8Array, string, string | null]>([
    ['P2.2 another file', () => strToU8('Hello'), 'not-a-package', null],
    ['P2.2 another ZIP', () => zipSync({ 'library.json': strToU8('{}') }), 'not-a-package', null],
    ['P2.2 half of one', () => packed.slice(0, packed.length / 2), 'damaged', null],
    [
      'P2.3 an original that was changed',
      () => repack((all) => ({ ...all, [original]: strToU8('We lied') })),
      'altered',
      original,
    ],
    [
      'P2.3 a library that was changed',
      () => repack((all) => ({ ...all, 'library.json': edit('Ada', 'Eve') })),
      'altered',
      'library.json',
    ],
    [
      'P2.3 an original that is missing',
      () => repack((all) => Object.fromEntries(Object.entries(all).filter(([name]) => name !== original))),
      'missing',
      original,
    ],
    [
      'P2.3 one that nobody packed',
      () => repack((all) => ({ ...all, [`originals/${'0'.repeat(64)}`]: strToU8('x') })),
      'altered',
      `originals/${'0'.repeat(64)}`,
    ],
    [
      'P2.4 a path out of it',
      () => repack((all) => ({ ...all, '../evil': strToU8('x') })),
      'unsafe-name',
      '../evil',
    ],
    [
      'P2.4 an absolute path',
      () => repack((all) => ({ ...all, '/etc/passwd': strToU8('x') })),
      'unsafe-name',
      '/etc/passwd',
    ],
    [
      'P2.5 a bomb',
      () => repack((all) => ({ ...all, [original]: new Uint8Array(4 << 20) })),
      'too-large',
      original,
    ],
    [
      'P2.6 a later format',
      () => repack((all) => ({ ...all, 'manifest.json': strToU8('{"format":"quotedesk/package@2"}') })),
      'other-format',
      'manifest.json',
    ],
    [
      'P2.7 a text that is not its article’s, vouched for',
      () => withLibrary(edit('We knew,” she', 'We lied,” she')),
      'altered',
      `the text of article ${articleId}`,
    ],
    [
      'P2.7 words outside of the text, vouched for',
      () => withLibrary(edit('"end":58', '"end":5800')),
      'altered',
      `quote ${articleId}:33`,
    ],
  ])('%s', async (_, make, code, entry) => {
    const read = await readPackage(make())
    expect(read).toEqual({ ok: false, problem: { code, entry } })
    if (!read.ok && entry !== null) expect(toPackageRefusal(read.problem)).toContain(entry)
  })

  it('P2.7 a field that is not of its type is named', async () => {
    const read = await readPackage(withLibrary(edit('"confidence":0.9', '"confidence":9')))
    expect(read).toMatchObject({
      ok: false,
      problem: { code: 'damaged', entry: expect.stringContaining('confidence') as string },
    })
  })

  it('P2.8 any change of a package’s bytes is refused or changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(packed.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const spoilt = packed.slice()
        spoilt[at] = (spoilt[at] ?? 0) ^ by
        const read = await readPackage(spoilt)
        if (read.ok) expect(read.value).toEqual(record)
        else expect(read.problem.code).toBeTypeOf('string')
      }),
      { numRuns: 300 },
    )
  })
})

describe('a part of a library', () => {
  it('P2.9 holds what is about its articles, and nothing of the speakers', () => {
    const part = takeArticles(record, [articleId])
    expect(part.sources).toEqual(record.sources)
    expect(part.actions.map(({ by, changes }) => [by, changes.length])).toEqual([
      ['Ada', 2],
      ['Ada', 1],
    ])
    expect(takeArticles(record, [])).toMatchObject({ articles: [], sources: [], actions: [] })
  })

  it('P2.10 without what is confidential has it neither in reviews nor in the log', () => {
    const open = withoutConfidential(record)
    expect(Buffer.from(writeLibraryJson(open, 'inline')).toString()).not.toMatch(/Met her|reasonInCopy/)
    expect(open.actions).toHaveLength(2)
  })
})
