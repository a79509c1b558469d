import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fetchGuarded } from '#lib/http/fetch-guarded.ts'
import { isPublicAddress } from '#lib/http/public-address.ts'

const limits = { maxBytes: 1_000, withinMs: 2_000, types: ['image/'] }
let asked = 0
const canary = createServer((_request, response) => {
  asked += 1
  response.setHeader('content-type', 'image/png').end('secret')
})
beforeAll(() => new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve)))
afterAll(() => canary.close())

test.each([
  '127.0.0.1',
  '10.0.0.8',
  '192.168.1.1',
  '169.254.169.254',
  '0.0.0.0',
  '100.64.0.1',
  '::1',
  '::',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '64:ff9b::7f00:1',
  'fe80::1%eth0',
  'fd00::1',
  '[::1]',
  '0x7f000001',
  '2130706433',
  '127.1',
  'localhost',
])('%s is not of the public internet', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

test('public addresses are', () => {
  expect(['93.184.216.34', '2606:2800:220:1::1'].map(isPublicAddress)).toEqual([true, true])
})

test('however an address of this machine is written, nothing connects to it', async () => {
  const { port } = canary.address() as AddressInfo
  const hosts = [
    '127.0.0.1',
    'localhost',
    '0x7f.1',
    '2130706433',
    '017700000001',
    '[::ffff:127.0.0.1]',
    '0',
    '127.0.0.1.',
  ]
  const urls = hosts.flatMap((host) => [`http://${host}/`, `http://${host}:${port}/`])
  const results = await Promise.all(urls.map((url) => fetchGuarded(url, limits)))
  expect(results.every(({ ok }) => !ok)).toBe(true)
  expect(asked).toBe(0)
})

test.each([
  'file:///etc/passwd',
  'gopher://a.example/',
  'data:image/png,x',
  'http://user:word@a.example/',
  'not an address',
])('%s is refused with one sentence', async (url) => {
  const result = await fetchGuarded(url, limits)
  expect(result).toMatchObject({ ok: false, kind: 'unreachable' })
})
