import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type GuardedLimits, guardedFetch } from '#lib/http/fetch-guarded.ts'
import { isPublicAddress } from '#lib/http/public-address.ts'

const limits: GuardedLimits = { maxBytes: 5_000_000, withinMs: 1_000, types: ['text/html'] }
const bomb = gzipSync(Buffer.alloc(200_000_000))
let asked = 0
const canary = createServer((_request, response) => {
  asked += 1
  response.setHeader('content-type', 'text/html').end('secret')
})
const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/fine': (_request, response) => response.end('fine'),
  '/hop': (request, response) => {
    const left = Number(new URL(request.url ?? '', 'http://a.example').searchParams.get('left'))
    response.writeHead(302, { location: left > 0 ? `/hop?left=${left - 1}` : '/fine' }).end()
  },
  '/to-canary': (_request, response) => {
    response.writeHead(302, { location: `http://127.0.0.1:${portOf(canary)}/` }).end()
  },
  '/to-file': (_request, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/said-huge': (_request, response) => {
    response.setHeader('content-length', 10_000_000_000)
    response.write('x')
  },
  '/huge': (_request, response) => {
    const pour = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536)));
    }
    response.on('drain', pour)
    pour()
  },
  '/slow': (_request, response) => {
    const drip = setInterval(() => response.write('x'), 100)
    response.on('close', () => clearInterval(drip))
  },
  '/bomb': (_request, response) => {
    response.setHeader('content-encoding', 'gzip')
    response.end(bomb)
  },
  '/headers': (_request, response) => {
    for (let n = 0; n < 400; n += 1) response.setHeader(`x-${n}`, 'y'.repeat(100))
    response.end('fine')
  },
  '/picture': (_request, response) => response.setHeader('content-type', 'image/png').end('png'),
  '/closed': (_request, response) => response.destroy(),
}
const server = createServer((request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8')
  const { pathname } = new URL(request.url ?? '/', 'http://a.example')
  const answer = answers[pathname]
  if (answer) answer(request, response)
  else response.writeHead(404).end()
})
const portOf = (of: typeof server) => (of.address() as AddressInfo).port
const listen = (of: typeof server, host: string) =>
  new Promise<void>((resolve) => of.listen(0, host, resolve))

// The server stands at 127.0.0.2, which counts as public here; everything else of this machine stays forbidden.
let names: Record<string, string[][]> = {}
const fetchHere = () =>
  guardedFetch({
    ports: new Set([String(portOf(server)), String(portOf(canary)), '']),
    resolve: (name, answer) => {
      const found = names[name]
      const addresses = (found && found.length > 1 ? found.shift() : found?.[0]) ?? []
      answer(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      )
    },
    mayConnect: (address) => address === '127.0.0.2' || isPublicAddress(address),
  })
const at = (path: string, host = 'site.test') => `http://${host}:${portOf(server)}${path}`

beforeAll(async () => {
  await Promise.all([listen(canary, '127.0.0.1'), listen(server, '127.0.0.2')])
  names = { 'site.test': [['127.0.0.2']] }
})
afterAll(() => {
  canary.close()
  server.closeAllConnections()
  server.close()
})

test('a page of an allowed address comes with its type and charset', async () => {
  const got = await fetchHere()(at('/fine'), limits)
  expect(got).toMatchObject({ ok: true, value: { type: 'text/html', charset: 'utf-8' } })
})

test('three redirects are followed, the fourth is not', async () => {
  const fetched = fetchHere()
  expect((await fetched(at('/hop?left=2'), limits)).ok).toBe(true)
  expect((await fetched(at('/hop?left=3'), limits)).ok).toBe(false)
})

test.each(['/to-canary', '/to-file'])('a redirect %s leads nowhere', async (path) => {
  expect((await fetchHere()(at(path), limits)).ok).toBe(false)
  expect(asked).toBe(0)
})

test('a name that answers with an inner address, at first, later or among others, is not connected to', async () => {
  const inner = ['127.0.0.1', '10.0.0.1', '::1', '::ffff:7f00:1', '::7f00:1', '64:ff9b::7f00:1', 'fd00::1']
  for (const address of inner) {
    names[`inner.test`] = [[address]]
    names[`mixed.test`] = [['127.0.0.2', address]]
    for (const host of ['inner.test', 'mixed.test'])
      expect((await fetchHere()(`http://${host}:${portOf(canary)}/`, limits)).ok).toBe(false)
  }
  // Rebinding: the first connection is fine, whoever asks again is sent inside.
  names['turning.test'] = [['127.0.0.2'], ['127.0.0.1']]
  const turning = fetchHere()
  expect((await turning(at('/fine', 'turning.test'), limits)).ok).toBe(true)
  expect((await turning(`http://turning.test:${portOf(canary)}/`, limits)).ok).toBe(false)
  expect(asked).toBe(0)
})

test('numbers in every base, and IPv6 that stands for IPv4, are read as the addresses they are', async () => {
  const parts = [127, 0, 0, 1]
  const spelled = [
    parts.join('.'),
    parts.map((part) => `0${part.toString(8)}`).join('.'),
    parts.map((part) => `0x${part.toString(16)}`).join('.'),
    '2130706433',
    '0x7f000001',
    '017700000001',
    '127.1',
    '127.0.1',
    '[::1]',
    '[::127.0.0.1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[64:ff9b::127.0.0.1]',
    '[64:ff9b:1::7f00:1]',
    '[2002:7f00:1::]',
    '[0:0:0:0:0:0:0:1]',
    '①②⑦.0.0.1',
    '127。0。0。1',
    '%31%32%37.0.0.1',
    'localhost',
  ]
  names.localhost = [['127.0.0.1']]
  const fetched = fetchHere()
  for (const host of spelled)
    expect((await fetched(`http://${host}:${portOf(canary)}/`, limits)).ok, host).toBe(false)
  expect(asked).toBe(0)
})

test.each(['/said-huge', '/huge', '/slow', '/bomb', '/headers', '/picture', '/closed', '/absent'])(
  '%s ends within its limits, in the same words',
  async (path) => {
    const begunAt = performance.now()
    const got = await fetchHere()(at(path), limits)
    const named = got.ok ? '' : got.message.replace(at(path), 'X')
    expect(named).toBe('Nothing usable could be fetched from X. Save the file and add it by hand.')
    expect(performance.now() - begunAt).toBeLessThan(limits.withinMs + 1_500)
  },
)

test('a body without end takes no more memory than its limit', async () => {
  const before = process.memoryUsage().rss
  for (const path of ['/huge', '/bomb']) await fetchHere()(at(path), limits)
  expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
})
