import { expect, test } from 'vitest'
import { mastodonPage, rememberedServer, rememberServer } from './mastodon-server.ts'

test.each([
  ['mastodon.social', 'mastodon.social'],
  [' https://Mastodon.social/@lantern ', 'mastodon.social'],
  ['@maren@journa.host', 'journa.host'],
])('%s leads to its own page for a post', (server, host) => {
  expect(mastodonPage(server, 'A & b')).toBe(`https://${host}/share?text=A%20%26%20b`)
})

test.each([
  '',
  'localhost',
  '127.0.0.1',
  'javascript:alert(1)',
  'a b.example',
  'evil.example\\@mastodon.social',
  'x.example:80',
])('%j is left to our own page', (server) => expect(mastodonPage(server, 'text')).toBeNull())

test('a server is kept, and a browser that keeps nothing is no error', () => {
  const kept = new Map<string, string>()
  const store = () => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  })
  rememberServer(store, ' journa.host ')
  expect(rememberedServer(store)).toBe('journa.host')
  const refusing = () => {
    throw new Error('no')
  }
  rememberServer(refusing, 'journa.host')
  expect(rememberedServer(refusing)).toBe('')
})
