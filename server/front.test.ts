import { connect } from 'node:net'
import { text as wholeText } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { countQuery, dependsOn } from '#lib/cache/dependencies.ts'
import { ask, removeFolder, startTestSite, type TestSite, testThemeLine } from '#server/testing/test-site.ts'

let site: TestSite
const start = async (changes: Parameters<typeof startTestSite>[0] = {}) => {
  site = await startTestSite(changes)
}
afterEach(() => removeFolder(site))

/** Asks for all paths on one connection, one request behind another, and counts the answers of a status. */
async function countAnswers({ url }: TestSite, paths: string[], status: number): Promise<number> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  const lastly = 'HEAD / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'
  socket.write(paths.map((path) => `HEAD ${path} HTTP/1.1\r\nHost: x\r\n\r\n`).join('') + lastly)
  return (await wholeText(socket)).split(`HTTP/1.1 ${status}`).length - 1
}

const inEncoding = (encoding: string) => ask(site, '/city', { headers: { 'accept-encoding': encoding } })

test('the first request makes the page and says how long that took; the second comes from memory', async () => {
  await start({
    async render() {
      countQuery()
      countQuery()
      return '<h1>News</h1>'
    },
  })
  const first = await ask(site, '/city')
  expect(first.headers['x-cache']).toBe('miss')
  expect(first.headers['server-timing']).toMatch(/^render;dur=\d+\.\d, queries;desc="2"$/)
  const second = await ask(site, '/city')
  expect(second.headers['x-cache']).toBe('hit')
  expect(second.headers['server-timing']).toBeUndefined()
  expect(second.text).toBe('<h1>News</h1>')
  expect(site.rendered).toEqual(['/city'])
})

test('200 requests at once for a cold page cause one render and get the same page', async () => {
  await start({
    async render(path) {
      await new Promise((resolve) => setTimeout(resolve, 50))
      return `<h1>${path}</h1>`
    },
  })
  const answers = await Promise.all(Array.from({ length: 200 }, () => ask(site, '/city')))
  expect(new Set(answers.map(({ status, text }) => `${status} ${text}`))).toEqual(
    new Set(['200 <h1>/city</h1>']),
  )
  expect(site.rendered).toEqual(['/city'])
})

test('a cache in front may keep a page for ten seconds, and shows nothing stale', async () => {
  await start()
  const { headers } = await ask(site, '/')
  expect(headers['cache-control']).toBe('public, max-age=0, s-maxage=10')
  expect(headers.vary).toBe('Accept-Encoding')
})

test('a page is sent in brotli, gzip or plain, as the browser asks', async () => {
  await start()
  await inEncoding('')
  const [br, gzip, plain] = [
    await inEncoding('gzip, br'),
    await inEncoding('gzip'),
    await inEncoding('identity'),
  ]
  expect([br, gzip, plain].map(({ headers }) => headers['content-encoding'])).toEqual([
    'br',
    'gzip',
    undefined,
  ])
  expect(brotliDecompressSync(br.body).toString()).toBe('<h1>/city</h1>')
  expect(gunzipSync(gzip.body).toString()).toBe('<h1>/city</h1>')
  expect(plain.text).toBe('<h1>/city</h1>')
})

test('a reader who has the page already gets 304 without a body', async () => {
  await start()
  const { headers } = await ask(site, '/city')
  const again = (known: string) => ask(site, '/city', { headers: { 'if-none-match': known } })
  for (const known of [headers.etag ?? '', `"other", ${headers.etag}`, (headers.etag ?? '').slice(2)]) {
    const answer = await again(known)
    expect([answer.status, answer.text, answer.headers['cache-control']]).toEqual([
      304,
      '',
      'public, max-age=0, s-maxage=10',
    ])
  }
  expect((await again('"other"')).status).toBe(200)
})

test('HEAD has the headers of GET and no body, also on the first request', async () => {
  await start()
  const head = await ask(site, '/city', { method: 'HEAD' })
  const get = await ask(site, '/city')
  expect(head.text).toBe('')
  expect(head.headers['content-length']).toBe(String(get.body.length))
  expect((await ask(site, '/city', { method: 'HEAD' })).headers['x-cache']).toBe('hit')
})

test('a query makes no second page and does not reach the renderer', async () => {
  await start()
  const clean = await ask(site, '/city')
  const tagged = await ask(site, '/city?utm_source=x&v=3')
  expect(tagged.text).toBe(clean.text)
  expect(tagged.headers['x-cache']).toBe('hit')
  expect(site.rendered).toEqual(['/city'])
})

