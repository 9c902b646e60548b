import { maxSourceBytes } from '../../shared/model/source'

/** What a fetch may cost at most. */
export interface FetchLimits {
  /** Of the answer's body, as sent and unpacked. */
  readonly bytes: number
  readonly redirects: number
  /** For everything together, milliseconds. */
  readonly totalMs: number
  /** Without a byte from the site, milliseconds. */
  readonly idleMs: number
}

/** The limits of the product. */
export const fetchLimits: FetchLimits = {
  bytes: maxSourceBytes,
  redirects: 10,
  totalMs: 60_000,
  idleMs: 15_000,
}
