import type { LookupAddress } from 'node:dns'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { FetchProblem } from '../../shared/model/fetchProblem'
import { fetchLimits } from './fetchLimits'
import { type FetchOptions, fetchUrl } from './fetchUrl'
import { anyNetwork, type Network, publicNetwork } from './network'
import { useSites } from './site.testing'

const { start } = useSites()
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** The public web, in which 127.0.0.2 and any port are public: the rest of this computer is not. */
const oneSite: Network = {
  ask: publicNetwork.ask,
  mayConnect: (address) => address === '127.0.0.2' || publicNetwork.mayConnect(address),
  mayAskPort: () => true,
}
/** As `oneSite`, with names that lead to these addresses, one list after another. */
const named = (...answers: readonly (readonly string[])[]): Network => {
  const left = [...answers]
  return {
    ...oneSite,
    ask: (_name, answer) => {
      const addresses = left.shift() ?? []
      answer(
        null,
        addresses.map((address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 })),
      )
    },
  }
}

async function problemOf(url: string, options?: FetchOptions): Promise<FetchProblem | 'fetched'> {
  const fetched = await fetchUrl(url, options)
  return fetched.ok ? 'fetched' : fetched.problem.code
}

describe('I7.1 only web addresses are fetched', () => {
  it.each([
    ['', 'bad-address'],
    ['council', 'bad-address'],
    ['ftp://paper.test/a', 'bad-address'],
    ['file:///etc/hostname', 'bad-address'],
    ['data:text/html,a', 'bad-address'],
    ['javascript:alert(1)', 'bad-address'],
    ['http://', 'bad-address'],
    ['https://ann:secret@paper.test/', 'has-credentials'],
    ['https://ann@paper.test/', 'has-credentials'],
    ['http://1.1.1.1:8080/', 'odd-port'],
    ['http://1.1.1.1:22/', 'odd-port'],
  ] as const)('%j: %s', async (url, problem) => {
    expect(await problemOf(url)).toBe(problem)
  })
})

describe('I7.2 this computer and its network are refused', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.0.0.1/',
    'http://0177.0.0.1/',
    'http://0/',
    'http://localhost/',
    'http://10.0.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://192.168.0.1/',
    'http://100.64.0.1/',
    'http://224.0.0.1/',
    'http://[::]/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://１２７.０.０.１/',
  ])('%s', async (url) => {
    expect(await problemOf(url)).toBe('private-address')
  })

  it('also when the site runs there, until the person allows it', async () => {
    const site = await start((_request, answer) => answer.end('words'))
    const port = new URL(site).port
    expect(await problemOf(site, { network: { ...publicNetwork, mayAskPort: () => true } })).toBe(
      'private-address',
    )
    expect(await problemOf(`http://localhost:${port}/`, { network: anyNetwork })).toBe('fetched')
  })

  it.each([[['127.0.0.1']], [['127.0.0.2', '127.0.0.1']], [['127.0.0.2', '::1']], [['::ffff:10.0.0.1']]])(
    'a name that leads to %j',
    async (addresses) => {
      const site = await start((_request, answer) => answer.end('words'), '127.0.0.2')
      const url = site.replace('127.0.0.2', 'paper.test')
      expect(await problemOf(url, { network: named(addresses) })).toBe('private-address')
    },
  )

  it('a name that answers something else the next time is asked once, and what it answered is used', async () => {
    const site = await start((_request, answer) => answer.end('words'), '127.0.0.2')
    const url = site.replace('127.0.0.2', 'paper.test')
    expect(await problemOf(url, { network: named(['127.0.0.2'], ['127.0.0.1']) })).toBe('fetched')
  })

  it.each([
    'http://127.0.0.1/admin',
    'http://localhost/',
    'http://[::1]/',
    '//127.0.0.1/',
    'file:///etc/hostname',
  ])('a redirect to %s, which is named', async (location) => {
    const site = await start((_request, answer) => answer.writeHead(302, { location }).end(), '127.0.0.2')
    const fetched = await fetchUrl(site, { network: oneSite })
    expect(fetched).toEqual({
      ok: false,
      problem: {
        code: location.startsWith('file') ? 'bad-address' : 'private-address',
        at: new URL(location, site).href,
      },
    })
  })
})

