import { type Browser, expect as expectAtOnce, type Page, test } from '@playwright/test'
import { axeFindings } from './support/axe.ts'
import { publishStory } from './support/newsroom.ts'
import { signIn } from './support/sign-in.ts'

/** Publishing asks the server several things in a row. */
const expect = expectAtOnce.configure({ timeout: 20_000 })
const phone = { width: 390, height: 844 }

test('an editor mends a typo, then corrects a story; readers are told at the passage, on the story and in lists, until it is withdrawn', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  const code = Math.random().toString(36).slice(2, 8)
  const story = await publishStory({
    headline: `Four rowers out in race ${code}`,
    slug: `rowers-out-${code}`,
    standfirst: 'The jurry met twice.',
    paragraphs: ['Four rowers were disqualified. Nobody protested.', 'The tide was out.'],
  })
  const reader = await readerWithoutScript(browser)
  await reader.goto(story.path)
  const dates = await datesOf(reader)

  await signIn(page, 'editor', `/admin/stories/${story.articleId}`)
  await page.locator('[data-story-field="standfirst"]').fill('The jury met twice.')
  await page.getByRole('tab', { name: 'Publish' }).press('Enter')
  await choose(page, 'Typo, update or correction?', 'Typo')
  await publish(page, 'Publish the update')
  await reader.reload()
  await expect(reader.getByText('The jury met twice.')).toBeVisible()
  expect(await datesOf(reader)).toEqual(dates)
  await expect(reader.locator('.corrections, .corrected-mark')).toHaveCount(0)

  await page.locator('[data-story-field="headline"]').fill(`Nine rowers out in race ${code}`)
  await page.getByRole('textbox', { name: 'Text', exact: true }).focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+Shift+ArrowRight')
  await page.keyboard.type('Nine')
  await choose(page, 'Typo, update or correction?', 'Correction')
  await page.getByRole('button', { name: 'Publish the correction', exact: true }).press('Enter')
  await expect(page.getByText('Tell readers what was wrong and what is right.')).toBeVisible()
  for (const passage of [/^Headline/, /^In the text.*rowers/]) {
    await page.getByRole('checkbox', { name: passage }).press('Space')
  }
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('textbox', { name: 'What readers are told' }).fill('Nine rowers were out, not four.')
  await page.getByRole('textbox', { name: 'How it came about' }).fill('We had the heat, not the final.')
  await publish(page, 'Publish the correction')

  await reader.reload()
  const notice = reader.locator('.story-head .corrections')
  await expect(notice).toContainText('Nine rowers were out, not four.')
  await expect(notice.locator('dl').last()).toContainText('It saidFour rowers were disqualified.')
  await expect(notice.locator('dl').last()).toContainText('It says nowNine rowers were disqualified.')
  await expect(reader.locator('body')).not.toContainText('We had the heat')
  const mark = reader
    .locator('.block-paragraph')
    .first()
    .getByRole('link', { name: /^Corrected/ })
  await mark.press('Enter')
  await expect(reader).toHaveURL(/#correction-/)
  await notice.getByRole('link', { name: 'Show the passage' }).press('Enter')
  await expect(reader).toHaveURL(/#corrected-/)
  expect((await newsArticle(reader)).correction?.[0]?.text).toBe('Nine rowers were out, not four.')
  await looksRight(browser, story.path)

  const listed = reader.locator('.listed-correction').filter({ hasText: code })
  await reader.goto('/sport')
  await expect(reader.locator('.teaser').filter({ hasText: code })).toContainText('Corrected')
  await reader.getByRole('contentinfo').getByRole('link', { name: 'Corrections' }).click()
  await expect(listed).toContainText('Nine rowers were out, not four.')
  await looksRight(browser, '/corrections')

  const corrections = page.getByRole('region', { name: 'Corrections' })
  await corrections.getByRole('button', { name: /^Withdraw/ }).press('Enter')
  await page.keyboard.type('There were four after all.')
  await corrections.getByRole('button', { name: 'Withdraw', exact: true }).press('Enter')
  await expect(corrections).toContainText('Withdrawn by Edda Lind')
  await reader.reload()
  await expect(listed).toHaveCount(0)
  await reader.goto('/sport')
  await expect(reader.locator('.teaser').filter({ hasText: code })).not.toContainText('Corrected')
  await reader.goto(story.path)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(`Nine rowers out in race ${code}`)
  await expect(reader.locator('.corrections, .corrected-mark')).toHaveCount(0)
  expect((await newsArticle(reader)).correction ?? []).toEqual([])
})

async function readerWithoutScript(browser: Browser): Promise<Page> {
  return await (await browser.newContext({ javaScriptEnabled: false, viewport: phone })).newPage()
}

async function choose(page: Page, group: string, option: string): Promise<void> {
  await page.getByRole('group', { name: group }).getByRole('radio', { name: option, exact: true }).check()
}

async function publish(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).press('Enter')
  await expect(page.getByText(/^Readers find it at/).last()).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Update', exact: true })).toBeChecked()
}

async function datesOf(page: Page): Promise<unknown[]> {
  const { datePublished, dateModified } = await newsArticle(page)
  const times = page.locator('.story-head time')
  return [datePublished, dateModified, await times.count(), await times.first().getAttribute('datetime')]
}

type Story = { datePublished: string; dateModified: string; correction?: { text: string }[] }

async function newsArticle(page: Page): Promise<Story> {
  const json = await page.locator('script[type="application/ld+json"]').first().textContent()
  const { '@graph': graph } = JSON.parse(json ?? '') as { '@graph': [Story] }
  return graph[0]
}

/** Nothing for axe on a phone in the dark, and nothing wider than it. */
async function looksRight(browser: Browser, path: string): Promise<void> {
  const context = await browser.newContext({ viewport: phone, colorScheme: 'dark' })
  const page = await context.newPage()
  await page.goto(path)
  expect(await axeFindings(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width)
  await context.close()
}
