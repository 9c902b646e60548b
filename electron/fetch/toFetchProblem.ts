import type { FetchProblem } from '../../shared/model/fetchProblem'
import { IdleError } from './askSite'
import { PrivateAddressError } from './checkedLookup'

const byCode: Readonly<Record<string, FetchProblem>> = {
  ENOTFOUND: 'unknown-host',
  EAI_AGAIN: 'unknown-host',
  ENODATA: 'unknown-host',
  ECONNREFUSED: 'no-connection',
  EHOSTUNREACH: 'no-connection',
  ENETUNREACH: 'no-connection',
  EADDRNOTAVAIL: 'no-connection',
  ETIMEDOUT: 'no-connection',
  ECONNRESET: 'broken-off',
  EPIPE: 'broken-off',
}

const certificate =
  /^(?:CERT_|ERR_TLS_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_SSL_|HOSTNAME_MISMATCH|EPROTO)/
const damaged = /^(?:Z_|ERR_BROTLI|ERR_STREAM_PREMATURE|ERR__ERROR_FORMAT)/

/** What an error of a connection means to the person who gave the address. */
export function toFetchProblem(error: unknown): FetchProblem {
  if (error instanceof PrivateAddressError) return 'private-address'
  if (error instanceof IdleError) return 'too-slow'
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (certificate.test(code)) return 'bad-certificate'
  if (damaged.test(code)) return 'broken-off'
  return byCode[code] ?? (code.startsWith('HPE_') ? 'odd-answer' : 'no-connection')
}
