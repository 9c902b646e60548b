import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { useProgram } from './program.testing'

const { addFile, run } = useProgram()

const ARTICLE = `“We will not close the bridge,” Maren Tolliver said on Tuesday. “It is a monument.”
`
const SOURCE = `THE CHAIR: Good morning.
MS. TOLLIVER: We will not close the bridge. It is not a monument.
`

describe('quotedesk check', () => {
  it('C6.1 compares every quote with every source', async () => {
    await addFile('a.txt', ARTICLE)
    await addFile('source.txt', SOURCE)
    await addFile('other.txt', 'Nobody was there, and nothing was said of it.\n')
    const { code, output } = await run(['check', 'a.txt', '--against', 'source.txt', 'other.txt'])
    const lines = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown)
    expect(code).toBe(0)
    expect(lines).toMatchObject([
      {
        finding: 'meaning-at-risk',
        attribution: 'same-speaker',
        passageSpeaker: 'MS. TOLLIVER',
        rules: ['negation-changed'],
      },
      { finding: 'not-found', passage: null },
    ])
  })

  it('C6.2 writes rows for a spreadsheet', async () => {
    const { output } = await run(['check', '--format', 'csv', 'a.txt', '--against', 'source.txt'])
    const { data } = Papa.parse<Record<string, string>>(output.slice(1), {
      header: true,
      skipEmptyLines: true,
    })
    expect(data).toMatchObject([
      { finding: 'meaning-at-risk', differences: 'Left out “not”: a negation is changed' },
    ])
  })

  it('C6.2 writes paragraphs for a person', async () => {
    const { output } = await run(['check', 'a.txt', '--against', 'source.txt', '--format', 'text'])
    expect(output).toContain('  Meaning at risk · ')
    expect(output).toContain('- Left out “not”')
  })

  it.each([
    [
      'C6.3 no source',
      ['check', 'a.txt'],
      'quotedesk: no source given. Add --against SOURCE, a file or several.',
    ],
    [
      'C6.3 no such format',
      ['check', 'a.txt', '--format', 'pdf', '--against', 'source.txt'],
      'quotedesk: --format pdf: there is no such format. Use one of: ndjson, csv, text.',
    ],
  ])('%s', async (_, args, complaint) => {
    expect(await run(args)).toEqual({ code: 2, output: '', complaints: [complaint] })
  })

  it('C6.3 names what cannot be read and does the rest', async () => {
    const { code, output, complaints } = await run([
      'check',
      'a.txt',
      '--against',
      'missing.txt',
      'source.txt',
      '--format',
      'text',
    ])
    expect([code, complaints.length]).toEqual([2, 1])
    expect(output).toContain('Meaning at risk')
  })
})
