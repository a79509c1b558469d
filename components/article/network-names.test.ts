import { expect, test } from 'vitest'
import { networkName } from '#blocks/embed/networks.ts'

test('a network goes by its name, wherever its address leads', () => {
  expect(networkName('apple-podcasts', 'https://elsewhere.example/')).toBe('Apple Podcasts')
})

test('an unknown network goes by its host, or by its id', () => {
  expect(networkName('link', 'https://www.holt.example/notes')).toBe('holt.example')
  expect(networkName('link', 'mailto:maren@holt.example')).toBe('link')
  expect(networkName('orkut', null)).toBe('orkut')
})
