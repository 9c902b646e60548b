import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPackage } from '../../shared/package/readPackage'
import { useProgram } from './program.testing'

const { addFile, folder, run } = useProgram()
const article = 'Port knew of survey\r\n\r\n“We had the survey,” Maren Tolliver said.\r\n'

const open = async (name: string) => {
  const read = await readPackage(new Uint8Array(await readFile(join(folder(), name))))
  if (!read.ok) throw new Error(read.problem.code)
  return read.value
}

describe('quotedesk package', () => {
  it('C7.1 packs articles with their quotes and their originals byte for byte', async () => {
    await addFile('a.txt', article)
    await addFile('b.ndjson', `${JSON.stringify({ id: 'b', text: 'Nothing was said.' })}\n`)
    expect(await run(['package', 'a.txt', 'b.ndjson', '-o', 'x.quotedesk'])).toMatchObject({ code: 0 })
    const { articles, sources } = await open('x.quotedesk')
    expect(articles.map(({ quotes }) => quotes.length)).toEqual([1, 0])
    expect(Buffer.from(sources[0]?.bytes ?? []).toString()).toBe(article)
    expect(sources[0]?.name).toBe('a.txt')
  })

  it('C7.2 names what could not be read, and packs the rest', async () => {
    await addFile('a.txt', article)
    const outcome = await run(['package', 'gone.txt', 'a.txt', '-o', 'part.quotedesk'])
    expect(outcome).toMatchObject({ code: 2, complaints: [expect.stringContaining('gone.txt')] })
    expect((await open('part.quotedesk')).articles).toHaveLength(1)
  })

  it('C7.3 refuses another ending', async () => {
    expect(await run(['package', 'a.txt', '-o', 'x.zip'])).toMatchObject({
      code: 2,
      complaints: ['quotedesk: -o x.zip: its name must end in .quotedesk.'],
    })
  })

  it('C3.7 a sheet in JSON is the library', async () => {
    await addFile('a.txt', article)
    expect(await run(['sheet', 'a.txt', '-o', 'a.json'])).toMatchObject({ code: 0 })
    expect((await open('a.json')).articles[0]?.quotes).toHaveLength(1)
  })
})
