import type { Protocol } from 'electron'
import type { CdpSession } from './cdp'
import type { Origins } from './origins'
import { createStrict, expectKnownKeys } from './strict'

type Handler = Parameters<Protocol['handle']>[1]

/** A request of the browser that waits for an answer. */
export interface PausedRequest {
  readonly requestId: string
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  /** Whether it is for a page, and not for something in one. */
  readonly isDocument: boolean
}

/** All that a page in the browser may do by itself, but for opening windows: those are the program's to allow. */
const pageSandbox = [
  'sandbox',
  'allow-downloads',
  'allow-forms',
  'allow-modals',
  'allow-pointer-lock',
  'allow-presentation',
  'allow-same-origin',
  'allow-scripts',
  'allow-top-navigation',
].join(' ')

/** `protocol`, with the way from a request of the browser to the program's handler. */
export interface StandinProtocol {
  readonly protocol: Protocol
  /** Answers `request` by the handler of its scheme; `false` when it has none. */
  readonly answer: (browser: CdpSession, request: PausedRequest) => Promise<boolean>
}

/** Creates `protocol`. */
export function createProtocol(origins: Origins, isReady: () => boolean): StandinProtocol {
  const handlers = new Map<string, Handler>()
  const protocol = createStrict<Protocol>('protocol', {
    registerSchemesAsPrivileged(schemes) {
      if (isReady())
        throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
      for (const { scheme, privileges } of schemes) {
        expectKnownKeys('privileges', privileges ?? {}, ['standard', 'secure', 'supportFetchAPI'])
        origins.register(scheme)
      }
    },
    handle(scheme, handler) {
      if (!isReady()) throw new Error('protocol.handle should be called after app is ready')
      if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
      handlers.set(scheme, handler)
    },
  })
  return {
    protocol,
    async answer(browser, request) {
      const url = origins.toApp(request.url)
      const handler = handlers.get(new URL(url).protocol.slice(0, -1))
      if (handler === undefined) return false
      const { method, headers } = request
      const response = await handler(new Request(url, { method, headers }))
      await fulfill(browser, request, response)
      return true
    },
  }
}

async function fulfill(browser: CdpSession, request: PausedRequest, response: Response): Promise<void> {
  const headers = [...response.headers].map(([name, value]) => ({ name, value }))
  if (request.isDocument) headers.push({ name: 'content-security-policy', value: pageSandbox })
  await browser.send('Fetch.fulfillRequest', {
    requestId: request.requestId,
    responseCode: response.status,
    responseHeaders: headers,
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  })
}
