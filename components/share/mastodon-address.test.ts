import { expect, test } from 'vitest'
import { mastodonAddress } from './mastodon-address.ts'

test.each([
  ['mastodon.social', 'mastodon.social'],
  [' Mastodon.Social ', 'mastodon.social'],
  ['https://mastodon.social/@lantern', 'mastodon.social'],
  ['@maren@journa.host', 'journa.host'],
  ['müller.example', 'xn--mller-kva.example'],
])('%j is the server %s', (server, host) => {
  expect(mastodonAddress(server, 'A & b')).toEqual({ host, href: `https://${host}/share?text=A%20%26%20b` })
})

test.each([
  '',
  'mastodon',
  'localhost',
  '127.0.0.1',
  '2130706433',
  '[::1]',
  'mastodon.social:8443',
  'javascript:alert(1)',
  'a b.example',
  'evil.example\\@mastodon.social',
  'mastodon.social?x=1',
  `${'a'.repeat(300)}.example`,
])('%j is no server', (server) => {
  expect(mastodonAddress(server, 'text')).toBeNull()
})

test('a text is never cut through a character', () => {
  const { href } = mastodonAddress('mastodon.social', `${'x'.repeat(499)}🚋🚋`) ?? { href: '' }
  expect(new URL(href).searchParams.get('text')).toBe(`${'x'.repeat(499)}🚋`)
})

test('a long text is cut to what a post holds', () => {
  const { href } = mastodonAddress('mastodon.social', 'x'.repeat(2000)) ?? { href: '' }
  expect(new URL(href).searchParams.get('text')).toHaveLength(500)
})
