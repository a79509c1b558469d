import { type Browser, expect, type Page, test } from '@playwright/test'
import { attackCases } from '#scripts/test/attack/attack-cases.ts'
import { worldTexts } from '#scripts/test/attack/world-texts.ts'
import { attackSeed, attacksUnderTest } from './support/attack/attacks-under-test.ts'
import { type AttackWatch, danglingAttacks, provoke, watchForAttacks } from './support/attack/attack-watch.ts'
import type { PublishedAttacks } from './support/attack/publish-attacks.ts'
import { asShown, textsShown, wordsMissing } from './support/attack/words-shown.ts'
import { publishAttackStory, publishStory } from './support/newsroom.ts'
import { signIn } from './support/sign-in.ts'
import { siteUrlUnderTest } from './support/site-under-test.ts'

const minuteMs = 60_000
const textsInTheWorld = 400

for (const [story, cases] of attacksUnderTest().entries()) {
  test(`story ${story + 1} of attacks: nothing runs, nobody else is asked, every word is shown as it was written`, async ({
    browser,
  }) => {
    test.setTimeout(4 * minuteMs)
    console.log(`Attacks ${cases[0]?.number} to ${cases.at(-1)?.number} of seed ${attackSeed()}`)
    const published = await publishAttackStory(story)
    const { page, watch } = await openUnprotected(browser)
    expect((await page.goto(published.path))?.status()).toBe(200)
    expect(await wordsMissing(page, cases)).toEqual([])
    await expectReadableData(page)
    await expectHarmless(page, watch)
    await visit(page, watch, readerPages(published))

    await signIn(page, 'administrator')
    await visit(page, watch, newsroomPages(published))
    await page.goto(`/admin/stories/${published.articleId}`)
    const text = page.getByRole('textbox', { name: 'Text', exact: true })
    await expect(text).toBeVisible({ timeout: minuteMs })
    await text.evaluate(pasteMarkup, cases.map((attack) => attack.text).join('\n'))
    await expectHarmless(page, watch)
    await page.context().close()
  })
}

test('texts in the scripts of the world are shown as they were written', async ({ page }) => {
  const texts = worldTexts(attackSeed(), textsInTheWorld)
  const { path } = await publishStory({
    headline: `${texts[0]}`,
    slug: `world-${attackSeed()}`,
    paragraphs: texts,
  })
  await page.goto(path)
  const shown = await textsShown(page, '[data-block]')
  expect(texts.filter((text, index) => shown[`p${index}`] !== asShown(text))).toEqual([])
})

test('a page that writes the attacks as they come is noticed', async ({ browser }) => {
  const { page, watch } = await openUnprotected(browser)
  await page.goto('/')
  const attacks = attackCases(attackSeed(), 210)
  await page.evaluate(
    (texts) => {
      for (const text of texts) {
        const frame = document.createElement('iframe')
        frame.srcdoc = text
        document.body.append(frame)
      }
    },
    attacks.map((attack) => attack.text),
  )
  const patience = { timeout: minuteMs / 2 }
  await expect.poll(() => new Set(watch.executed).size, patience).toBeGreaterThan(10)
  await expect.poll(() => watch.foreign.length, patience).toBeGreaterThan(0)
  expect(await danglingAttacks(page)).toHaveLength(attacks.length)
  await page.context().close()
})

/** A page whose browser obeys no content security policy. */
async function openUnprotected(browser: Browser): Promise<{ page: Page; watch: AttackWatch }> {
  const context = await browser.newContext({ bypassCSP: true })
  return { page: await context.newPage(), watch: await watchForAttacks(context, siteUrlUnderTest()) }
}

async function visit(page: Page, watch: AttackWatch, paths: string[]): Promise<void> {
  for (const path of paths) {
    const answer = await page.goto(path)
    expect([path, answer?.status()]).toEqual([path, 200])
    expect([path, await widthBeyondWindow(page)]).toEqual([path, 0])
    await expectHarmless(page, watch)
  }
}

async function expectHarmless(page: Page, watch: AttackWatch): Promise<void> {
  const before = page.url()
  await provoke(page)
  const found = { url: page.url(), ...watch, dangling: await danglingAttacks(page) }
  expect(found).toEqual({ url: before, executed: [], foreign: [], dangling: [] })
}

/** By how many pixels the longest words make a page wider than its window. */
async function widthBeyondWindow(page: Page): Promise<number> {
  return await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))
}

async function expectReadableData(page: Page): Promise<void> {
  const data = await page.locator('script[type="application/ld+json"]').allTextContents()
  expect(data.map((json) => typeof JSON.parse(json))).toEqual(data.map(() => 'object'))
}

const readerPages = ({ contributorPath, tagPath }: PublishedAttacks) => [
  '/',
  '/sport',
  contributorPath,
  tagPath,
]

const newsroomPages = ({ articleId, contributorId, tagId, pictureId }: PublishedAttacks) => [
  `/preview/story/${articleId}`,
  `/preview/story/${articleId}?surface=social`,
  `/preview/story/${articleId}?surface=search`,
  `/preview/story/${articleId}/light`,
  `/admin/stories/${articleId}/history`,
  '/admin',
  '/admin/stories',
  '/admin/contributors',
  '/admin/tags',
  `/admin/contributors/${contributorId}`,
  `/admin/tags/${tagId}`,
  '/admin/pictures',
  `/admin/pictures/${pictureId}`,
]

/** Pastes markup into the text as a clipboard holds it. */
function pasteMarkup(text: Element, markup: string): void {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/html', markup)
  clipboardData.setData('text/plain', markup)
  text.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
}
