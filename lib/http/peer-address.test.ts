import { expect, test } from 'vitest'
import { peerAddress, trustedProxies } from './peer-address.ts'

const none = trustedProxies([])
const proxies = trustedProxies(['10.0.0.0/8', '::1'])

test('without trusted proxies a forged X-Forwarded-For changes nothing', () => {
  expect(peerAddress('192.0.2.7', '203.0.113.9', none)).toBe('192.0.2.7')
})

test('behind a trusted proxy the address it wrote is taken', () => {
  expect(peerAddress('10.1.2.3', '203.0.113.9', proxies)).toBe('203.0.113.9')
  expect(peerAddress('::1', '2001:db8::5', proxies)).toBe('2001:db8::5')
  expect(peerAddress('::ffff:10.1.2.3', '203.0.113.9', proxies)).toBe('203.0.113.9')
})

test('addresses in front of the last untrusted one are the client’s own claim and are not believed', () => {
  expect(peerAddress('10.1.2.3', '127.0.0.1, 203.0.113.9, 10.9.9.9', proxies)).toBe('203.0.113.9')
})

test('nonsense from a trusted proxy gives the proxy’s own address', () => {
  expect(peerAddress('10.1.2.3', 'unknown', proxies)).toBe('10.1.2.3')
  expect(peerAddress('10.1.2.3', undefined, proxies)).toBe('10.1.2.3')
})

test('a range that is none is refused in a sentence', () => {
  expect(() => trustedProxies(['proxy.local'])).toThrow("not 'proxy.local'")
  expect(() => trustedProxies(['10.0.0.0/x'])).toThrow('10.0.0.0/8')
})
