import { BlockList, isIPv4, isIPv6 } from 'node:net'

/** The ranges of IPv4 that are not the public internet (IANA special-purpose registry, RFC 6890), and multicast. */
const notPublic4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
]

/** Of IPv6 only 2000::/3 is given out (RFC 4291); these parts of it are not the public internet: tunnels, examples. */
const notPublic6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']

const given6 = toBlockList(['2000::/3'], 'ipv6')
const blocked4 = toBlockList(notPublic4, 'ipv4')
const blocked6 = toBlockList(notPublic6, 'ipv6')

function toBlockList(ranges: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [network = '', prefix] = range.split('/')
    list.addSubnet(network, Number(prefix), family)
  }
  return list
}

/**
 * Whether an IP address belongs to the public internet: neither this computer nor a network that it may be in, nor an
 * address for many or for none. An IPv4 address inside an IPv6 one (mapped, RFC 4291; NAT64, RFC 6052) is judged
 * itself. `false` for everything that is no IP address.
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !blocked4.check(address, 'ipv4')
  if (!isIPv6(address) || address.includes('%')) return false
  const embedded = findEmbedded(address)
  if (embedded !== null) return isPublicAddress(embedded)
  return given6.check(address, 'ipv6') && !blocked6.check(address, 'ipv6')
}

const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/
const nat64 = /^64:ff9b::(?:([0-9a-f]{1,4}):)?([0-9a-f]{1,4})$/

function findEmbedded(address: string): string | null {
  const canonical = new URL(`http://[${address}]/`).hostname.slice(1, -1)
  const found = mapped.exec(canonical) ?? nat64.exec(canonical)
  if (!found) return null
  const [, first = '0', second = '0'] = found
  const [high, low] = [Number.parseInt(first, 16), Number.parseInt(second, 16)]
  return [high >> 8, high & 0xff, low >> 8, low & 0xff].join('.')
}
