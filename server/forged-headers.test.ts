import { once } from 'node:events'
import type { IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { trustedProxies } from '#lib/http/peer-address.ts'
import { ask, removeFolder, startTestSite, type TestSite } from '#server/testing/test-site.ts'

const canary = 'evil.example'
const forged: Record<string, string> = {
  host: canary,
  'x-forwarded-host': canary,
  'x-forwarded-proto': 'gopher',
  'x-forwarded-for': '203.0.113.66',
  'x-forwarded-port': '1234',
  'x-forwarded-prefix': `/${canary}`,
  'x-forwarded-server': canary,
  forwarded: `for=203.0.113.66;host=${canary}`,
  'x-real-ip': '203.0.113.66',
  'x-host': canary,
  'x-original-url': '/admin',
  'x-original-host': canary,
  'x-rewrite-url': '/admin',
  'x-http-method-override': 'DELETE',
  'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy',
  'x-middleware-rewrite': '/admin',
  'x-middleware-prefetch': '1',
  'x-nextjs-data': '1',
  'x-matched-path': '/admin',
  'x-invoke-path': '/admin',
  'x-invoke-status': '500',
  'x-prerender-revalidate': 'x',
  'x-now-route-matches': '1=admin',
  rsc: '1',
  'next-router-state-tree': '%5B%5D',
  'next-router-prefetch': '1',
  'next-router-segment-prefetch': '/_tree',
  'next-url': '/admin',
  'next-action': 'x'.repeat(40),
  'next-resume': '1',
  cookie: '__prerender_bypass=x; session=y',
  authorization: 'Bearer x',
  'content-security-policy': `script-src ${canary} 'nonce-${canary}'`,
  'x-nonce': canary,
  'x-admin-path': `https://${canary}`,
  range: 'bytes=0-1',
  'accept-language': 'ar',
  'user-agent': 'curl',
}
const paths = [
  '/',
  '/city',
  '/city/2026/11/23/x',
  '/nothing',
  '/old',
  '/City/',
  '/search?q=x',
  '/islands/x.js',
]

let site: TestSite
afterEach(() => removeFolder(site))

const clean = (answer: { headers: IncomingHttpHeaders }) => {
  const { date: _date, 'x-cache': _cache, 'server-timing': _timing, ...headers } = answer.headers
  return headers
}

/** Everything that a site answers to these headers, and after them to a request without any. */
async function answers(headers: Record<string, string>): Promise<string> {
  site = await startTestSite({
    resolve: async (path) => ({
      kind: path === '/old' ? 'gone' : path === '/nothing' ? 'unknown' : 'page',
    }),
  })
  const poisoned = await Promise.all(paths.map((path) => ask(site, path, { headers })))
  const after = await Promise.all(paths.map((path) => ask(site, path)))
  const facts = [...poisoned, ...after].map((answer) => [answer.status, answer.text, clean(answer)])
  if (Object.keys(headers).length > 0) await removeFolder(site)
  else await site.close()
  return JSON.stringify(facts)
}

test('no header of a request changes what the next reader gets, nor what this one gets', async () => {
  const baseline = await answers({})
  for (const [name, value] of Object.entries(forged)) {
    expect([name, await answers({ [name]: value })]).toEqual([name, baseline])
  }
  const all = await answers(forged)
  expect(all).toBe(baseline)
  expect(all).not.toContain(canary)
})

test('to the admin only the framework’s own headers of a browser pass, with the real address of the peer', async () => {
  let seen: IncomingHttpHeaders = {}
  site = await startTestSite({
    framework: (request, response) => {
      seen = request.headers
      response.end()
    },
  })
  await ask(site, '/admin', { headers: forged })
  expect(Object.keys(seen).sort()).toEqual([
    'accept-language',
    'authorization',
    'connection',
    'content-security-policy',
    'cookie',
    'host',
    'next-action',
    'next-router-prefetch',
    'next-router-segment-prefetch',
    'next-router-state-tree',
    'next-url',
    'range',
    'rsc',
    'user-agent',
    'x-admin-path',
    'x-forwarded-for',
    'x-forwarded-host',
    'x-forwarded-proto',
    'x-host',
    'x-nonce',
  ])
  expect([seen['x-forwarded-for'], seen['x-forwarded-proto']]).toEqual(['127.0.0.1', 'http'])
  expect(seen['x-forwarded-host']).toBe(seen.host)
})

test('a trusted proxy’s word about the reader’s address, protocol and host is taken', async () => {
  let seen: IncomingHttpHeaders = {}
  site = await startTestSite({
    trusted: trustedProxies(['127.0.0.1']),
    framework: (request, response) => {
      seen = request.headers
      response.end()
    },
  })
  const told = {
    'x-forwarded-for': '1.2.3.4, 203.0.113.9',
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'a.example',
  }
  await ask(site, '/admin', { headers: { ...told, 'x-middleware-subrequest': 'x' } })
  expect(seen).toMatchObject({ ...told, 'x-forwarded-for': '203.0.113.9' })
  expect(seen).not.toHaveProperty('x-middleware-subrequest')
})

test('a request to upgrade, or one that names another server, reaches nothing behind the front', async () => {
  let passed = 0
  site = await startTestSite({
    framework: (_request, response) => {
      passed += 1
      response.end()
    },
  })
  const { port } = new URL(site.url)
  for (const target of ['http://127.0.0.1:1/admin', '/city', '*']) {
    const socket = connect(Number(port), '127.0.0.1')
    socket.write(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`)
    const [answer] = await once(socket, 'data')
    expect([target, String(answer).slice(0, 12)]).toEqual([
      target,
      `HTTP/1.1 ${target === '/city' ? 200 : 404}`,
    ])
    socket.destroy()
  }
  expect(passed).toBe(0)
})

test('no stored answer sets a cookie, and a tricked path to the admin is an unknown page', async () => {
  site = await startTestSite({ framework: (_request, response) => void response.end('secret') })
  for (const path of ['/ADMIN', '/%61dmin', '//admin', '/admin%2fx', '/x/..%2fadmin', '/Api/x']) {
    const answer = await ask(site, path)
    expect([path, [301, 404].includes(answer.status), answer.text.includes('secret')]).toEqual([
      path,
      true,
      false,
    ])
    expect(answer.headers['set-cookie']).toBeUndefined()
  }
})
