import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Protocol } from 'electron'
import { contentPolicy } from './contentPolicy'
import { getMediaType } from './mediaType'
import { appScheme, isOwnPage } from './ownPage'

const securityHeaders = {
  'content-security-policy': contentPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-cache',
} as const

/** Makes `app:` an ordinary secure origin, so that it has storage, workers and modules. Before the app is ready. */
export function registerAppScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the renderer's bundle in `folder` at `app://quotedesk/`, and nothing else. */
export function serveApp(protocol: Pick<Protocol, 'handle'>, folder: string): void {
  protocol.handle(appScheme, (request) => answerRequest(request, folder))
}

/** The file of `folder` that `request` asks for, or 404 when it is not one; only GET and HEAD are answered. */
export async function answerRequest(
  request: Pick<Request, 'method' | 'url'>,
  folder: string,
): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405)
  const name = findBundleName(request.url)
  if (name === undefined) return refuse(404)
  const bytes = await readFile(join(folder, name)).catch(() => undefined)
  if (bytes === undefined) return refuse(404)
  const headers = { ...securityHeaders, 'content-type': getMediaType(name) }
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), { headers })
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: securityHeaders })
}

/**
 * The path inside the bundle that `url` names, relative, with forward slashes. Nothing when the URL is not of our
 * page or could lead out of the bundle: names of the bundle need no percent sign, so none is ever decoded.
 */
export function findBundleName(url: string): string | undefined {
  if (!isOwnPage(url)) return undefined
  const name = new URL(url).pathname.slice(1)
  return name.split('/').every((part) => /^[\w-][\w.-]*$/.test(part)) ? name : undefined
}
