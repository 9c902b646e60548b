import type { Page } from '@playwright/test'
import { callNames, eventNames } from '../../shared/contract/channels'
import { expect, test } from '../launchApp'
import { add, elsewhere, html, runLater } from './attempts'

test.describe('a page has nothing of Node', () => {
  for (const name of [
    'require',
    'process',
    'module',
    'exports',
    'Buffer',
    'global',
    '__dirname',
    'electron',
  ]) {
    test(name, async ({ sharedApp: { window } }) => {
      expect(await window.evaluate(`typeof ${name}`)).toBe('undefined')
    })
  }

  test('a webview is an element like any other', async ({ sharedApp: { window } }) => {
    expect(await window.evaluate(`typeof document.createElement('webview').loadURL`)).toBe('undefined')
  })
})

test.describe('the preload gives the page the contract and nothing else', () => {
  test('its names', async ({ sharedApp: { window } }) => {
    const names = [...callNames, ...eventNames.map((name) => `on:${name}`)]
    expect(await window.evaluate(() => Object.getOwnPropertyNames(globalThis.quotedesk).sort())).toEqual(
      names.sort(),
    )
  })

  test('the page cannot change it', async ({ sharedApp: { window } }) => {
    expect(await window.evaluate(() => Object.isFrozen(globalThis.quotedesk))).toBe(true)
    expect(await runLater(window, `(() => { 'use strict'; window.quotedesk = {} })()`)).toBe('TypeError')
  })

  test('a frame inside the page has none', async ({ app: { window } }) => {
    const found = await window.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'))
      return frame.contentWindow && 'quotedesk' in frame.contentWindow
    })
    expect(found).toBe(false)
  })
})

test.describe('no code but the bundle runs', () => {
  for (const attempt of [
    `eval('"ran"')`,
    `new Function('return "ran"')()`,
    `WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0))`,
  ]) {
    test(attempt, async ({ sharedApp: { window } }) => {
      expect(await runLater(window, attempt)).toMatch(/^(EvalError|CompileError)$/)
    })
  }
})

test.describe('the content security policy stops', () => {
  const lines: readonly (readonly [what: string, directive: string, attempt: string])[] = [
    ['a script in the page', 'script-src-elem', add('script', `textContent: 'window.ran = true'`)],
    ['a script from elsewhere', 'script-src-elem', add('script', `src: '${elsewhere}'`)],
    [
      'a script in a data: URL',
      'script-src-elem',
      add('script', `src: 'data:text/javascript,window.ran=true'`),
    ],
    [
      'a script in a blob: URL',
      'script-src-elem',
      add('script', `src: URL.createObjectURL(new Blob(['ran = true']))`),
    ],
    [
      'a handler in an attribute',
      'script-src-attr',
      html('<img src="missing.png" onerror="window.ran = true">'),
    ],
    ['text for a timer', 'script-src', `setTimeout('window.ran = true')`],
    ['an import from elsewhere', 'script-src-elem', `import('${elsewhere}').catch(() => {})`],
    ['a style in the page', 'style-src-elem', add('style', `textContent: 'body { display: none }'`)],
    ['a style from elsewhere', 'style-src-elem', add('link', `rel: 'stylesheet', href: '${elsewhere}'`)],
    ['a style in an attribute', 'style-src-attr', html('<p style="color: red">')],
    ['a picture from elsewhere', 'img-src', add('img', `src: '${elsewhere}'`)],
    ['a sound from elsewhere', 'media-src', add('audio', `src: '${elsewhere}'`)],
    ['a font from elsewhere', 'font-src', `new FontFace('x', 'url(${elsewhere})').load().catch(() => {})`],
    ['a request', 'connect-src', `fetch('${elsewhere}').catch(() => {})`],
    ['a beacon', 'connect-src', `navigator.sendBeacon('${elsewhere}')`],
    ['a socket', 'connect-src', `new WebSocket('wss://example.org/x')`],
    ['an event stream', 'connect-src', `new EventSource('${elsewhere}')`],
    [
      'a request to another host of our scheme',
      'connect-src',
      `fetch('app://other/index.html').catch(() => {})`,
    ],
    ['a frame from elsewhere', 'frame-src', add('iframe', `src: '${elsewhere}'`)],
    ['a plugin', 'object-src', html(`<object data="${elsewhere}" type="application/pdf"></object>`)],
    ['a worker in a blob: URL', 'worker-src', `new Worker(URL.createObjectURL(new Blob(['0'])))`],
    ['another base', 'base-uri', add('base', `href: '${elsewhere}'`)],
    ['a form', 'form-action', html(`<form action="${elsewhere}"></form>`, 'submit()')],
  ]
  for (const [what, directive, attempt] of lines) {
    test(what, async ({ sharedApp: { window } }) => {
      expect(await findViolation(window, attempt)).toBe(directive)
      expect(await window.evaluate(`'ran' in window`)).toBe(false)
    })
  }
})

/** Runs `attempt` in the page; the directive of the policy that it offends against. */
function findViolation(window: Page, attempt: string): Promise<unknown> {
  return window.evaluate(`new Promise((resolve) => {
    addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true })
    setTimeout(() => { try { ${attempt} } catch {} })
    setTimeout(() => resolve('nothing'), 2000)
  })`)
}

test.describe('the protocol serves the bundle alone', () => {
  test('a page of it', async ({ sharedApp: { window } }) => {
    const { status, policy } = await window.evaluate(async () => {
      const response = await fetch('/index.html')
      return { status: response.status, policy: response.headers.get('content-security-policy') }
    })
    expect(status).toBe(200)
    expect(policy).not.toContain('unsafe')
  })

  for (const path of [
    '/../main/index.js',
    '/%2e%2e/main/index.js',
    '/..%2fmain/index.js',
    '/%2e%2e%2f%2e%2e%2fpackage.json',
    '/..%5cmain%5cindex.js',
    '/assets/..%2f..%2fmain/index.js',
    '/%252e%252e/main/index.js',
    '/index.html%00.js',
    '/.%2findex.html',
    '/',
  ]) {
    test(path, async ({ sharedApp: { window } }) => {
      expect(await window.evaluate(async (url) => (await fetch(url)).status, path)).toBe(404)
    })
  }
})
