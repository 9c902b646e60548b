import { isIP } from 'node:net'
import type { FetchProblem } from '../../shared/model/fetchProblem'
import { fail, succeed, type Result } from '../../shared/model/result'
import type { Network } from './network'

/**
 * The address as a URL, when it may be asked: http or https, without name and password, at a port that may be asked,
 * and not an IP address that may not be connected to. Names are looked at when they are looked up.
 */
export function checkUrl(address: string, network: Network): Result<URL, FetchProblem> {
  if (!URL.canParse(address)) return fail('bad-address')
  const url = new URL(address)
  if (!['http:', 'https:'].includes(url.protocol) || url.hostname === '') return fail('bad-address')
  if (url.username !== '' || url.password !== '') return fail('has-credentials')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !network.mayConnect(host)) return fail('private-address')
  return network.mayAskPort(url.port) ? succeed(url) : fail('odd-port')
}
