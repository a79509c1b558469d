import { readFileSync } from 'node:fs'
import { expect as expectAtOnce, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { momentOfWallTime, wallTimeOf } from '#lib/time/zoned-time.ts'
import { ask } from './support/answer.ts'
import { tabTo } from './support/keyboard.ts'

/** Checks run after a pause in typing, and a picture takes a while to be made ready. */
const expect = expectAtOnce.configure({ timeout: 20_000 })
const copy = readFileSync('e2e/fixtures/wire-story.txt', 'utf8')
const minuteMs = 60_000
/** From choosing the minute to having scheduled, on a slow machine. */
const handlingMs = 20_000

/** A headline no other run has, so that its address and its duplicate check are its own. */
const headlineOf = () => `Verrin sends stone to Tarsk ${Math.random().toString(36).slice(2, 8)}`

test('somebody new to it signs in, pastes a wire story, mends what preflight says, schedules it, and a reader sees it appear', async ({
  page,
  browser,
}) => {
  test.setTimeout(4 * minuteMs)
  const headline = headlineOf()

  await signInAsOffered(page, 'Edda Lind')
  await page.getByRole('navigation').getByRole('link', { name: 'Paste a story' }).press('Enter')
  await pasteInto(page, 'The story', copy)

  // The review says what is missing and what was left out, and one key accepts it.
  const field = page.getByRole('textbox', { name: /^Headline/ })
  await expect(page.getByText('not found').first()).toBeVisible()
  await expect(page.getByText('The text has none. Write one')).toBeVisible()
  await expect(page.getByRole('region', { name: /^Left out/ })).toContainText('Leave A Reply')
  await expect(page.getByLabel('Byline', { exact: true })).toHaveValue('Corin Daly')
  await field.focus()
  await page.keyboard.type(headline)
  await page.keyboard.press('Control+Enter')
  await page.waitForURL(/\/admin\/stories\/[0-9a-f-]{36}$/)
  await expect(page.getByRole('textbox', { name: 'Headline', exact: true })).toHaveValue(headline)

  // The check leads to each place; what it asks for is given there.
  await openTab(page, 'Check')
  await finding(page, 'The story is in no section').press('Enter')
  await expect(page.getByLabel('Section', { exact: true })).toBeFocused()
  await page.keyboard.type('World')
  await openTab(page, 'Check')
  await expect(finding(page, 'The story is in no section')).toBeHidden()
  await finding(page, 'has no file yet').press('Enter')
  await givePicture(page)
  await openTab(page, 'Check')
  await finding(page, 'has no alt text').press('Enter')
  await page.getByRole('textbox', { name: 'Alt text' }).fill('Two people on a quay look at a rescue boat.')
  await expect(page.getByText('Errors: these stop publishing')).toBeHidden()

  const { path, startsAtMs } = await schedule(page)
  await expect(page.getByText('Scheduled', { exact: true }).first()).toBeVisible()

  const reader = await (await browser.newContext()).newPage()
  const early = await ask(path)
  expect(Date.now(), 'the machine is too slow to look before the time').toBeLessThan(startsAtMs)
  expect(early.status).toBe(404)
  await expect(async () => {
    const answer = await reader.goto(path)
    expect(answer?.status()).toBe(200)
  }).toPass({ timeout: startsAtMs - Date.now() + 10_000, intervals: [1_000] })
  expect(Date.now()).toBeGreaterThanOrEqual(startsAtMs)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(headline)
  await expect(reader.getByText('Her ministry published two pages on the call.')).toBeVisible()
  await expect(reader.getByAltText('Two people on a quay look at a rescue boat.').first()).toBeVisible()
  await expect(reader.getByText('Leave A Reply')).toHaveCount(0)
  await reader.goto('/world')
  await expect(reader.getByRole('link', { name: headline }).first()).toBeVisible()
})

/** Opens the newsroom as whoever finds its address does, and takes one of the accounts that the page offers. */
async function signInAsOffered(page: Page, name: string): Promise<void> {
  await page.goto('/admin')
  await expect(page.getByRole('heading', { name: 'Demo accounts' })).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: `Sign in as ${name}` }))
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname === '/admin')
}

async function pasteInto(page: Page, label: string, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((words) => navigator.clipboard.writeText(words), text)
  await page.getByLabel(label, { exact: true }).focus()
  await page.keyboard.press('Control+v')
}

/** A part of the panel; who finished the check has its list before them. */
async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name: new RegExp(`^${name}`) }).press('Enter')
}

const finding = (page: Page, words: string) =>
  page.getByRole('region', { name: 'Preflight' }).getByRole('button', { name: words })

/** The file for the empty place of the wire's picture, from the desk of whoever took it. */
async function givePicture(page: Page): Promise<void> {
  const buffer = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#35607a' } })
    .jpeg()
    .toBuffer()
  await page
    .getByRole('textbox', { name: 'Text', exact: true })
    .getByRole('button', { name: 'Choose a picture' })
    .press('Enter')
  await page.getByLabel('Choose files').setInputFiles({ name: 'quay.jpg', mimeType: 'image/jpeg', buffer })
  await page.getByRole('button', { name: 'Use this picture' }).press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
}

/** Plans the story for the next full minute that can be reached, in the paper's own time, which the form names. */
async function schedule(page: Page): Promise<{ path: string; startsAtMs: number }> {
  await openTab(page, 'Publish')
  const form = page.getByRole('region', { name: 'Publish' })
  await form.getByRole('radio', { name: 'Later' }).check()
  const zone = /Time of the paper: (\S+)/.exec(await form.innerText())?.[1] ?? ''
  const at = wallTimeOf(new Date(Date.now() + handlingMs + minuteMs), zone)
  await form.getByLabel('Date and time').fill(at)
  await form.getByRole('button', { name: 'Schedule' }).press('Enter')
  const planned = page.getByText(/^Planned for .* at \//).first()
  await expect(planned).toBeVisible()
  const path = / at (\/\S+?)\.$/.exec((await planned.textContent()) ?? '')?.[1] ?? ''
  return { path, startsAtMs: momentOfWallTime(at, zone)?.getTime() ?? 0 }
}
