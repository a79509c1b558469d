import { expect, test } from '@playwright/test'
import { ask } from './support/answer.ts'
import { publishPictures } from './support/newsroom.ts'

test('when its rights end, a picture leaves every surface and its place says so', async ({ page }) => {
  test.setTimeout(150_000)
  const { path } = await publishPictures({ rightsEndInMs: 20_000 })
  await page.goto(path)
  const file = await page.locator('.lead-picture img').getAttribute('src')
  expect((await ask(file ?? '')).status).toBe(200)
  await expect.poll(async () => (await ask(file ?? '')).status, { timeout: 60_000 }).toBe(404)
  await page.reload()
  await expect(page.getByText('This picture may no longer be shown.')).toHaveCount(5)
  await expect(page.locator('.lead-picture figcaption')).toContainText(
    'Caption of the lead. (Maker of the lead)',
  )
  const box = await page.locator('.lead-picture .withheld-picture').boundingBox()
  expect(box?.height).toBeGreaterThan(200)
  expect(await page.locator('article.story figure').locator('img, source, a[href]').count()).toBe(0)
  const { text } = await ask(path)
  expect(text).not.toContain(file?.split('/').at(-2))
})
