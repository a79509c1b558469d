import { expect, type Page, test } from '@playwright/test'
import { axeFindings } from './support/axe.ts'
import { signIn } from './support/sign-in.ts'

const pages = { desk: '/admin', 'story list': '/admin/stories' }

for (const [name, path] of Object.entries(pages)) {
  test(`the ${name} fits a phone, with its navigation at the lower edge`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await signIn(page, 'managingEditor', path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('dialog').getByRole('link', { name: 'Tags' }).click()
    await expect(page).toHaveURL('/admin/tags')
  })
}

test('the desk counts down to what is planned', async ({ page }) => {
  await signIn(page, 'managingEditor', '/admin')
  const planned = page.getByRole('region', { name: 'Scheduled and embargoed' })
  await expect(planned.getByRole('listitem')).not.toHaveCount(0)
  await expect(planned.getByText(/^in \d+ (sec|min|hr|day)/).first()).toBeVisible()
})

test('searching and filtering stand in the address, and going back undoes them', async ({ page }) => {
  await signIn(page, 'managingEditor', '/admin/stories')
  const rows = page.getByRole('row').filter({ has: page.getByRole('link') })
  await expect(rows).not.toHaveCount(0)
  await page.getByLabel('Section', { exact: true }).selectOption('city')
  await expect(page).toHaveURL(/section=city/)
  await page.getByRole('searchbox').fill('harb')
  await expect(page).toHaveURL(/q=harb/)
  await expect(rows).not.toHaveCount(0)
  for (const row of await rows.all()) await expect(row.getByText('City', { exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('searchbox')).toHaveValue('harb')
  await expect(page.getByLabel('Section', { exact: true })).toHaveValue('city')
  await page.getByRole('searchbox').fill('qqxyzzy')
  await expect(page.getByText('No story fits')).toBeVisible()
  await page.getByRole('link', { name: 'Clear all' }).click()
  await expect(page).toHaveURL('/admin/stories')
  await expect(rows).not.toHaveCount(0)
})

test('an address that means nothing is named and left out', async ({ page }) => {
  await signIn(page, 'managingEditor')
  await page.goto('/admin/stories?tag=no-such-tag&status=sleeping')
  await expect(page.getByText('There is no tag “no-such-tag”; it was left out of the search.')).toBeVisible()
  await expect(page.getByText('There is no status “sleeping”; it was left out of the search.')).toBeVisible()
  await expect(page.getByRole('table')).toBeVisible()
})

test('a change to several stories is answered story by story', async ({ page }) => {
  await signIn(page, 'managingEditor')
  await page.goto('/admin/stories?status=published')
  const boxes = page.getByRole('checkbox', { name: /^Select (?!all)/ })
  await boxes.nth(0).check()
  await boxes.nth(1).check()
  const bar = page.getByRole('region', { name: 'Change the chosen stories' })
  await expect(bar.getByText('2 stories chosen')).toBeVisible()
  await bar.getByRole('button', { name: 'Spike' }).click()
  const dialog = page.getByRole('dialog', { name: 'Spike 2 stories' })
  await dialog.getByLabel('Reason').fill('To see that published stories are not spiked')
  await dialog.getByRole('button', { name: 'Do it' }).click()
  const outcomes = page.getByRole('dialog', { name: '0 of 2 changed' })
  await expect(outcomes.getByRole('listitem')).toHaveCount(2)
})

test('the palette finds pages and stories by keyboard alone', async ({ page }) => {
  await signIn(page, 'managingEditor', '/admin')
  await pressWhenReady(page, 'ControlOrMeta+k', 'Search and commands')
  const field = page.getByRole('dialog').getByRole('combobox')
  await expect(field).toBeFocused()
  await page.keyboard.type('house sty')
  await expect(page.getByRole('option', { name: /House style/ })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('ferry')
  await expect(field).toHaveValue('ferry')
  const story = page.getByRole('option').filter({ hasText: /ferry/i }).first()
  await expect(story).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/admin\/stories\/[\da-f-]{36}/)
})

test('single keys go places, but not while typing, and can be switched off', async ({ page }) => {
  await signIn(page, 'managingEditor', '/admin')
  await pressWhenReady(page, '?', 'Keyboard shortcuts')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('g')
  await page.keyboard.press('s')
  await expect(page).toHaveURL('/admin/stories')
  await expect(page.getByRole('searchbox')).toBeVisible()
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('gd?')
  await expect(page.getByRole('searchbox')).toHaveValue('gd?')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('searchbox').blur()
  await page.keyboard.press('?')
  await page.getByRole('checkbox', { name: 'Single keys do something' }).uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('g')
  await page.keyboard.press('d')
  await expect(page).toHaveURL(/\/admin\/stories/)
})

test('a contributor is shown nothing of the house', async ({ page }) => {
  await signIn(page, 'contributor', '/admin')
  const navigation = page.getByRole('navigation', { name: 'Newsroom' }).first()
  await expect(navigation.getByRole('link', { name: 'Stories' })).toBeVisible()
  await expect(navigation.getByRole('link', { name: 'Users' })).toHaveCount(0)
  await page.goto('/admin/stories')
  await expect(page.getByText('No stories yet')).toBeVisible()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('the list is a form', async ({ page }) => {
    await signIn(page, 'managingEditor', '/admin/stories')
    await page.getByRole('searchbox').fill('harbour')
    await page.getByLabel('Tag').fill('harbour')
    await page.getByRole('button', { name: 'Search', exact: true }).click()
    await expect(page).toHaveURL(/q=harbour/)
    await expect(page).toHaveURL(/tag=harbour/)
    await expect(page.getByRole('row')).not.toHaveCount(0)
  })
})

/** The first key may come before the page listens. */
async function pressWhenReady(page: Page, key: string, dialog: string): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog', { name: dialog })).toBeVisible({ timeout: 1_000 })
  }).toPass()
}

test('an address of the newsroom where nothing is answers 404 within the newsroom, and asks strangers who they are', async ({
  page,
}) => {
  await page.goto('/admin/no/such/page')
  await expect(page).toHaveURL('/admin/sign-in?next=%2Fadmin%2Fno%2Fsuch%2Fpage')
  await signIn(page, 'managingEditor', '/admin')
  const answer = await page.goto('/admin/no/such/page')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page in the newsroom')
  await expect(page.getByRole('navigation').first()).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('main').getByRole('link', { name: 'To the desk' }).click()
  await expect(page).toHaveURL('/admin')
})
