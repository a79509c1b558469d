import { expect, type Page, test } from '@playwright/test'
import { axeFindings } from './support/axe.ts'
import type { DraftWithHistory } from './support/draft-with-history.ts'
import { fileDraft } from './support/newsroom.ts'
import { signIn } from './support/sign-in.ts'

const historyOf = ({ articleId }: DraftWithHistory) => `/admin/stories/${articleId}/history`

async function openHistory(page: Page, headline: string, query = ''): Promise<DraftWithHistory> {
  const draft = await fileDraft(headline)
  await signIn(page, 'editor', historyOf(draft))
  if (query !== '') await page.goto(`${historyOf(draft)}${query}`)
  return draft
}

test('the history names checkpoints, folds the saves between them, and says who and when', async ({
  page,
}) => {
  await openHistory(page, 'Slipway stays closed')
  const versions = page.getByRole('heading', { name: 'Versions' }).locator('..')
  await expect(versions).toContainText('As filed')
  await expect(versions).toContainText('As subbed')
  await expect(versions.getByText('3 saves by')).toBeVisible()
  await expect(versions.getByRole('link', { name: /What changed in version 3/ })).toBeHidden()
  await versions.getByText('3 saves by').click()
  await expect(versions.getByRole('link', { name: /What changed in version 3/ })).toBeVisible()
})

test('two versions are compared word by word, moves as moves, a split as one, metadata as a table', async ({
  page,
}) => {
  await openHistory(page, 'Slipway stays closed', '?from=1&to=6')
  const compared = page.getByRole('region', { name: 'From version 1 to version 6' })
  await expect(compared.locator('del', { hasText: 'Friday' })).toHaveText(/removed:\s+Friday\s+end/)
  await expect(compared.locator('ins', { hasText: 'Monday' })).toHaveText(/added:\s+Monday\s+end/)
  await expect(compared.getByText('Moved here from place 4')).toBeVisible()
  await expect(compared.getByText('Moved from here to place 1')).toBeVisible()
  await expect(compared.getByText('Split here')).toBeVisible()
  await expect(compared.locator('ins, del', { hasText: 'Residents' })).toHaveCount(0)
  await expect(compared.locator('del', { hasText: 'The mayor said' })).toBeVisible()
  const fields = compared.getByRole('table')
  await expect(fields.getByRole('row', { name: /Tags/ }).locator('ins')).toContainText('Saltmere')
  await expect(fields.getByRole('row', { name: /Lead picture: credit/ }).locator('ins')).toContainText('P.')
})

test('a version is put back after a look at what that changes, and the one before stays', async ({
  page,
}) => {
  await openHistory(page, 'Slipway stays closed')
  await page.getByRole('link', { name: /Restore this version Version 1/ }).click()
  await expect(page.getByRole('heading', { name: 'Put back version 1?' })).toBeVisible()
  await expect(page.locator('del', { hasText: 'Monday' })).toBeVisible()
  await page.getByRole('button', { name: 'Put it back' }).click()
  await expect(page.getByText('Version 7 now says what you put back.')).toBeVisible()
  await page.goto(`${new URL(page.url()).pathname}?from=1&to=7`)
  await expect(page.getByText('Nothing differs between these two versions.')).toBeVisible()
})

test('one block is put back alone', async ({ page }) => {
  await openHistory(page, 'Slipway stays closed', '?from=1&to=6')
  const mayor = page.getByRole('listitem').filter({ hasText: 'The mayor said' })
  await mayor.getByRole('link', { name: /Put back this block \(Paragraph\)/ }).click()
  await expect(page.getByText('Only this block becomes what it was in version 1')).toBeVisible()
  await page.getByRole('button', { name: 'Put it back' }).click()
  await expect(page.locator('ins', { hasText: 'The mayor said' })).toBeVisible()
  await expect(page.getByText('1 added', { exact: true })).toBeVisible()
})

test('the story as it stands is kept under a name', async ({ page }) => {
  await openHistory(page, 'Slipway stays closed')
  await page.getByText('Save a named version').click()
  await page.getByLabel('Name').fill('Before the lawyer')
  await page.getByRole('button', { name: 'Save version' }).click()
  await expect(page.getByText('Version 7 was saved under its name.')).toBeVisible()
  await expect(page.getByText('“Before the lawyer”').first()).toBeVisible()
})

test('who may read and not edit compares, and is offered nothing else', async ({ page }) => {
  const draft = await fileDraft('Slipway stays closed')
  await signIn(page, 'reporter', historyOf(draft))
  await expect(page.getByRole('heading', { name: /From version 5 to version 6/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /Put back this/ })).toHaveCount(0)
  await page.goto(`${historyOf(draft)}/restore?version=${draft.revisionIds[0]}`)
  await page.getByRole('button', { name: 'Put it back' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('story.edit')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('two versions are chosen by a plain form whose answer is in the address', async ({ page }) => {
    await openHistory(page, 'Slipway stays closed')
    await page.getByLabel('From', { exact: true }).selectOption('1')
    await page.getByLabel('To', { exact: true }).selectOption('5')
    await page.getByRole('button', { name: 'Compare' }).click()
    expect(new URL(page.url()).search).toBe('?from=1&to=5')
    await expect(page.getByRole('heading', { name: 'From version 1 to version 5' })).toBeVisible()
  })

  test('a version is put back', async ({ page }) => {
    const draft = await openHistory(page, 'Slipway stays closed')
    await page.goto(`${historyOf(draft)}/restore?version=${draft.revisionIds[0]}`)
    await page.getByRole('button', { name: 'Put it back' }).click()
    await expect(page.getByText('Version 7 now says what you put back.')).toBeVisible()
  })
})

test('everything is reached by keyboard', async ({ page }) => {
  await openHistory(page, 'Slipway stays closed')
  const target = page.getByRole('link', { name: /Restore this version Version 1/ })
  await expect(async () => {
    await page.keyboard.press('Tab')
    await expect(target).toBeFocused({ timeout: 100 })
  }).toPass({ timeout: 20_000, intervals: [0] })
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Put it back' })).toBeVisible()
})

test('a comparison with moves and changes fits a phone, and axe finds nothing in light and dark', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const draft = await openHistory(page, 'Slipway stays closed', '?from=1&to=6')
  await page.goto(`${historyOf(draft)}?from=1&to=6`)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await axeFindings(page), colorScheme).toEqual([])
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})
