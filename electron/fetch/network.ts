import { lookup, type LookupAddress } from 'node:dns'
import { isPublicAddress } from './isPublicAddress'

/** Asks for all IP addresses of a name. */
type Ask = (
  name: string,
  answer: (error: NodeJS.ErrnoException | null, addresses: readonly LookupAddress[]) => void,
) => void

/** What may be connected to, and how names are looked up. */
export interface Network {
  readonly ask: Ask
  readonly mayConnect: (address: string) => boolean
  /** The ports that may be asked, as URLs have them: empty where it is the scheme's own. */
  readonly mayAskPort: (port: string) => boolean
}

const ask: Ask = (name, answer) => {
  lookup(name, { all: true }, (error, addresses) => {
    // Node leaves the addresses out when there is an error, which its types do not say.
    answer(error, error ? [] : addresses)
  })
}

const usualPorts = ['', '80', '443']

/** The public web. */
export const publicNetwork: Network = {
  ask,
  mayConnect: isPublicAddress,
  mayAskPort: (port) => usualPorts.includes(port),
}

/** Everything, for a person who has allowed it: this computer, its network, any port. */
export const anyNetwork: Network = { ask, mayConnect: () => true, mayAskPort: () => true }
