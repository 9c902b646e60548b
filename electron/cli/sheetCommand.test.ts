import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { useProgram } from './program.testing'

const { addFile, folder, run } = useProgram()

const ARTICLE = `Port knew of survey

“We had the survey,” Maren Tolliver, the port’s chief executive, said on Tuesday. “Nobody set out to hide it.”
`
const read = (name: string) => readFile(join(folder(), name), 'utf8')

describe('quotedesk sheet', () => {
  it('C3.2 writes a spreadsheet of undecided quotes', async () => {
    await addFile('a.txt', ARTICLE)
    expect(await run(['sheet', 'a.txt', '-o', 'a.csv', '--published', '2026-03-05'])).toEqual({
      code: 0,
      output: '',
      complaints: [],
    })
    const { data } = Papa.parse<Record<string, string>>((await read('a.csv')).slice(1), {
      header: true,
      skipEmptyLines: true,
    })
    expect(data).toMatchObject([
      {
        Number: '1',
        Quote: 'We had the survey, … Nobody set out to hide it.',
        Speaker: 'Maren Tolliver',
        'Said on (EDTF)': '2026-03-03',
        Article: 'Port knew of survey',
        Published: '2026-03-05',
        Paragraph: '1',
        Status: 'Undecided',
        Reviewer: '',
      },
    ])
  })

  it('C3.3 writes a page of several articles', async () => {
    await addFile('a.txt', ARTICLE)
    await addFile('b.ndjson', `${JSON.stringify({ id: 'b', text: 'Nothing was said.', title: 'Second' })}\n`)
    expect(await run(['sheet', 'a.txt', 'b.ndjson', '--output', 'ab.HTML'])).toMatchObject({
      code: 0,
      complaints: [],
    })
    const page = await read('ab.HTML')
    expect(page).toContain('<h2 class="title">Port knew of survey</h2>')
    expect(page).toContain('<h2 class="title">Second</h2>')
    expect(page.match(/<li class="quote">/g)).toHaveLength(1)
  })

  it('C3.4 writes what could be read, and says what could not', async () => {
    await addFile('a.txt', ARTICLE)
    const outcome = await run(['sheet', 'gone.txt', 'a.txt', '-o', 'part.csv'])
    expect(outcome).toEqual({
      code: 1,
      output: '',
      complaints: ['quotedesk: gone.txt: there is no such file. Check the name and the folder.'],
    })
    expect(await read('part.csv')).toContain('Maren Tolliver')
  })

  it('C3.5 leaves an older sheet alone when no article could be read', async () => {
    await writeFile(join(folder(), 'old.csv'), 'old')
    const { code, complaints } = await run(['sheet', 'gone.txt', '-o', 'old.csv'])
    expect(code).toBe(2)
    expect(complaints[1]).toBe('quotedesk: old.csv: not written, since no article could be read.')
    expect(await read('old.csv')).toBe('old')
  })

  it.each([
    [
      'a folder that does not exist',
      'no/such/a.csv',
      'its folder does not exist. Make the folder, or name another one.',
    ],
    ['a folder’s own name', 'taken.csv', 'this is a folder. Add the name of a file.'],
  ])('C3.6 %s is named in one line, and nothing is left behind', async (_, output, complaint) => {
    await addFile('a.txt', ARTICLE)
    await mkdir(join(folder(), 'taken.csv'), { recursive: true })
    const outcome = await run(['sheet', 'a.txt', '-o', output])
    expect(outcome).toEqual({ code: 2, output: '', complaints: [`quotedesk: ${output}: ${complaint}`] })
    expect((await readdir(folder())).filter((name) => name.endsWith('.part'))).toEqual([])
  })
})
