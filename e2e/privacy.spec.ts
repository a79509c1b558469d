import { expect, test } from '@playwright/test'
import { ask } from './support/answer.ts'
import { frameworkTracesIn } from './support/framework-traces.ts'
import { readToTheEnd, watchPage } from './support/page-watch.ts'
import { allPageTypes, pageTypes, pathOf } from './support/pages.ts'

for (const type of allPageTypes) {
  test(`${type}: everything comes from this site, without complaint and without a cookie`, async ({
    page,
    baseURL,
  }) => {
    const watch = watchPage(page)
    await page.goto(pathOf(type))
    await readToTheEnd(page)
    const origin = new URL(baseURL ?? '').origin
    expect(
      watch.requests.filter((url) => !url.startsWith('data:') && new URL(url).origin !== origin),
    ).toEqual([])
    expect(watch.problems).toEqual([])
    expect(await page.context().cookies()).toEqual([])
  })

  test(`${type}: the answer carries nothing of the framework`, async () => {
    const { status, text } = await ask(pathOf(type))
    expect(status).toBe(pageTypes[type].status)
    expect(frameworkTracesIn(text)).toEqual([])
  })
}

const refusals = [
  { method: 'POST', path: '/', status: 405 },
  { method: 'DELETE', path: '/city', status: 405 },
  { method: 'GET', path: '/%E0%A4%A', status: 404 },
  { method: 'GET', path: '/_next/data/x.json', status: 404 },
  { method: 'GET', path: '/_not-found', status: 404 },
  { method: 'GET', path: '/gone', status: 404 },
  { method: 'GET', path: '/tags/no-such-tag', status: 404 },
  { method: 'GET', path: '/by/nobody', status: 404 },
  { method: 'GET', path: '/archive/2026/02/31', status: 404 },
  { method: 'GET', path: '/city/page/999', status: 404 },
]
for (const { method, path, status } of refusals) {
  test(`${method} ${path} answers ${status} and carries nothing of the framework`, async () => {
    const answer = await ask(path, { method })
    expect(answer.status).toBe(status)
    expect(frameworkTracesIn(answer.text)).toEqual([])
  })
}

test('a framework page that slipped through would be recognised', () => {
  const slipped = '<script src="/_next/static/chunks/main.js"></script><div hidden id="S:0"></div>'
  expect(frameworkTracesIn(slipped)).toEqual([
    'a script of the framework',
    'content that only a script would show',
  ])
})
