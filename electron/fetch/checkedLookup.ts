import type { LookupFunction } from 'node:net'
import type { Network } from './network'

/** Thrown where a name leads to an address that may not be connected to. */
export class PrivateAddressError extends Error {}

/**
 * The lookup of a connection. The addresses that are looked at are the very ones that the connection is made to, so a
 * name that answers something else the next time gains nothing. One that may not be connected to is enough to refuse
 * the name.
 */
export function createLookup({ ask, mayConnect }: Network): LookupFunction {
  return (name, { all }, callback) => {
    ask(name, (error, addresses) => {
      const [first] = addresses
      if (error || !first) callback(error ?? new Error(`${name} has no address`), '', 4)
      else if (!addresses.every(({ address }) => mayConnect(address)))
        callback(new PrivateAddressError(`${name} leads to an address that is not public`), '', 4)
      else if (all) callback(null, [...addresses])
      else callback(null, first.address, first.family)
    })
  }
}
