import { BlockList, isIP } from 'node:net'

export type TrustedProxies = { includes: (address: string) => boolean }

/** Reads addresses and CIDR ranges (`10.0.0.0/8`, `::1`); throws on one that is neither. */
export function trustedProxies(ranges: readonly string[]): TrustedProxies {
  const list = new BlockList()
  for (const range of ranges) addRange(list, range.trim())
  return {
    includes(address) {
      const plain = plainAddress(address)
      return isIP(plain) !== 0 && list.check(plain, familyOf(plain))
    },
  }
}

/**
 * The address of whoever asks: the connection's own one, unless that is a trusted proxy; then the last address
 * of `X-Forwarded-For` that is no trusted proxy, since only that one was written by a proxy we trust.
 */
export function peerAddress(
  connectionAddress: string,
  forwardedFor: string | undefined,
  trusted: TrustedProxies,
): string {
  const connection = plainAddress(connectionAddress)
  if (!trusted.includes(connection) || forwardedFor === undefined) return connection
  const hops = forwardedFor.split(',').map((hop) => plainAddress(hop.trim()))
  const client = hops.findLast((hop) => !trusted.includes(hop))
  return client !== undefined && isIP(client) ? client : connection
}

function addRange(list: BlockList, range: string) {
  const [address = '', bits] = range.split('/')
  if (isIP(address) === 0 || (bits !== undefined && !/^\d{1,3}$/.test(bits))) {
    throw new Error(`A trusted proxy is an address or a range such as 10.0.0.0/8, not '${range}'.`)
  }
  if (bits === undefined) list.addAddress(address, familyOf(address))
  else list.addSubnet(address, Number(bits), familyOf(address))
}

/** IPv4 addresses arrive as `::ffff:192.0.2.1` on a socket that also takes IPv6. */
function plainAddress(address: string) {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}

function familyOf(address: string) {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4'
}
