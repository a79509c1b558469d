import { expect, type Page, test } from '@playwright/test'
import { ask } from './support/answer.ts'
import { signIn } from './support/sign-in.ts'

/** A name no other run has, and the slug that belongs to it. */
function own(word: string): { name: string; slug: string } {
  const mark = Math.random().toString(36).slice(2, 8)
  return { name: `${word} ${mark}`, slug: `${word}-${mark}`.toLowerCase().replaceAll(' ', '-') }
}

const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).press('Enter')

async function addTag(page: Page, { name, slug }: { name: string; slug: string }): Promise<void> {
  await page.goto('/admin/tags/new')
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('Slug', { exact: true }).fill(slug)
  await save(page)
  await expect(page.getByText(`${name} is saved.`)).toBeVisible()
}

/** Writes a short story under a tag and publishes it; a tag without a public story has no page. */
async function publishUnder(page: Page, headline: string, tag: string): Promise<void> {
  await page.goto('/admin/stories/new')
  await page.getByLabel('Working headline').fill(headline)
  await page.getByLabel('Section').selectOption({ label: 'Sport' })
  await page.getByRole('button', { name: 'Begin writing' }).press('Enter')
  await page.getByRole('textbox', { name: 'Text', exact: true }).pressSequentially('It is blue now.')
  await page.getByRole('combobox', { name: 'Tags' }).fill(tag)
  await page.getByRole('option', { name: tag }).click()
  await page.getByRole('tab', { name: 'Publish' }).press('Enter')
  await page.getByRole('button', { name: 'Publish now', exact: true }).press('Enter')
  await expect(page.getByText(/^Readers find it at/).first()).toBeVisible()
}

async function openTag(page: Page, name: string): Promise<void> {
  await page.goto(`/admin/tags?q=${encodeURIComponent(name)}`)
  await page.getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

async function expectRedirect(from: string, to: string): Promise<void> {
  const { status, headers } = await ask(from)
  expect([status, headers.location]).toEqual([301, to])
  expect((await ask(to)).status).toBe(200)
}

test('a tag that is renamed and one that is merged keep their old addresses', async ({ page }) => {
  const [quay, pier, wharf] = [own('Quay'), own('Pier'), own('Wharf')]
  await signIn(page, 'editor', '/admin/tags')
  await addTag(page, quay)
  await addTag(page, wharf)
  const { name: headline } = own('The crane is painted')
  await publishUnder(page, headline, quay.name)
  expect((await ask(`/tags/${quay.slug}`)).text).toContain(headline)

  await openTag(page, quay.name)
  await page.getByLabel('Name', { exact: true }).fill(pier.name)
  await page.getByLabel('Slug', { exact: true }).fill(pier.slug)
  await save(page)
  await expect(page.getByText(`${pier.name} is saved.`)).toBeVisible()
  await expectRedirect(`/tags/${quay.slug}`, `/tags/${pier.slug}`)

  await openTag(page, pier.name)
  await page.getByLabel('Into', { exact: true }).selectOption({ label: wharf.name })
  await page.getByRole('button', { name: 'Merge', exact: true }).press('Enter')
  await expect(page.getByText(`${pier.name} is merged`)).toBeVisible()
  await expectRedirect(`/tags/${pier.slug}`, `/tags/${wharf.slug}`)
  await expectRedirect(`/tags/${quay.slug}`, `/tags/${wharf.slug}`)
  expect((await ask(`/tags/${wharf.slug}`)).text).toContain(headline)
  await page.goto(`/admin/tags?q=${encodeURIComponent(pier.name)}`)
  await expect(page.getByRole('link', { name: wharf.name, exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: pier.name, exact: true })).toHaveCount(0)
})

test('a contributor is added with a link, and readers find both', async ({ page }) => {
  const person = own('Rhea Castell')
  await signIn(page, 'editor', '/admin/contributors/new')
  await page.getByLabel('Name', { exact: true }).fill(person.name)
  await page.getByLabel('Slug', { exact: true }).fill(person.slug)
  await page.getByLabel('Biography').fill('Writes about lighthouses.')
  await page.getByLabel('Network').first().selectOption({ label: 'Mastodon' })
  await page.getByLabel('Address', { exact: true }).first().fill('not an address')
  await save(page)
  await expect(page).toHaveURL(/\/contributors\/new$/)
  await page.getByLabel('Address', { exact: true }).first().fill(`https://social.example/@${person.slug}`)
  await save(page)
  await expect(page.getByText(`${person.name} is saved.`)).toBeVisible()

  await page.goto(`/by/${person.slug}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(person.name)
  await expect(page.getByText('Writes about lighthouses.')).toBeVisible()
  await expect(page.locator(`a[href="https://social.example/@${person.slug}"]`)).toBeVisible()
})

test('a section is moved, and the paper’s navigation follows at once', async ({ page }) => {
  await signIn(page, 'managingEditor', '/admin/sections')
  const before = await sectionsOfReaders(page)
  const last = before.at(-1) ?? ''
  try {
    await move(page, last, 'up')
    expect(await sectionsOfReaders(page)).toEqual([...before.slice(0, -2), last, ...before.slice(-2, -1)])
  } finally {
    await move(page, last, 'down')
  }
  expect(await sectionsOfReaders(page)).toEqual(before)
})

test('a setting of the paper stands on its pages from the next request on', async ({ page }) => {
  const url = `https://social.example/@${own('lantern').slug}`
  await signIn(page, 'administrator', '/admin/settings')
  const links = page.getByRole('group', { name: 'Where readers may follow the paper' })
  const address = links.getByLabel('Address', { exact: true })
  expect((await ask('/')).text).not.toContain(url)
  try {
    await address.last().fill(url)
    await save(page)
    await expect(page.getByText('The settings are saved and on every page.')).toBeVisible()
    expect((await ask('/')).text).toContain(url)
  } finally {
    await page.goto('/admin/settings')
    const added = await address.evaluateAll(
      (inputs, wanted) => inputs.findIndex((input) => (input as HTMLInputElement).value === wanted),
      url,
    )
    await address.nth(added).fill('')
    await save(page)
    await page.waitForURL(/saved=1/)
  }
  expect((await ask('/')).text).not.toContain(url)
})

async function move(page: Page, name: string, direction: 'up' | 'down'): Promise<void> {
  await page.goto('/admin/sections')
  const rows = page.getByRole('row').filter({ has: page.getByRole('button', { name: /^Move / }) })
  const placeBefore = (await rows.allInnerTexts()).findIndex((text) => text.startsWith(name))
  await page.getByRole('button', { name: `Move ${name} ${direction}`, exact: true }).press('Enter')
  await expect
    .poll(async () => (await rows.allInnerTexts()).findIndex((text) => text.startsWith(name)))
    .toBe(placeBefore + (direction === 'up' ? -1 : 1))
}

/** The sections in the order in which the masthead names them. */
async function sectionsOfReaders(page: Page): Promise<string[]> {
  const { text } = await ask('/')
  const shown = await page.evaluate((html) => {
    const links = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('header nav a')
    return [...links].map((link) => link.textContent?.trim() ?? '')
  }, text)
  return shown
}
