import { expect, test } from 'vitest'
import { frameOf } from '#lib/embeds/frame-of.ts'

const frameAt = (host: string) =>
  frameOf('mastodon', { url: `https://${host}/@maren/112233445566778899`, postId: null, handle: '' })

test('a network that runs on any host is framed at a name of the public internet', () => {
  expect(frameAt('social.example')?.host).toBe('social.example')
})

test.each([
  'a;sandbox;b.example',
  'a,b.example',
  '*.example',
  "a'b.example",
  'localhost',
  '127.0.0.1',
  '0x7f.1',
  '[::1]',
])('nothing is framed at %s, which would mean more in a policy or lie in the network of the reader', (host) =>
  expect(frameAt(host)).toBeNull(),
)
