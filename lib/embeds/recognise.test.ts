import { expect, test } from 'vitest'
import { networkIds } from '#lib/embeds/network.ts'
import { getNetwork, networks } from '#lib/embeds/networks.ts'
import { recogniseAnyUrl, recogniseProfile, recogniseUrl } from '#lib/embeds/recognise.ts'

const posts: [string, string, string, string][] = [
  [
    'facebook',
    'https://m.facebook.com/saltmere/posts/pfbid02abc?ref=x',
    'https://www.facebook.com/saltmere/posts/pfbid02abc',
    'saltmere',
  ],
  [
    'facebook',
    'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fsaltmere%2Fvideos%2F99%2F',
    'https://www.facebook.com/saltmere/videos/99',
    'saltmere',
  ],
  ['facebook', 'https://www.facebook.com/watch/?v=12345', 'https://www.facebook.com/watch?v=12345', ''],
  [
    'facebook',
    'https://www.facebook.com/permalink.php?story_fbid=77&id=88',
    'https://www.facebook.com/permalink.php?story_fbid=77&id=88',
    '',
  ],
  [
    'x',
    'https://twitter.com/brandt/status/1900000000000000001?s=20',
    'https://x.com/brandt/status/1900000000000000001',
    'brandt',
  ],
  [
    'x',
    'https://platform.twitter.com/embed/Tweet.html?id=1900000000000000001',
    'https://x.com/i/status/1900000000000000001',
    '',
  ],
  [
    'instagram',
    'https://www.instagram.com/reel/DH1a2B3c4D5/?igsh=1',
    'https://www.instagram.com/reel/DH1a2B3c4D5/',
    '',
  ],
  [
    'threads',
    'https://www.threads.net/@brandt/post/DH1a2B3c4D5',
    'https://www.threads.com/@brandt/post/DH1a2B3c4D5',
    'brandt',
  ],
  [
    'tiktok',
    'https://www.tiktok.com/@ferries/video/7481234567890123456?lang=en',
    'https://www.tiktok.com/@ferries/video/7481234567890123456',
    'ferries',
  ],
  ['youtube', 'https://youtu.be/a1B2c3D4e5F?t=3', 'https://www.youtube.com/watch?v=a1B2c3D4e5F', ''],
  [
    'youtube',
    'https://www.youtube-nocookie.com/embed/a1B2c3D4e5F',
    'https://www.youtube.com/watch?v=a1B2c3D4e5F',
    '',
  ],
  ['vimeo', 'https://player.vimeo.com/video/123456789', 'https://vimeo.com/123456789', ''],
  [
    'dailymotion',
    'https://www.dailymotion.com/embed/video/x8abcde',
    'https://www.dailymotion.com/video/x8abcde',
    '',
  ],
  ['rumble', 'https://rumble.com/embed/v1abcd/?pub=4', 'https://rumble.com/embed/v1abcd/', ''],
  [
    'truth-social',
    'https://truthsocial.com/@lantern/posts/114087654321098765',
    'https://truthsocial.com/@lantern/posts/114087654321098765',
    'lantern',
  ],
  ['gab', 'https://gab.com/lantern/posts/112233', 'https://gab.com/lantern/posts/112233', 'lantern'],
  ['telegram', 'https://t.me/s/harbourwatch/4821', 'https://t.me/harbourwatch/4821', 'harbourwatch'],
  ['vk', 'https://vk.com/feed?w=wall-123_456', 'https://vk.com/wall-123_456', ''],
  [
    'bluesky',
    'https://embed.bsky.app/embed/did:plc:abc/app.bsky.feed.post/3lkq7xw2abc2k',
    'https://bsky.app/profile/did:plc:abc/post/3lkq7xw2abc2k',
    '',
  ],
  [
    'mastodon',
    'https://social.saltmere.example/@tide/114098765432109876',
    'https://social.saltmere.example/@tide/114098765432109876',
    'tide@social.saltmere.example',
  ],
  [
    'peertube',
    'https://video.saltmere.example/videos/embed/9c9de5e8-0a1e-484a-b099-e80766180a6d',
    'https://video.saltmere.example/w/9c9de5e8-0a1e-484a-b099-e80766180a6d',
    '',
  ],
  [
    'reddit',
    'https://www.reddit.com/r/saltmere/comments/1abcde/ice_in_the_harbour/',
    'https://www.reddit.com/r/saltmere/comments/1abcde/',
    '',
  ],
  [
    'linkedin',
    'https://www.linkedin.com/embed/feed/update/urn:li:share:7300000000000000000',
    'https://www.linkedin.com/feed/update/urn:li:share:7300000000000000000/',
    '',
  ],
  ['pinterest', 'https://www.pinterest.co.uk/pin/123456789/', 'https://www.pinterest.com/pin/123456789/', ''],
  [
    'spotify',
    'https://open.spotify.com/embed/episode/4rOoJ6Egrf8K2IrywzwOMk?utm=1',
    'https://open.spotify.com/episode/4rOoJ6Egrf8K2IrywzwOMk',
    '',
  ],
  [
    'soundcloud',
    'https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/lantern/tides',
    'https://soundcloud.com/lantern/tides',
    'lantern',
  ],
  [
    'apple-podcasts',
    'https://embed.podcasts.apple.com/gb/podcast/tides/id123?i=456',
    'https://podcasts.apple.com/gb/podcast/tides/id123?i=456',
    '',
  ],
  ['datawrapper', 'https://datawrapper.dwcdn.net/aB3dE/2/', 'https://datawrapper.dwcdn.net/aB3dE/2/', ''],
  [
    'flourish',
    'https://flo.uri.sh/visualisation/1234567/embed',
    'https://public.flourish.studio/visualisation/1234567/',
    '',
  ],
  ['google-maps', 'https://www.google.com/maps/embed?pb=1', 'https://www.google.com/maps/embed?pb=1', ''],
  [
    'openstreetmap',
    'https://www.openstreetmap.org/export/embed.html?bbox=1',
    'https://www.openstreetmap.org/export/embed.html?bbox=1',
    '',
  ],
  [
    'documentcloud',
    'https://embed.documentcloud.org/documents/123-census/?embed=1',
    'https://www.documentcloud.org/documents/123-census/',
    '',
  ],
  ['scribd', 'https://www.scribd.com/embeds/123456/content', 'https://www.scribd.com/document/123456/', ''],
  [
    'github',
    'https://gist.github.com/lantern/abcdef.js',
    'https://gist.github.com/lantern/abcdef',
    'lantern',
  ],
  ['weibo', 'https://weibo.com/1234567890/NabcDEF12', 'https://weibo.com/1234567890/NabcDEF12', '1234567890'],
  ['line', 'https://linevoom.line.me/post/1165', 'https://linevoom.line.me/post/1165', ''],
]