describe('I7.3 time, size and redirects are limited', () => {
  const limits = { ...fetchLimits, bytes: 100_000, idleMs: 300, totalMs: 900 }
  const bomb = gzipSync(new Uint8Array(5_000_000))

  it('a site that sends nothing, at once or half-way, is given up', async () => {
    const silent = await start(() => undefined)
    const halting = await start((_request, answer) => answer.write('half'))
    expect(await problemOf(silent, { network: anyNetwork, limits })).toBe('too-slow')
    expect(await problemOf(halting, { network: anyNetwork, limits })).toBe('too-slow')
  })

  it('so is one that sends a little for ever', async () => {
    const site = await start((_request, answer) => {
      const timer = setInterval(() => answer.write('x'), 50)
      answer.on('close', () => {
        clearInterval(timer)
      })
    })
    expect(await problemOf(site, { network: anyNetwork, limits })).toBe('too-slow')
  })

  it.each([
    ['told at the start', { 'content-length': '200000' }, Buffer.alloc(200_000)],
    ['sent without telling', {}, Buffer.alloc(200_000)],
    ['a gzip bomb', { 'content-encoding': 'gzip' }, bomb],
    ['a Brotli bomb', { 'content-encoding': 'br' }, brotliCompressSync(Buffer.alloc(5_000_000))],
  ])('too much, %s', async (_what, headers, body) => {
    const site = await start((_request, answer) => {
      answer.writeHead(200, headers)
      answer.end(body)
    })
    expect(await problemOf(site, { network: anyNetwork, limits })).toBe('larger-than-read')
  })

  it('ten redirects are followed, and no more', async () => {
    const site = await start((request, answer) => {
      const left = Number(request.url?.slice(1))
      if (left === 0) answer.end('words')
      else answer.writeHead(301, { location: `/${left - 1}` }).end()
    })
    const fetched = await fetchUrl(`${site}/10`, { network: anyNetwork })
    expect(fetched.ok && fetched.value.retrieval).toMatchObject({ url: `${site}/10`, finalUrl: `${site}/0` })
    expect(await problemOf(`${site}/11`, { network: anyNetwork })).toBe('too-many-redirects')
  })

  it('a cancelled fetch rejects, and lets the site go', async () => {
    const controller = new AbortController()
    let closed: Promise<unknown> = Promise.resolve()
    const site = await start((request) => {
      closed = new Promise((resolve) => request.socket.on('close', resolve))
      controller.abort(new Error('cancelled'))
    })
    const fetching = fetchUrl(site, { network: anyNetwork, signal: controller.signal })
    await expect(fetching).rejects.toThrow('cancelled')
    await closed
  })
})

describe('I7.4 what a site answers', () => {
  it('comes with where and when it came from', async () => {
    const site = await start((_request, answer) => {
      answer.writeHead(200, {
        'content-type': 'text/html; charset=koi8-r',
        'last-modified': 'Thu, 05 Mar 2026 09:00:00 GMT',
        etag: '"a"',
      })
      answer.end('words')
    })
    const fetched = await fetchUrl(`${site}/a`, { network: anyNetwork })
    if (!fetched.ok) throw new Error(fetched.problem.code)
    expect(text(fetched.value.bytes)).toBe('words')
    expect(fetched.value.retrieval).toEqual({
      url: `${site}/a`,
      finalUrl: `${site}/a`,
      fetchedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
      status: 200,
      contentType: 'text/html; charset=koi8-r',
      lastModified: 'Thu, 05 Mar 2026 09:00:00 GMT',
      etag: '"a"',
    })
  })

  it('may be packed', async () => {
    for (const [coding, pack] of [
      ['gzip', gzipSync],
      ['br', brotliCompressSync],
    ] as const) {
      const site = await start((_request, answer) => {
        answer.writeHead(200, { 'content-encoding': coding })
        answer.end(pack('words'))
      })
      const fetched = await fetchUrl(site, { network: anyNetwork })
      expect(fetched.ok && text(fetched.value.bytes)).toBe('words')
    }
  })

  it.each([
    [401, 'login-asked'],
    [403, 'turned-away'],
    [404, 'not-found'],
    [410, 'not-found'],
    [429, 'busy'],
    [451, 'turned-away'],
    [500, 'site-failed'],
    [503, 'busy'],
    [304, 'odd-answer'],
  ] as const)('status %i: %s', async (status, problem) => {
    const site = await start((_request, answer) => answer.writeHead(status).end('words'))
    expect(await problemOf(site, { network: anyNetwork })).toBe(problem)
  })

  it.each([
    ['damaged gzip', { 'content-encoding': 'gzip' }, 'not gzip', 'broken-off'],
    ['an unknown coding', { 'content-encoding': 'zstd' }, 'words', 'odd-answer'],
    ['less than it told', { 'content-length': '500' }, 'words', 'broken-off'],
  ] as const)('%s', async (_what, headers, body, problem) => {
    const site = await start((_request, answer) => {
      answer.writeHead(200, headers)
      answer.write(body)
      setTimeout(() => answer.destroy(), 50)
      if (!('content-length' in headers)) answer.end()
    })
    expect(await problemOf(site, { network: anyNetwork })).toBe(problem)
  })

  it('nobody there, and no such name', async () => {
    expect(await problemOf('http://127.0.0.1:1/', { network: anyNetwork })).toBe('no-connection')
    expect(await problemOf('http://nobody.invalid/', { network: anyNetwork })).toBe('unknown-host')
  })

  it('learns nothing of the person', async () => {
    let sent: object = {}
    const site = await start((request, answer) => {
      sent = request.headers
      answer.writeHead(200, { 'set-cookie': 'a=b' }).end('words')
    })
    await fetchUrl(site, { network: anyNetwork })
    await fetchUrl(site, { network: anyNetwork })
    expect(Object.keys(sent).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ])
    expect(sent).toMatchObject({ 'user-agent': 'Mozilla/5.0 (compatible; Quotedesk)' })
  })
})