test('a search is made for each request from its query and never stored', async () => {
  await start()
  for (const word of ['ferry', 'tram']) {
    const { headers, text } = await ask(site, `/search?q=${word}`)
    expect([text, headers['x-cache'], headers['cache-control']]).toEqual([
      `<h1>/search?q=${word}</h1>`,
      'pass',
      'private, no-store',
    ])
  }
})

test('another spelling of an address leads to the canonical one for good', async () => {
  await start()
  const { status, headers } = await ask(site, '/City/?utm_source=x')
  expect([status, headers.location]).toEqual([301, '/city'])
  expect(site.rendered).toEqual([])
})

test('reader pages are read only', async () => {
  await start()
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
    const { status, headers } = await ask(site, '/city', { method })
    expect([method, status, headers.allow]).toEqual([method, 405, 'GET, HEAD'])
  }
})

test('unknown addresses share one page, made once, and are looked up once each', async () => {
  let lookups = 0
  await start({
    async resolve() {
      lookups += 1
      dependsOn('path:/nothing')
      return { kind: 'unknown' }
    },
  })
  const first = await ask(site, '/nothing')
  expect([first.status, first.text, first.headers['cache-control'], first.headers['x-cache']]).toEqual([
    404,
    '<h1>Nothing here</h1>',
    'no-store',
    'miss',
  ])
  const again = await ask(site, '/nothing', { headers: { 'if-none-match': first.headers.etag ?? '' } })
  expect([again.status, again.headers['x-cache']]).toEqual([404, 'hit'])
  expect((await ask(site, '/nothing/else')).status).toBe(404)
  expect(site.rendered).toEqual(['/_not-found'])
  expect(lookups).toBe(2)
})

test('a page that the framework does not find is 404 as well', async () => {
  await start({ render: async () => ({ status: 404, body: Buffer.from('<h1>Nothing here</h1>') }) })
  expect((await ask(site, '/city/page/99')).status).toBe(404)
  expect((await ask(site, '/city/page/99')).headers['x-cache']).toBe('hit')
  expect(site.rendered).toEqual(['/city/page/99', '/_not-found'])
})

test('a taken-down story is 410 with a page of its own, which nobody can ask for directly', async () => {
  await start({ resolve: async (path) => (path === '/old' ? { kind: 'gone' } : { kind: 'unknown' }) })
  const { status, text, headers } = await ask(site, '/old')
  expect([status, text, headers['cache-control']]).toEqual([410, '<h1>/gone</h1>', 'no-store'])
  expect((await ask(site, '/gone')).status).toBe(404)
})

test('a moved story answers 301 to its path, escaped', async () => {
  await start({ resolve: async () => ({ kind: 'moved', to: '/city/2026/11/23/café' }) })
  for (const cache of ['miss', 'hit']) {
    const { status, headers } = await ask(site, '/old')
    expect([status, headers.location, headers['x-cache']]).toEqual([301, '/city/2026/11/23/caf%C3%A9', cache])
  }
})

test('a query of the system before leads on, and one that means nothing is as if it were not there', async () => {
  const asked: string[] = []
  await start({
    resolve: async (path) => {
      asked.push(path)
      return path === '/?p=7'
        ? { kind: 'moved', to: '/city' }
        : { kind: path.includes('?') ? 'unknown' : 'page' }
    },
  })
  for (const cache of ['miss', 'hit']) {
    const { status, headers } = await ask(site, '/?utm_source=x&p=7')
    expect([status, headers.location, headers['x-cache']]).toEqual([301, '/city', cache])
  }
  for (let time = 0; time < 2; time += 1) expect((await ask(site, '/?p=8')).text).toBe('<h1>/</h1>')
  expect((await ask(site, '/City/?p=8')).headers.location).toBe('/city')
  expect(asked).toEqual(['/?p=7', '/?p=8', '/', '/city?p=8'])
})

test('scripts of the framework are removed from every page, whatever its status', async () => {
  const script = '<script>self.__next_f.push(1)</script>'
  await start({
    resolve: async (path) => ({ kind: path === '/old' ? 'gone' : path === '/no' ? 'unknown' : 'page' }),
    render: async (path) => ({
      status: path === '/_not-found' ? 404 : 200,
      body: Buffer.from(`<p>x</p>${script}<script data-theme-line="">${testThemeLine}</script>`),
    }),
  })
  for (const path of ['/city', '/city', '/old', '/no', '/search?q=x', '/_next/x.js']) {
    expect((await ask(site, path)).text).toBe(`<p>x</p><script data-theme-line="">${testThemeLine}</script>`)
  }
})

