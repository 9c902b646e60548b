import { request as requestHttp, type IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'

/** What an asking needs besides its address. */
export interface Asking {
  readonly lookup: LookupFunction
  readonly idleMs: number
  readonly signal: AbortSignal
}

/** Thrown where a site sends nothing for too long. */
export class IdleError extends Error {}

/** All that a site learns of who asks. No cookie is ever kept or sent. */
const headers = {
  'User-Agent': 'Mozilla/5.0 (compatible; Quotedesk)',
  Accept: 'text/html, application/xhtml+xml, application/pdf;q=0.9, */*;q=0.8',
  'Accept-Encoding': 'gzip, br',
} as const

/**
 * Sends one GET on a connection of its own; resolves to the answer, its body unread. Rejects with the error of the
 * lookup, the connection or `signal`.
 */
export function askSite(url: URL, { lookup, idleMs, signal }: Asking): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    let waitsFor: Destroyable = request(url, { headers, lookup, signal, agent: false }, (answer) => {
      waitsFor = answer
      resolve(answer)
    })
      .on('error', reject)
      .setTimeout(idleMs, () => waitsFor.destroy(new IdleError(`${url.host} sends nothing`)))
      .end()
  })
}

interface Destroyable {
  destroy(reason: Error): unknown
}
