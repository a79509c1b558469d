import { expect, test } from 'vitest'
import { readOwnAddress } from './own-address.ts'

const site = 'https://lantern.example'

test.each(['/city/tunnel', 'https://lantern.example/city/tunnel', 'city/tunnel'])(
  '%s is of this site',
  (sent) => {
    expect(readOwnAddress(sent, site)?.href).toBe('https://lantern.example/city/tunnel')
  },
)

test.each([
  '',
  '//evil.example/',
  '\\\\evil.example',
  'https://evil.example/https://lantern.example/',
  'https://lantern.example@evil.example/',
  'https://someone@lantern.example/',
  'http://lantern.example/',
  'https://lantern.example:8443/',
  'javascript:alert(1)',
  'data:text/html,x',
  `/${'a'.repeat(2000)}`,
])('%s is not', (sent) => {
  expect(readOwnAddress(sent, site)).toBeNull()
})
