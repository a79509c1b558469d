import { expect, type Page, test } from '@playwright/test'
import { ask } from './support/answer.ts'
import { publishPictures } from './support/newsroom.ts'
import { readToTheEnd, watchPage } from './support/page-watch.ts'

const lightbox = (page: Page) => page.getByRole('dialog', { name: 'Pictures' })

async function expectPicture(page: Page, number: number): Promise<void> {
  await expect(lightbox(page).getByRole('status')).toHaveText(`${number} of 5`)
  await expect(page).toHaveURL(new RegExp(`#image-${number}$`))
}

test.describe('the pictures of a story', () => {
  let path = ''
  test.beforeAll(async () => {
    path = (await publishPictures()).path
  })

  test('open large by a click, with caption and credit; back closes and gives the focus back', async ({
    page,
  }) => {
    await page.goto(path)
    const link = page.getByRole('link', { name: 'What the square shows' })
    await link.click()
    await expectPicture(page, 2)
    await expect(lightbox(page)).toContainText('Caption of the square. (Maker of the square)')
    await page.goBack()
    await expect(lightbox(page)).toBeHidden()
    await expect(page).toHaveURL(new RegExp(`${path}$`))
    await expect(link).toBeFocused()
  })

  test('are leafed through by arrow keys without leaving the dialog; Escape ends it in one step', async ({
    page,
  }) => {
    await page.goto(path)
    await page.getByRole('link', { name: 'What the lead shows' }).press('Enter')
    await expectPicture(page, 1)
    for (const number of [2, 3, 4, 5, 5]) {
      await page.keyboard.press('ArrowRight')
      await expectPicture(page, number)
    }
    await page.keyboard.press('ArrowLeft')
    await expectPicture(page, 4)
    await page.keyboard.press('Tab')
    expect(await lightbox(page).evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true)
    await page.keyboard.press('Escape')
    await expect(lightbox(page)).toBeHidden()
    await expect(page).toHaveURL(new RegExp(`${path}$`))
  })

  test('have buttons, and none to where no picture is', async ({ page }) => {
    await page.goto(`${path}#image-4`)
    await expectPicture(page, 4)
    await page.getByRole('button', { name: 'Next picture' }).click()
    await expectPicture(page, 5)
    await expect(page.getByRole('button', { name: 'Next picture' })).toBeHidden()
    await page.getByRole('button', { name: 'Previous picture' }).click()
    await expectPicture(page, 4)
    await page.getByRole('button', { name: 'Close' }).click()
    await expect(lightbox(page)).toBeHidden()
    await expect(page).toHaveURL(new RegExp(`${path}$`))
    await expect(page.locator('#image-4')).toBeFocused()
  })

  test('fetch their neighbours and nothing further', async ({ page }) => {
    const watch = watchPage(page)
    await page.goto(`${path}#image-2`)
    await expectPicture(page, 2)
    await page.waitForLoadState('networkidle')
    // On the page itself the pictures of the gallery are small.
    const isFetchedLarge = async (number: number) => {
      const source = await page.locator(`#image-${number} img`).getAttribute('src')
      const hash = source?.split('/').at(-2) ?? 'none'
      return watch.requests.some((url) => url.includes(hash) && /\/1[26]00\./.test(url))
    }
    expect([await isFetchedLarge(2), await isFetchedLarge(3)]).toEqual([true, true])
    expect([await isFetchedLarge(4), await isFetchedLarge(5)]).toEqual([false, false])
    expect(watch.problems).toEqual([])
  })

  test('follow a finger', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      baseURL,
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 844 },
    })
    const page = await context.newPage()
    await page.goto(`${path}#image-2`)
    await expectPicture(page, 2)
    await swipe(page, 300, 60)
    await expectPicture(page, 3)
    await swipe(page, 60, 300)
    await expectPicture(page, 2)
    await context.close()
  })

  test('are anchors where no script runs', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(path)
    await page.getByRole('link', { name: 'What picture 4 shows' }).click()
    await expect(page).toHaveURL(/#image-4$/)
    await expect(page.locator('#image-4')).toBeInViewport()
    await expect(lightbox(page)).toBeHidden()
    await context.close()
  })

  test('say who made them, how, and under what licence, without a script', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(path)
    const figure = page.locator('.lead-picture')
    await expect(figure).toContainText('AI-generated')
    await expect(figure.getByText('North Quay, Saltmere')).toBeHidden()
    await figure.getByText('About this picture').click()
    await expect(figure.getByText('North Quay, Saltmere')).toBeVisible()
    await expect(figure.getByRole('link', { name: 'CC BY 4.0' })).toHaveAttribute('rel', /license/)
    const data = await page.locator('script[type="application/ld+json"]').textContent()
    const [{ image }] = (JSON.parse(data ?? '') as { '@graph': [{ image: object[] }] })['@graph']
    expect(image).toHaveLength(5)
    expect(image[0]).toMatchObject({ creditText: 'Maker of the lead', copyrightNotice: '© 2026 Pavel Novik' })
    await context.close()
  })

  test('come from this site alone and move nothing', async ({ page, baseURL }) => {
    const watch = watchPage(page)
    await page.addInitScript(() => {
      const shifts: number[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          shifts.push(entry.value)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(path)
    await readToTheEnd(page)
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([])
    const { origin } = new URL(baseURL ?? '')
    expect(watch.requests.filter((url) => new URL(url).origin !== origin)).toEqual([])
    expect(watch.problems).toEqual([])
  })
})

test('the lead picture is asked for in the head, first; all others wait until they are near', async ({
  page,
}) => {
  const { path } = await publishPictures()
  await page.goto(path)
  const preload = page.locator('link[rel="preload"][as="image"]')
  await expect(preload).toHaveCount(1)
  await expect(preload).toHaveAttribute('fetchpriority', 'high')
  await expect(preload).toHaveAttribute('type', 'image/avif')
  const best = page.locator('.lead-picture source').first()
  expect(await preload.getAttribute('imagesrcset')).toBe(await best.getAttribute('srcset'))
  expect(await preload.getAttribute('imagesizes')).toBe(await best.getAttribute('sizes'))
  const formats = page.locator('.lead-picture source')
  expect(await formats.evaluateAll((all) => all.map((one) => one.getAttribute('type')))).toEqual([
    'image/avif',
    'image/webp',
  ])
  for (const source of await formats.all()) {
    const [file = ''] = ((await source.getAttribute('srcset')) ?? '').split(' ')
    const answer = await page.request.get(file)
    expect([answer.status(), answer.headers()['content-type']]).toEqual([
      200,
      await source.getAttribute('type'),
    ])
  }
  await expect(page.locator('article.story img[loading="eager"]')).toHaveCount(1)
})

test('a script of the page waits until the page is read, so that its element has its children', async () => {
  const { path } = await publishPictures()
  const { text } = await ask(path)
  const scripts = text.match(/<script[^>]*src="\/islands\/[^>]*>/g) ?? []
  expect(scripts.length).toBeGreaterThan(0)
  expect(scripts.filter((script) => !script.includes('type="module"') || /\sasync\b/.test(script))).toEqual(
    [],
  )
})

test('where text runs from the right, the arrow to the left is onwards', async ({ page }) => {
  const { path } = await publishPictures({ isArabic: true })
  await page.goto(`${path}#image-1`)
  await expectPicture(page, 1)
  await page.keyboard.press('ArrowLeft')
  await expectPicture(page, 2)
  const [previous, next] = await Promise.all(
    ['previous', 'next'].map((value) => {
      return page
        .locator(`.lightbox button[value="${value}"]`)
        .evaluate((button) => button.getBoundingClientRect().left)
    }),
  )
  expect(next).toBeLessThan(previous ?? 0)
  await page.keyboard.press('ArrowRight')
  await expectPicture(page, 1)
})

async function swipe(page: Page, fromX: number, toX: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const point = (x: number) => [{ x, y: 300 }]
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: point(fromX) })
  for (const part of [0.25, 0.5, 0.75, 1]) {
    const touchPoints = point(fromX + (toX - fromX) * part)
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints })
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}
