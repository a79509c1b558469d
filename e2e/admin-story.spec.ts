import { expect, type Page, test } from '@playwright/test'
import { axeFindings } from './support/axe.ts'
import { signIn } from './support/sign-in.ts'

const field = (page: Page, name: string) => page.locator(`[data-story-field="${name}"]`)
const saved = (page: Page) => expect(page.locator('[data-save-state="saved"]')).toBeVisible()

/** A headline no other test has, so that its address and its duplicate check are its own. */
const unique = (words: string) => `${words} ${Math.random().toString(36).slice(2, 8)}`

async function beginStory(page: Page, headline: string): Promise<void> {
  await signIn(page, 'editor', '/admin/stories/new')
  await page.getByLabel('Working headline').fill(headline)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/admin\/stories\/[0-9a-f-]{36}$/)
  await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toBeVisible()
}

test('a story is written from nothing by keyboard, published, and read as a reader', async ({
  page,
  browser,
}) => {
  const headline = unique('Ferry returns to North Quay')
  await beginStory(page, headline)

  await field(page, 'headline').focus()
  await page.keyboard.press('Enter')
  await expect(field(page, 'standfirst')).toBeFocused()
  await page.keyboard.type('The first crossing carried eleven people and a piano.')
  await page.keyboard.press('Enter')

  await page.keyboard.type('The ferry is back at the quay.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/head')
  await expect(page.getByRole('option', { name: /heading/i }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.type('What it carries')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Eleven people, and a piano.')

  await field(page, 'section').focus()
  await page.keyboard.type('City')
  await page.getByLabel('Add a contributor').focus()
  await page.keyboard.type('Maren')
  await expect(page.getByRole('option', { name: /Maren Holt/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /Maren Holt/ }).first()).toBeVisible()
  await saved(page)

  await page.getByRole('tab', { name: 'Publish' }).press('Enter')
  await page.getByRole('button', { name: 'Publish now', exact: true }).press('Enter')
  const published = page.getByText(/^Readers find it at/)
  await expect(published).toBeVisible()
  const path = /\/city\/[\w/-]+/.exec((await published.textContent()) ?? '')?.[0] ?? ''

  const reader = await (await browser.newContext()).newPage()
  await reader.goto(path)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(headline)
  await expect(reader.getByText('The ferry is back at the quay.')).toBeVisible()
  await expect(reader.getByRole('heading', { name: 'What it carries' })).toBeVisible()
  await expect(reader.getByRole('link', { name: 'Maren Holt' }).first()).toBeVisible()
})

test('what was typed is there after a reload', async ({ page }) => {
  await beginStory(page, unique('Kept'))
  await field(page, 'standfirst').fill('Typed and left at once.')
  await page.reload()
  await expect(field(page, 'standfirst')).toHaveValue('Typed and left at once.')
})

test('preflight leads to the place it speaks of', async ({ page }) => {
  await beginStory(page, unique('A story without a section'))
  await page.getByRole('tab', { name: /^Check/ }).click()
  await page.getByRole('button', { name: /The story is in no section/ }).click()
  await expect(field(page, 'section')).toBeFocused()
})

test('a note is left, answered and resolved', async ({ page }) => {
  await beginStory(page, unique('Discussed'))
  await page.getByRole('tab', { name: /^Notes/ }).click()
  await page.getByRole('textbox', { name: 'Note on the story' }).pressSequentially('Is this right, @Maren')
  await page.getByRole('option', { name: 'Maren Holt' }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Add the note' }).click()
  const thread = page.getByRole('listitem').filter({ hasText: 'Is this right, @Maren Holt' })
  await thread.getByRole('button', { name: 'Answer' }).click()
  await thread.getByRole('textbox').fill('It is.')
  await thread.getByRole('button', { name: 'Add the note' }).click()
  await expect(thread.getByText('It is.')).toBeVisible()
  await thread.getByRole('button', { name: 'Resolve' }).click()
  await expect(page.getByText('No open notes.')).toBeVisible()
})

for (const [screen, viewport, colorScheme] of [
  ['phone', { width: 390, height: 844 }, 'light'],
  ['tablet', { width: 820, height: 1180 }, 'dark'],
  ['desktop', { width: 1440, height: 900 }, 'light'],
] as const) {
  test(`axe finds nothing in any panel on a ${screen} in the ${colorScheme}`, async ({ page }) => {
    test.setTimeout(90_000)
    await page.setViewportSize(viewport)
    await page.emulateMedia({ colorScheme })
    await beginStory(page, unique('Looked at'))
    const panel = page.getByRole('button', { name: 'Story, checks, notes, publishing' })
    if (await panel.isVisible()) await panel.click()
    for (const tab of ['Check', 'Notes', 'Publish', 'Story']) {
      await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click()
      expect(await axeFindings(page), tab).toEqual([])
    }
  })
}
