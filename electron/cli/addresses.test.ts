import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extractionSchema } from '../../shared/model/extraction'
import { useProgram } from './program.testing'

const { run } = useProgram()
const page = `<!doctype html><html><head><title>Harbour vote</title></head><body><article><h1>Harbour vote</h1>
<p>The council met on Tuesday to count the ballots once more.</p>
<p>“The first vote was a mistake,” Petra Lindholm, the council’s leader, said.</p></article></body></html>`

let server: Server
let site = ''
beforeAll(async () => {
  server = createServer((request, answer) => {
    if (request.url === '/gone') answer.writeHead(404).end()
    else if (request.url === '/away') answer.writeHead(302, { location: 'ftp://paper.test/' }).end()
    else answer.writeHead(200, { 'content-type': 'text/html' }).end(page)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

describe('C2.13 an address is what it answers', () => {
  it('allowed, it is extracted, and states where it was', async () => {
    const { code, output, complaints } = await run(['extract', '--allow-private', `${site}/harbour`])
    expect({ code, complaints }).toEqual({ code: 0, complaints: [] })
    const extraction = extractionSchema.parse(JSON.parse(output))
    expect(extraction).toMatchObject({ title: 'Harbour vote', url: `${site}/harbour` })
    expect(extraction.quotes.map(({ speaker }) => speaker?.name)).toEqual(['Petra Lindholm'])
  })

  it.each([
    ['a place of this computer', [], '/', 'The address leads to this computer'],
    ['a page that is gone', ['--allow-private'], '/gone', 'The site has no such page.'],
    [
      'a way to something else',
      ['--allow-private'],
      '/away',
      '/away, which leads to ftp://paper.test/: This is not',
    ],
  ])('%s is refused in one line', async (_what, options, path, reason) => {
    const { code, output, complaints } = await run(['extract', ...options, `${site}${path}`])
    expect({ code, output }).toEqual({ code: 1, output: '' })
    expect(complaints).toHaveLength(1)
    expect(complaints[0]).toContain(`${site}${path}`)
    expect(complaints[0]).toContain(reason)
  })
})
