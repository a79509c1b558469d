import { expect, test } from 'vitest'
import { fediverseHandle } from './fediverse-handle.ts'

test('the address of a Mastodon profile is a handle', () => {
  expect(fediverseHandle({ network: 'mastodon', url: 'https://social.example/@ines' })).toBe(
    '@ines@social.example',
  )
})

test.each([
  ['mastodon', 'https://social.example/@ines/1234'],
  ['mastodon', 'http://social.example/@ines'],
  ['mastodon', null],
  ['x', 'https://x.com/@ines'],
])('an address of %s such as %s is none', (network, url) => {
  expect(fediverseHandle({ network, url })).toBeNull()
})
