import ipaddr from 'ipaddr.js'

/** Whether an IP address (any spelling of IPv4 or IPv6) is one of the public internet; names are not addresses. */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '')
  if (!ipaddr.isValid(plain)) return false
  // `process` turns IPv4 inside IPv6 (`::ffff:127.0.0.1`) into what it means.
  return ipaddr.process(plain).range() === 'unicast'
}
