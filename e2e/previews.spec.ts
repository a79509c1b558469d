import { type Browser, expect, type Page, test } from '@playwright/test'
import { ask } from './support/answer.ts'
import type { DraftWithHistory } from './support/draft-with-history.ts'
import { fileDraft } from './support/newsroom.ts'
import { pathOf } from './support/pages.ts'
import { signIn } from './support/sign-in.ts'

type Shared = { draft: DraftWithHistory; path: string; token: string }

/** An editor makes a link by the form; its address is shown once. */
async function shareDraft(page: Page, headline: string, pinned = false): Promise<Shared> {
  const draft = await fileDraft(headline)
  await signIn(page, 'editor', `/admin/stories/${draft.articleId}/previews`)
  await page.getByLabel('Who is it for?').fill('The harbour office')
  if (pinned) await page.getByLabel('What it shows').selectOption(draft.revisionIds.at(-1) ?? '')
  await page.getByRole('button', { name: 'Make link' }).click()
  const address = await page.getByLabel('Address of the preview').inputValue()
  const path = new URL(address).pathname
  return { draft, path, token: path.split('/').at(-1) ?? '' }
}

async function outsider(browser: Browser): Promise<Page> {
  return await (await browser.newContext()).newPage()
}

test('an outsider reads the story in the readers’ own rendering, with its pictures, until the link is ended', async ({
  page,
  browser,
}) => {
  const { path } = await shareDraft(page, 'Slipway stays closed')
  const reader = await outsider(browser)
  const answer = await reader.goto(path)
  expect(answer?.status()).toBe(200)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Slipway stays closed')
  await expect(reader.getByText(/Preview for The harbour office, not for publication/)).toBeVisible()
  const picture = reader.locator('.lead-picture img')
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
  expect(await picture.evaluate((img: HTMLImageElement) => new URL(img.currentSrc).pathname)).toContain(path)
  await expect(reader.locator('share-menu')).toHaveCount(0)
  expect(await reader.locator('script[src*="/_next/"]').count()).toBe(0)

  await page.reload()
  await expect(page.getByLabel('Address of the preview')).toHaveCount(0)
  await page.getByRole('button', { name: 'End the preview for The harbour office now' }).click()
  await expect(page.getByText('Ended')).toBeVisible()
  const ended = await reader.goto(path)
  expect(ended?.status()).toBe(410)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('This preview has ended')
  await expect(reader.locator('body')).not.toContainText('Slipway')
})

test('a preview is kept nowhere, found by no search engine, framed by nobody, and tells no other site its address', async ({
  page,
}) => {
  const { path } = await shareDraft(page, 'Slipway stays closed')
  for (const _request of [1, 2]) {
    const { status, headers, text } = await ask(path)
    expect([
      status,
      headers['cache-control'],
      headers['x-robots-tag'],
      headers['referrer-policy'],
      headers['x-cache'],
    ]).toEqual([200, 'private, no-store', 'noindex, nofollow', 'no-referrer', 'pass'])
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(text).toMatch(/<meta name="robots" content="noindex, ?nofollow"/)
    expect(text).not.toMatch(/rel="canonical"|property="og:|application\/ld\+json/)
  }
})

test('a link follows the story, or stays with the version it was made for', async ({ page, browser }) => {
  const following = await shareDraft(page, 'Slipway stays closed')
  await page.getByLabel('What it shows').selectOption(following.draft.revisionIds.at(-1) ?? '')
  await page.getByLabel('Who is it for?').fill('The lawyer')
  await page.getByRole('button', { name: 'Make link' }).click()
  const address = page.getByLabel('Address of the preview')
  await expect(address).not.toHaveValue(new RegExp(following.token))
  const pinned = new URL(await address.inputValue()).pathname
  const { articleId, revisionIds } = following.draft
  await page.goto(`/admin/stories/${articleId}/history/restore?version=${revisionIds[0]}`)
  await page.getByRole('button', { name: 'Put it back' }).click()
  await expect(page.getByText(/now says what you put back/)).toBeVisible()
  const reader = await outsider(browser)
  await reader.goto(following.path)
  await expect(reader.locator('.body')).toContainText('until Friday')
  await reader.goto(pinned)
  await expect(reader.locator('.body')).toContainText('until Monday')
})

test('the address of one story opens nothing of another, and near misses lead nowhere', async ({ page }) => {
  const { path, token } = await shareDraft(page, 'Slipway stays closed')
  const other = await fileDraft('Tram depot to move')
  const elsewhere = await ask(pathOf('lead story'))
  const foreign = /\/media\/([0-9a-f]{64})\/(\d+\.jpg)/.exec(elsewhere.text)
  for (const wrong of [
    path.toLowerCase(),
    `${path}/`,
    `${path}A`,
    `/preview/story/${other.articleId}`,
    `/preview/story/${other.articleId}?token=${token}`,
    `/preview/${other.articleId}`,
    `${path}/media/${foreign?.[1]}/${foreign?.[2]}`,
    `/admin/stories/${other.articleId}/${token}`,
  ]) {
    const { status, text } = await ask(wrong)
    expect([wrong, [301, 404].includes(status) || wrong.startsWith('/admin')]).toEqual([wrong, true])
    expect(text).not.toMatch(/Slipway|Tram depot/)
  }
})

test('a story that is only previewed appears nowhere else, and its pictures only there', async ({
  page,
  browser,
}) => {
  const { path } = await shareDraft(page, 'Slipway nobody may know of')
  const reader = await outsider(browser)
  await reader.goto(path)
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible()
  for (const type of ['front page', 'section', 'tag', 'archive day'] as const) {
    const { text } = await ask(pathOf(type))
    expect(text).not.toMatch(/Slipway nobody|\/preview\//)
  }
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a link is made, shown and ended', async ({ page }) => {
    const { path } = await shareDraft(page, 'Slipway stays closed')
    expect((await ask(path)).status).toBe(200)
    await page.getByRole('button', { name: /End the preview/ }).click()
    await expect(page.getByText('Ended')).toBeVisible()
    expect((await ask(path)).status).toBe(410)
  })
})

test('the preview beside the text is for whoever is signed in, in every place where the story appears', async ({
  page,
  browser,
}) => {
  const { articleId, revisionIds } = await fileDraft('Slipway stays closed')
  await signIn(page, 'editor')
  const first = `revision=${revisionIds[0]}`
  await page.goto(`/preview/story/${articleId}?${first}`)
  await expect(page.locator('.body')).toContainText('until Friday')
  await page.goto(`/preview/story/${articleId}?surface=card`)
  await expect(page.locator('.teaser.card')).toContainText('Slipway stays closed')
  await page.goto(`/preview/story/${articleId}?surface=social`)
  await expect(page.locator('.social-card')).toContainText('Repairs take two weeks longer.')
  await page.goto(`/preview/story/${articleId}?surface=search`)
  await expect(page.locator('.search-result h1')).toHaveText(/^Slipway stays closed \| /)
  await page.goto(`/preview/story/${articleId}/light?${first}`)
  await expect(page.locator('main')).toContainText('until Friday')
  expect(await page.locator('script, style, link[rel=stylesheet]').count()).toBe(0)
  const { headers, status } = await ask(`/preview/story/${articleId}`)
  expect([status, headers.location]).toEqual([404, undefined])
  const stranger = await outsider(browser)
  expect((await stranger.goto(`/preview/story/${articleId}/light`))?.status()).toBe(404)
})
