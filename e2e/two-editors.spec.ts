import { expect as expectAtOnce, type Browser, type Page, test } from '@playwright/test'
import { countRevisionsSaying, fileDraft } from './support/newsroom.ts'
import { type colleagues, signIn } from './support/sign-in.ts'

type Colleague = keyof typeof colleagues

/** Two saves and two looks at what is new, three seconds apart each, on a busy machine. */
const expect = expectAtOnce.configure({ timeout: 20_000 })

const text = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true })
const saved = (page: Page) => expect(page.locator('[data-save-state="saved"]')).toBeVisible()
/** Words that stand nowhere else, so that they can be looked for in every saved state. */
const words = (what: string) => ` ${what}${Math.random().toString(36).slice(2, 8)}.`

/** A story of its own for one test, which is not public. */
async function newStory(): Promise<string> {
  return `/admin/stories/${(await fileDraft('Slipway stays closed')).articleId}`
}

/** Somebody at a browser of their own, with the story open. */
async function sitDown(browser: Browser, as: Colleague, story: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await signIn(page, as, story)
  await expect(text(page)).toContainText('Spring tides are due')
  await saved(page)
  return page
}

/** Writes at the end of the paragraph that holds these words, by keyboard once the caret is there. */
async function writeBehind(page: Page, passage: string, added: string): Promise<void> {
  await text(page).getByText(passage).click()
  await page.keyboard.press('End')
  await page.keyboard.type(added)
}

test.beforeEach(() => test.setTimeout(90_000))

test('two editors write in different blocks of one story: each sees the other, and both texts are there', async ({
  browser,
}) => {
  const story = await newStory()
  const edda = await sitDown(browser, 'editor', story)
  const bram = await sitDown(browser, 'managingEditor', story)
  await expect(edda.getByRole('button', { name: /^Bram Keller/ })).toBeVisible()
  await expect(bram.getByRole('button', { name: /^Edda Lind/ })).toBeVisible()

  const [hers, his] = [words('Sandbags'), words('Lanterns')]
  await writeBehind(edda, 'Spring tides are due', hers)
  await writeBehind(bram, 'The ferry is not affected', his)
  for (const page of [edda, bram]) {
    await expect(text(page)).toContainText(`Spring tides are due on Thursday.${hers}`)
    await expect(text(page)).toContainText(`The ferry is not affected.${his}`)
    await saved(page)
  }
  await edda.reload()
  await expect(text(edda)).toContainText(hers)
  await expect(text(edda)).toContainText(his)
})

test('two editors change the same words: both texts are shown side by side, somebody decides, and neither is lost', async ({
  browser,
}) => {
  const story = await newStory()
  const edda = await sitDown(browser, 'editor', story)
  const bram = await sitDown(browser, 'managingEditor', story)
  const [hers, his] = [words('Sandbags'), words('Lanterns')]
  await bram.context().setOffline(true)
  await writeBehind(bram, 'Residents may speak', his)
  await expect(bram.locator('[data-save-state="offline"]')).toBeVisible()
  await writeBehind(edda, 'Residents may speak', hers)
  await saved(edda)
  await bram.context().setOffline(false)

  for (const page of [edda, bram]) {
    await expect(page.locator('[data-save-state="conflict"]')).toHaveText('Conflict')
    await page.getByRole('button', { name: 'Decide 1 passage' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Two texts for one place: 1 of 1' })
    await expect(dialog.getByRole('region', { name: 'In the story now' })).toContainText(hers)
    await expect(dialog.getByRole('region', { name: 'What Bram Keller wrote' })).toContainText(his)
  }
  await edda.getByRole('button', { name: 'Take this' }).press('Enter')
  for (const page of [edda, bram]) {
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(text(page)).toContainText(`Residents may speak.${his}`)
    await saved(page)
  }
  expect(await countRevisionsSaying(hers.trim())).toBeGreaterThan(0)
  expect(await countRevisionsSaying(his.trim())).toBeGreaterThan(0)
})

test('what is typed without a network survives the closing of the page and is saved when the network is back', async ({
  browser,
}) => {
  const story = await newStory()
  const edda = await sitDown(browser, 'editor', story)
  const typed = words('Sandbags')
  await edda.context().setOffline(true)
  await writeBehind(edda, 'Spring tides are due', typed)
  await expect(edda.locator('[data-save-state="offline"]')).toHaveText('Offline, kept on this device')
  await edda.reload().catch(() => null)
  await expect(edda.getByRole('textbox', { name: 'Text', exact: true })).toHaveCount(0)

  // Meanwhile somebody else goes on with the story.
  const bram = await sitDown(browser, 'managingEditor', story)
  const his = words('Lanterns')
  await writeBehind(bram, 'The ferry is not affected', his)
  await saved(bram)

  await edda.context().setOffline(false)
  await edda.goto(story)
  for (const page of [edda, bram]) {
    await expect(text(page)).toContainText(`Spring tides are due on Thursday.${typed}`)
    await expect(text(page)).toContainText(`The ferry is not affected.${his}`)
    await saved(page)
  }
  expect(await countRevisionsSaying(typed.trim())).toBeGreaterThan(0)
})

test('typing goes on while the network is gone, and all of it arrives', async ({ browser }) => {
  const story = await newStory()
  const edda = await sitDown(browser, 'editor', story)
  const lines = [words('One'), words('Two'), words('Three')]
  for (const [index, line] of lines.entries()) {
    await edda.context().setOffline(index === 1)
    await writeBehind(edda, 'Spring tides are due', line)
  }
  await edda.context().setOffline(false)
  await saved(edda)
  await expect(text(edda)).toContainText(`Thursday.${lines.join('')}`)
  await edda.reload()
  await expect(text(edda)).toContainText(`Thursday.${lines.join('')}`)
})
