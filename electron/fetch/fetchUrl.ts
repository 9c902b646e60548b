import type { IncomingMessage } from 'node:http'
import type { FetchFailure, FetchProblem } from '../../shared/model/fetchProblem'
import { fail, succeed, type Result } from '../../shared/model/result'
import type { Retrieval } from '../../shared/model/retrieval'
import { askSite } from './askSite'
import { checkUrl } from './checkUrl'
import { type FetchLimits, fetchLimits } from './fetchLimits'
import { createLookup } from './checkedLookup'
import { type Network, publicNetwork } from './network'
import { readBody } from './readBody'
import { findStatusProblem } from './statusProblem'
import { toFetchProblem } from './toFetchProblem'

/** What an address answered: bytes that nobody has looked into, and where they came from. */
export interface Fetched {
  readonly retrieval: Retrieval
  readonly bytes: Uint8Array
}

/** How to fetch. */
export interface FetchOptions {
  /** Ends it; the promise then rejects with its reason. */
  readonly signal?: AbortSignal
  readonly limits?: FetchLimits
  /** What may be asked in place of the public web. */
  readonly network?: Network
}

/**
 * Fetches an address by GET, following redirects. Every address on the way, and every IP address that a name leads to,
 * has to be one that may be asked; time, size and redirects are limited. Expected trouble is a failure.
 */
export async function fetchUrl(
  address: string,
  options: FetchOptions = {},
): Promise<Result<Fetched, FetchFailure>> {
  const { limits = fetchLimits, network = publicNetwork, signal } = options
  const timeout = AbortSignal.timeout(limits.totalMs)
  const stop = signal ? AbortSignal.any([signal, timeout]) : timeout
  let at = address
  try {
    for (let redirects = 0; redirects <= limits.redirects; redirects++) {
      const step = await takeStep(at, { network, limits, signal: stop })
      if (!step.ok) return fail({ code: step.problem, at })
      if ('bytes' in step.value) return succeed(toFetched(address, at, step.value))
      at = step.value.next
    }
    return fail({ code: 'too-many-redirects', at })
  } catch (error) {
    signal?.throwIfAborted()
    return fail({ code: timeout.aborted ? 'too-slow' : toFetchProblem(error), at })
  }
}

interface Page {
  readonly answer: IncomingMessage
  readonly bytes: Uint8Array
}

type Step = Result<Page | { readonly next: string }, FetchProblem>

/** Asks one address: its page, or the address that it leads to. */
async function takeStep(address: string, { network, limits, signal }: Required<FetchOptions>): Promise<Step> {
  const url = checkUrl(address, network)
  if (!url.ok) return url
  const lookup = createLookup(network)
  const answer = await askSite(url.value, { lookup, idleMs: limits.idleMs, signal })
  const next = findRedirect(answer, url.value)
  const problem = next === null ? findStatusProblem(answer.statusCode ?? 0) : null
  if (next !== null || problem !== null) answer.destroy()
  if (next !== null) return succeed({ next })
  if (problem !== null) return fail(problem)
  const bytes = await readBody(answer, limits.bytes)
  return bytes.ok ? succeed({ answer, bytes: bytes.value }) : bytes
}

const redirecting = [301, 302, 303, 307, 308]

function findRedirect({ statusCode, headers }: IncomingMessage, from: URL): string | null {
  const { location } = headers
  if (location === undefined || !redirecting.includes(statusCode ?? 0)) return null
  return URL.canParse(location, from.href) ? new URL(location, from.href).href : location
}

function toFetched(url: string, finalUrl: string, { answer, bytes }: Page): Fetched {
  const { headers, statusCode = 0 } = answer
  const retrieval: Retrieval = {
    url,
    finalUrl,
    fetchedAt: new Date().toISOString(),
    status: statusCode,
    contentType: headers['content-type'] ?? null,
    lastModified: headers['last-modified'] ?? null,
    etag: headers.etag ?? null,
  }
  return { retrieval, bytes }
}
