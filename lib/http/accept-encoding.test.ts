import { expect, test } from 'vitest'
import { preferredEncoding } from './accept-encoding.ts'

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['GZIP', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['br;q=0.0, gzip; q=0', 'identity'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['deflate', 'identity'],
])('Accept-Encoding %j is answered with %s', (header, encoding) => {
  expect(preferredEncoding(header)).toBe(encoding)
})

test('ten thousand different headers are all answered and few are remembered', () => {
  for (let i = 0; i < 10_000; i++) expect(preferredEncoding(`gzip, x-${i}`)).toBe('gzip')
})