test.each(posts)('%s is told from %s', (network, address, url, handle) => {
  expect(recogniseUrl(address)).toMatchObject({ network, url, handle })
})

test('every network but plain links is in the table, once', () => {
  expect(networks.map((network) => network.id).toSorted()).toEqual(
    networkIds.filter((id) => id !== 'link').toSorted(),
  )
})

test('a canonical address is recognised as itself', () => {
  for (const [network, , url] of posts) expect(recogniseUrl(url)).toMatchObject({ network, url })
})

test('a profile is told from a post', () => {
  expect(recogniseProfile('https://twitter.com/brandt')).toMatchObject({ network: 'x', handle: 'brandt' })
  expect(recogniseProfile('https://www.facebook.com/odile.brandt')).toMatchObject({
    network: 'facebook',
    handle: 'odile.brandt',
  })
  expect(recogniseProfile('https://twitter.com/brandt/status/1900000000000000001')).toBeNull()
  expect(recogniseProfile('https://www.facebook.com/sharer/sharer.php?u=1')).toBeNull()
})

test('a profile address of a handle names that handle again', () => {
  const ofOneHost = networks.filter((network) => network.id !== 'mastodon' && network.id !== 'peertube')
  for (const network of ofOneHost) {
    const url = network.profileUrl('brandt')
    expect(url === null ? network.id : recogniseProfile(url)?.network).toBe(network.id)
  }
  expect(recogniseProfile(getNetwork('mastodon')?.profileUrl('brandt@mastodon.social') ?? '')?.handle).toBe(
    'brandt@mastodon.social',
  )
  expect(recogniseProfile(getNetwork('peertube')?.profileUrl('brandt@framatube.org') ?? '')?.handle).toBe(
    'brandt@framatube.org',
  )
})

test('any other page is a plain link, and what is no web address is nothing', () => {
  expect(recogniseUrl('https://lantern.example/2026/tunnel')).toBeNull()
  expect(recogniseAnyUrl('https://lantern.example/2026/tunnel')).toMatchObject({
    network: 'link',
    kind: 'link',
  })
  expect(recogniseAnyUrl('javascript:alert(1)')).toBeNull()
  expect(recogniseAnyUrl(`https://t.me/${'a'.repeat(9_000)}`)).toBeNull()
})
