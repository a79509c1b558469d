import { expect, test } from 'vitest'
import { getNetwork } from '#lib/networks/known-networks.ts'
import { networks } from '#lib/networks/networks.ts'
import { recogniseAnyUrl, recogniseProfile, recogniseUrl } from '#lib/embeds/recognise.ts'

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
