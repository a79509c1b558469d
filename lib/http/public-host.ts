import { BlockList, isIP } from 'node:net'

const privateRanges: [string, number, 'ipv4' | 'ipv6'][] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['::1', 128, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
]
/** RFC 6761, RFC 2606, RFC 6762, and `.internal` as ICANN reserved it. */
const privateEnding = /(^|\.)(localhost|local|test|example|invalid|internal|home\.arpa|lan)$/

/** Whether a host name or address (of an address in a URL, `[::1]` too) can be reached by the whole world. */
export function isPublicHost(host: string): boolean {
  const plain = host
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase()
  const family = isIP(plain)
  if (family === 0) return plain.includes('.') && !privateEnding.test(plain)
  return !privateAddresses().check(plain, family === 6 ? 'ipv6' : 'ipv4')
}

function privateAddresses(): BlockList {
  const list = new BlockList()
  for (const [network, prefix, family] of privateRanges) list.addSubnet(network, prefix, family)
  return list
}
