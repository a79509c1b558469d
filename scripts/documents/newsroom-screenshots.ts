import { readFileSync } from 'node:fs'
import type { Browser, Locator, Page } from '@playwright/test'
import { type colleagues, signIn } from '../../e2e/support/sign-in.ts'

type Studio = { browser: Browser; site: string; keep: (page: Page, name: string) => Promise<void> }

const desktop = { width: 1280, height: 860 }
const phone = { width: 390, height: 844 }
const headline = 'Verrin sends stone and a dredger to Tarsk'
/** A story of the demo edition that was corrected, so that there is something to compare. */
const correctedStory = 'customs-house-roof-vote'
const passage = 'Her ministry published two pages on the call.'

/** Takes the pictures of the editors' guide: what an editor sees from the desk to publishing, all in light colours. */
export async function takeNewsroomScreenshots(studio: Studio): Promise<void> {
  const edda = await sitDown(studio, 'editor')
  await takeLists(studio, edda)
  const story = await takePaste(studio, edda)
  await takeStory(studio, edda)
  await takeConflict(studio, edda, story)
  await takeHistory(studio, edda)
  await takePhone(studio, edda, story)
  const ada = await sitDown(studio, 'administrator')
  await takePage(studio, ada, '/admin/users', 'users')
  for (const page of [edda, ada]) await page.context().close()
}

async function sitDown({ browser, site }: Studio, as: keyof typeof colleagues): Promise<Page> {
  const context = await browser.newContext({
    baseURL: site,
    viewport: desktop,
    colorScheme: 'light',
    locale: 'en-GB',
  })
  const page = await context.newPage()
  await signIn(page, as)
  return page
}

async function takePage({ keep }: Studio, page: Page, path: string, name: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' })
  await keep(page, name)
}

async function takeLists(studio: Studio, page: Page): Promise<void> {
  await takePage(studio, page, '/admin/stories', 'stories')
  await takePage(studio, page, '/admin/tags', 'tags')
  await takePage(studio, page, '/admin', 'desk')
  await page.keyboard.press('Control+k')
  await page.getByPlaceholder('Find a story, a page, something to do').fill('harbour')
  await page.getByRole('dialog').getByText('Published').first().waitFor()
  await studio.keep(page, 'palette')
  await page.keyboard.press('Escape')
}

/** Reads a wire story in, takes the review, accepts it; answers where the draft is. */
async function takePaste({ keep }: Studio, page: Page): Promise<string> {
  await page.goto('/admin/paste', { waitUntil: 'networkidle' })
  await page
    .getByLabel('The story', { exact: true })
    .fill(readFileSync('e2e/fixtures/wire-story.txt', 'utf8'))
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByRole('region', { name: /^Left out/ }).waitFor()
  await page.evaluate(() => scrollTo(0, 0))
  await keep(page, 'paste-review')
  await page.getByRole('textbox', { name: /^Headline/ }).fill(headline)
  await page.getByRole('button', { name: /^Accept and edit/ }).click()
  await page.waitForURL(/\/admin\/stories\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname
}

async function takeStory({ keep }: Studio, page: Page): Promise<void> {
  await passageIn(page).waitFor()
  await openTab(page, 'Check')
  await page.getByText('Errors: these stop publishing').waitFor()
  await keep(page, 'check')
  await openTab(page, 'Story')
  await page.getByLabel('Section', { exact: true }).selectOption({ label: 'World' })
  await page.waitForLoadState('networkidle')
  await keep(page, 'story')
  await openTab(page, 'Publish')
  await page.getByRole('radio', { name: 'Later' }).check()
  await page.waitForLoadState('networkidle')
  await keep(page, 'publish')
}

async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name: new RegExp(`^${name}`) }).click()
}

/** Two editors change the same words while one of them is without a network. */
async function takeConflict(studio: Studio, edda: Page, story: string): Promise<void> {
  const bram = await sitDown(studio, 'managingEditor')
  await bram.goto(story)
  await passageIn(bram).waitFor()
  await bram.context().setOffline(true)
  await writeBehind(bram, ' It is short.')
  await writeBehind(edda, ' It is dated Monday.')
  await edda.waitForTimeout(1_500)
  await edda.locator('[data-save-state="saved"]').waitFor()
  await bram.context().setOffline(false)
  await edda.getByRole('button', { name: 'Decide 1 passage' }).click()
  await edda.getByRole('dialog').waitFor()
  await studio.keep(edda, 'conflict')
  await edda.getByRole('button', { name: 'Keep this' }).click()
  await edda.getByRole('dialog').waitFor({ state: 'hidden' })
  await bram.context().close()
}

/** The passage in the editor, which is there once it can be written in. */
function passageIn(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Text', exact: true }).getByText(passage)
}

async function writeBehind(page: Page, words: string): Promise<void> {
  await passageIn(page).click()
  await page.keyboard.press('End')
  await page.keyboard.type(words)
}

async function takeHistory(studio: Studio, page: Page): Promise<void> {
  await page.goto(`/admin/stories?q=${correctedStory}`)
  const href = await page
    .locator('main a[href^="/admin/stories/"]:not([href$="/new"])')
    .first()
    .getAttribute('href')
  await takePage(studio, page, `${href ?? '/admin/stories'}/history`, 'history')
}

async function takePhone(studio: Studio, page: Page, story: string): Promise<void> {
  await page.setViewportSize(phone)
  await takePage(studio, page, '/admin', 'phone-desk')
  await page.goto(story)
  await passageIn(page).waitFor()
  await studio.keep(page, 'phone-story')
}
