import ipaddr from 'ipaddr.js'

/** Whether an IP address (any spelling of IPv4 or IPv6) is one of the public internet; names are not addresses. */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '')
  if (!ipaddr.isValid(plain)) return false
  // `process` turns IPv4 inside IPv6 (`::ffff:127.0.0.1`) into what it means.
  const parsed = ipaddr.process(plain)
  if (parsed.range() !== 'unicast') return false
  // Everything public so far is 2000::/3; outside are forms that stand for IPv4 (`::7f00:1`) and what is not given out.
  return parsed.kind() === 'ipv4' || ((parsed.toByteArray()[0] ?? 0) & 0xe0) === 0x20
}
