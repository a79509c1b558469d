import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { resolveEmbed } from '#lib/embeds/resolve/resolve-embed.ts'
import { type GuardedFetch, guardedFetch } from '#lib/http/fetch-guarded.ts'
import type { Actor } from '#lib/users/actor.ts'

const now = new Date('2026-01-01T00:00:00Z')
const reporter: Actor = {
  userId: 'r',
  name: 'Maren Holt',
  isSystem: false,
  grants: [{ role: 'reporter', sectionId: null }],
}

// A network of its own: one server that speaks oEmbed and OpenGraph for every host that is asked.
let asked: string[] = []
const network = createServer((request, response) => {
  const { host = '', url = '' } = { host: request.headers.host, url: request.url }
  asked.push(`${host.split(':')[0]}${url.split('?')[0]}`)
  if (url.startsWith('/oembed') && host.startsWith('www.tiktok.com')) {
    response.setHeader('content-type', 'application/json; charset=utf-8')
    response.end(
      JSON.stringify({ version: '1.0', type: 'video', title: 'First boat', author_name: 'Ferries' }),
    )
  } else if (url.startsWith('/ABCDEF1')) {
    response
      .writeHead(302, { location: `http://www.tiktok.com:${portOf()}/@ferries/video/7481234567890123456` })
      .end()
  } else {
    response.setHeader('content-type', 'text/html; charset=windows-1252')
    response.end(
      Buffer.from(
        '<title>Caf\xe9 on the quay</title><meta property="og:site_name" content="The Vantry Times">' +
          '<meta property="og:description" content="It opens at six."><meta property="og:image" content="https://vantry.example/1.jpg">',
        'latin1',
      ),
    )
  }
})
const portOf = () => (network.address() as AddressInfo).port
let ask: GuardedFetch
beforeAll(async () => {
  await new Promise<void>((resolve) => network.listen(0, '127.0.0.1', resolve))
  const fetchHere = guardedFetch({
    ports: new Set([String(portOf())]),
    resolve: (_name, answer) => answer(null, [{ address: '127.0.0.1', family: 4 }]),
    mayConnect: (address) => address === '127.0.0.1',
  })
  ask = (address, limits) => {
    const url = new URL(address)
    url.protocol = 'http:'
    url.port = String(portOf())
    return fetchHere(url.href, limits)
  }
})
afterAll(() => {
  network.close()
})

test('a network that speaks oEmbed is asked once', async () => {
  asked = []
  const resolved = await resolveEmbed(
    reporter,
    'https://www.tiktok.com/@ferries/video/7481234567890123456',
    now,
    ask,
  )
  expect(resolved).toMatchObject({
    ok: true,
    value: {
      answered: true,
      snapshot: { network: 'tiktok', title: 'First boat', author: 'Ferries', handle: 'ferries' },
    },
  })
  expect(asked).toEqual(['www.tiktok.com/oembed'])
})

test('any other page becomes a link card with title, site, words and picture, in its own encoding', async () => {
  const resolved = await resolveEmbed(reporter, 'https://vantry.example/2025/cafe', now, ask)
  expect(resolved).toMatchObject({
    ok: true,
    value: {
      answered: true,
      snapshot: {
        network: 'link',
        kind: 'link',
        title: 'Café on the quay',
        author: 'The Vantry Times',
        text: [{ text: 'It opens at six.' }],
        pictureUrl: 'https://vantry.example/1.jpg',
      },
    },
  })
})

test('without an answer the pasted text is the snapshot', async () => {
  const pasted = 'The ward stays.\n\nPosted by Ministry of Health on Tuesday, May 6, 2025'
  expect(await resolveEmbed(reporter, pasted, now, ask)).toMatchObject({
    ok: true,
    value: {
      answered: false,
      snapshot: { network: 'facebook', author: 'Ministry of Health', text: [{ text: 'The ward stays.' }] },
    },
  })
})

test('a date to come is not believed', async () => {
  const pasted = '— Odile Brandt (@odilebrandt) March 12, 2031'
  expect(await resolveEmbed(reporter, pasted, now, ask)).toMatchObject({
    value: { snapshot: { author: 'Odile Brandt', postedAt: null } },
  })
})

test('who edits nothing is refused, and what is no post is said to be none', async () => {
  const nobody = { ...reporter, grants: [] }
  expect(await resolveEmbed(nobody, 'https://x.com/a/status/12', now, ask)).toMatchObject({ kind: 'refused' })
  expect(await resolveEmbed(reporter, 'Just some words.', now, ask)).toMatchObject({ kind: 'invalid' })
  expect(await resolveEmbed(reporter, 'javascript:alert(1)', now, ask)).toMatchObject({ kind: 'invalid' })
})
