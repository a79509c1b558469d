import { type BrowserContext, expect, type Request, test } from '@playwright/test'
import { readToTheEnd } from './support/page-watch.ts'
import { pathOf } from './support/pages.ts'

/** A phone with an empty cache, for an article of 1,100 words with one 1600×900 photograph; gzip on the wire. */
test.use({
  viewport: { width: 412, height: 915 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  extraHTTPHeaders: { 'accept-encoding': 'gzip' },
})

const kilobyte = 1_000
const budgets = {
  html: 14 * kilobyte,
  css: 12 * kilobyte,
  script: 12 * kilobyte,
  font: 40 * kilobyte,
  total: 110 * kilobyte,
  requests: 9,
}

type Load = { kind: string; path: string; bytes: number; headerBytes: number }

test('an article of 1,100 words with a photograph stays within its budgets to its last line', async ({
  page,
  context,
}) => {
  const loads = await loadsOf(context, async () => {
    await page.goto(pathOf('story of the budgets'), { waitUntil: 'networkidle' })
    await readToTheEnd(page)
  })
  console.table(loads)
  const bytesOf = (kind: string) => sum(loads.filter((load) => load.kind === kind).map((load) => load.bytes))
  expect(await page.locator('article p').count()).toBeGreaterThan(10)
  expect(loads.filter((load) => load.path.includes('/_next/') && load.kind === 'script')).toEqual([])
  expect(bytesOf('document'), 'HTML').toBeLessThanOrEqual(budgets.html)
  expect(bytesOf('stylesheet'), 'CSS').toBeLessThanOrEqual(budgets.css)
  expect(bytesOf('script'), 'script').toBeLessThanOrEqual(budgets.script)
  expect(bytesOf('font'), 'fonts').toBeLessThanOrEqual(budgets.font)
  expect(bytesOf('image'), 'the photograph is loaded').toBeGreaterThan(5 * kilobyte)
  expect(sum(loads.map((load) => load.bytes + load.headerBytes)), 'everything').toBeLessThanOrEqual(
    budgets.total,
  )
  expect(loads.length, 'requests').toBeLessThanOrEqual(budgets.requests)
})

async function loadsOf(context: BrowserContext, read: () => Promise<void>): Promise<Load[]> {
  const finished: Request[] = []
  context.on('requestfinished', (request) => finished.push(request))
  await read()
  return await Promise.all(finished.filter((request) => !request.url().startsWith('data:')).map(loadOf))
}

async function loadOf(request: Request): Promise<Load> {
  const sizes = await request.sizes()
  return {
    kind: request.resourceType(),
    path: new URL(request.url()).pathname,
    bytes: sizes.responseBodySize,
    headerBytes: sizes.responseHeadersSize,
  }
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
