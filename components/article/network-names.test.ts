import { expect, test } from 'vitest'
import { networkName } from '#blocks/embed/networks.ts'
import { networks } from '#lib/embeds/networks.ts'

test.each(networks.map(({ id, name }) => [id, name]))('%s goes by the one name %s', (id, name) => {
  expect(networkName(id, 'https://elsewhere.example/')).toBe(name)
})

test('an unknown network goes by its host, or by its id', () => {
  expect(networkName('link', 'https://www.holt.example/notes')).toBe('holt.example')
  expect(networkName('link', 'mailto:maren@holt.example')).toBe('link')
  expect(networkName('orkut', null)).toBe('orkut')
})