test('what is no HTML is stored as it is, and may do nothing when opened as a document', async () => {
  const feed = '<?xml version="1.0"?><rss><!-- --><script>x</script></rss>'
  await start({ render: async () => ({ contentType: 'application/rss+xml', body: Buffer.from(feed) }) })
  const { text, headers } = await ask(site, '/feeds/city.xml')
  expect(text).toBe(feed)
  expect(headers['content-security-policy']).toContain('sandbox')
})

test('the framework’s headers for a page do not reach readers', async () => {
  await start()
  const { headers } = await ask(site, '/city')
  expect(Object.keys(headers).sort()).toEqual([
    'cache-control',
    'connection',
    'content-length',
    'content-security-policy',
    'content-type',
    'cross-origin-opener-policy',
    'date',
    'etag',
    'permissions-policy',
    'referrer-policy',
    'server-timing',
    'vary',
    'x-cache',
    'x-content-type-options',
  ])
})

test('a page whose making fails is an error page of ours, not stored, and made again', async () => {
  let isBroken = true
  await start({
    async render(path) {
      if (isBroken) throw new Error('a bug')
      return path
    },
  })
  const { status, headers, text } = await ask(site, '/city')
  expect([status, headers['cache-control'], headers['retry-after']]).toEqual([500, 'no-store', '5'])
  expect(text).toContain('Something broke on our side')
  expect(text).not.toContain('a bug')
  expect(site.errors).toHaveLength(1)
  isBroken = false
  expect((await ask(site, '/city')).status).toBe(200)
})

test('an error of the framework is an error page of ours', async () => {
  await start({ render: async () => ({ status: 500, body: Buffer.from('stack') }) })
  expect((await ask(site, '/city')).status).toBe(500)
  expect((await ask(site, '/search?q=x')).status).toBe(500)
})

test('with the database down stored pages are served, others are 503 and say when to come back', async () => {
  let isUp = true
  await start({
    isConnected: () => isUp,
    async resolve() {
      if (!isUp) throw new Error('connection refused')
      return { kind: 'page' }
    },
  })
  await ask(site, '/city')
  isUp = false
  expect((await ask(site, '/city')).status).toBe(200)
  const cold = await ask(site, '/sport')
  expect([cold.status, cold.headers['retry-after'], cold.headers['cache-control']]).toEqual([
    503,
    '5',
    'no-store',
  ])
  isUp = true
  expect((await ask(site, '/sport')).status).toBe(200)
})

test('a page that takes too long is 503, and is kept when it is finished after all', async () => {
  const late = Promise.withResolvers<string>()
  await start({ timeLimitMs: 30, render: () => late.promise })
  expect((await ask(site, '/city')).status).toBe(503)
  late.resolve('<h1>late</h1>')
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect((await ask(site, '/city')).headers['x-cache']).toBe('hit')
  expect(site.rendered).toEqual(['/city'])
})

test('admin and API go to the framework with their query, and are never kept anywhere', async () => {
  await start({
    framework: (request, response) =>
      void response.writeHead(200, { 'content-type': 'text/html' }).end(`<script>x</script>${request.url}`),
  })
  for (const path of ['/admin', '/admin/x.css', '/api/comments?x=1']) {
    const { headers, text } = await ask(site, path)
    expect(text).toBe(`<script>x</script>${path}`)
    expect([headers['cache-control'], headers['x-cache'], headers['x-frame-options']]).toEqual([
      'private, no-store',
      'pass',
      'DENY',
    ])
  }
})

test('the framework cannot make an admin page public', async () => {
  await start({
    framework: (_request, response) => {
      response.setHeader('Cache-Control', 's-maxage=31536000')
      response.end('x')
    },
  })
  expect((await ask(site, '/admin')).headers['cache-control']).toBe('private, no-store')
})

test('memory stays bounded under ten thousand random addresses, and a known page is still there', async () => {
  await start({ memoryBytes: 2_000_000, diskBytes: 200_000 })
  await ask(site, '/city')
  const paths = Array.from({ length: 10_000 }, (_, index) => `/nothing-${Math.random()}?q=${index}`)
  expect(await countAnswers(site, paths, 404)).toBe(10_000)
  expect(site.rendered).toEqual(['/city', '/_not-found', '/'])
  expect((await ask(site, '/city')).headers['x-cache']).toBe('hit')
})
