import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerRequest, findBundleName } from './appProtocol'
import { contentPolicy } from './contentPolicy'

test.each([
  ['app://quotedesk/index.html', 'index.html'],
  ['app://quotedesk/assets/index-B_2x.js', 'assets/index-B_2x.js'],
  ['app://quotedesk/assets/a.js?v=1#x', 'assets/a.js'],
  ['app://quotedesk/a/../index.html', 'index.html'],
])('%s names %s of the bundle', (url, name) => {
  expect(findBundleName(url)).toBe(name)
})

test.each([
  'app://quotedesk/',
  'app://quotedesk',
  'app://other/index.html',
  'https://quotedesk/index.html',
  'app://quotedesk/%2e%2e%2fmain/index.js',
  'app://quotedesk/..%2fmain/index.js',
  'app://quotedesk/..%5cmain/index.js',
  'app://quotedesk/..\\main\\index.js',
  'app://quotedesk/%252e%252e/main/index.js',
  'app://quotedesk//etc/passwd',
  'app://quotedesk/a//b',
  'app://quotedesk/.env',
  'app://quotedesk/assets/.git/config',
  'app://quotedesk/C:/x',
  'app://quotedesk/a%00b',
  'app://quotedesk/index.html/',
  'not a url',
])('%s names nothing of the bundle', (url) => {
  expect(findBundleName(url)).toBeUndefined()
})

describe('an answer', () => {
  let outside = ''
  let folder = ''
  const ask = (path: string, method = 'GET'): Promise<Response> =>
    answerRequest({ method, url: `app://quotedesk/${path}` }, folder)

  beforeAll(async () => {
    outside = await mkdtemp(join(tmpdir(), 'quotedesk-bundle-'))
    folder = join(outside, 'renderer')
    await mkdir(join(folder, 'assets'), { recursive: true })
    await writeFile(join(outside, 'secret.txt'), 'secret')
    await writeFile(join(folder, 'index.html'), '<!doctype html>')
    await writeFile(join(folder, 'assets/a.js'), 'export {}')
    await writeFile(join(folder, 'assets/a.unknown'), '?')
  })
  afterAll(() => rm(outside, { recursive: true }))

  test.each([
    ['index.html', 'text/html; charset=utf-8', '<!doctype html>'],
    ['assets/a.js', 'text/javascript; charset=utf-8', 'export {}'],
    ['assets/a.unknown', 'application/octet-stream', '?'],
  ])('%s comes as %s', async (path, type, text) => {
    const response = await ask(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(type)
    expect(await response.text()).toBe(text)
  })

  test.each(['missing.js', '../secret.txt', '%2e%2e/secret.txt', '..%2fsecret.txt', 'assets'])(
    '%s is not there',
    async (path) => {
      const response = await ask(path)
      expect(response.status).toBe(404)
      expect(await response.text()).toBe('')
    },
  )

  test.each(['index.html', 'missing.js'])('%s carries the guards', async (path) => {
    const { headers } = await ask(path)
    expect(headers.get('content-security-policy')).toBe(contentPolicy)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('to HEAD has no body', async () => {
    expect(await (await ask('index.html', 'HEAD')).text()).toBe('')
  })

  test.each(['POST', 'PUT', 'DELETE'])('to %s is no', async (method) => {
    expect((await ask('index.html', method)).status).toBe(405)
  })
})
