import type { Page } from '@playwright/test'

export type PageWatch = { requests: string[]; problems: string[] }

/** Notes every request a page makes and everything it complains of, from now on. */
export function watchPage(page: Page): PageWatch {
  const watch: PageWatch = { requests: [], problems: [] }
  page.on('request', (request) => watch.requests.push(request.url()))
  page.on('pageerror', (error) => watch.problems.push(String(error)))
  page.on('console', (message) => {
    // The browser says of every 404 and 410 that it is one; that is no complaint of the page.
    const isOwnStatus =
      message.text().startsWith('Failed to load resource') && message.location().url === page.url()
    if (message.type() === 'error' && !isOwnStatus) watch.problems.push(message.text())
  })
  return watch
}

/** Scrolls a page to its end as a reader does, screen by screen, and lets late pictures finish. */
export async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    for (let top = 0; top < document.documentElement.scrollHeight; top += window.innerHeight) {
      window.scrollTo(0, top)
      await frame()
      await frame()
    }
    window.scrollTo(0, document.documentElement.scrollHeight)
    await frame()
  })
  await page.waitForLoadState('networkidle')
}
