import { expect, test } from 'vitest'
import { bylineFrom } from '#lib/contributors/byline.ts'

test('a network is linked at a web address, and only named at anything else', () => {
  const addresses = [
    'https://x.com/maren',
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//x.com/maren',
  ]
  const links = addresses.map((url) => ({ network: 'x', url }))
  const entry = { contributor: null, name: 'Maren Holt', role: 'author' as const, links }
  expect(bylineFrom(entry, new Map()).links.map(({ url }) => url)).toEqual([
    'https://x.com/maren',
    null,
    null,
    null,
    null,
  ])
})
