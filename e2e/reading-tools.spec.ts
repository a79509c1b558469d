import { expect, type Page, test } from '@playwright/test'
import { axeFindings } from './support/axe.ts'
import { watchPage } from './support/page-watch.ts'
import { pathOf } from './support/pages.ts'

const phone = { width: 390, height: 844 }

for (const type of ['lead story', 'right-to-left story'] as const) {
  test(`${type}: what was chosen for reading holds on the next page from its first paint, and is taken back`, async ({
    page,
  }) => {
    await page.setViewportSize(phone)
    const watch = watchPage(page)
    await page.goto(pathOf(type))
    const usual = await textSize(page)
    const panel = page.locator('.tools details')
    await panel.locator('summary').click()
    await panel.locator('label', { has: page.locator('[name=size][value="4"]') }).click()
    await panel.locator('label', { has: page.locator('[name=face][value=sans]') }).click()
    await panel.locator('label', { has: page.locator('[name=theme][value=dark]') }).click()
    expect(await axeFindings(page)).toEqual([])
    await expect(page.locator('theme-switch button[aria-pressed=true]')).toHaveAttribute('value', 'dark')
    await noteFirstSizes(page)
    await page.reload()
    await page.waitForLoadState('load')
    expect(await firstSizes(page)).toEqual([`${(usual * 1.32).toFixed(1)} dark`])
    await panel.locator('summary').click()
    await panel.locator('[value=reset]').click()
    expect(await textSize(page)).toBeCloseTo(usual, 1)
    expect(
      await page.evaluate(() => [localStorage.getItem('reading'), localStorage.getItem('theme')]),
    ).toEqual([null, null])
    expect(watch.problems).toEqual([])
  })
}

test('on a slow line, what is chosen before the panel knows what was chosen before is kept', async ({
  page,
}) => {
  const late = Promise.withResolvers<void>()
  await page.route('**/islands/settings-part.*', async (route) => {
    await late.promise
    await route.continue()
  })
  await page.goto(pathOf('lead story'))
  const usual = await textSize(page)
  const panel = page.locator('.tools details')
  await panel.locator('summary').click()
  await panel.locator('label', { has: page.locator('[name=size][value="4"]') }).click()
  expect(await textSize(page)).toBeCloseTo(usual * 1.32, 1)
  const script = page.waitForResponse('**/islands/settings-part.*')
  late.resolve()
  await (await script).finished()
  await expect(panel.locator('[name=size][value="4"]')).toBeChecked()
  await page.reload()
  expect(await textSize(page)).toBeCloseTo(usual * 1.32, 1)
})

test('single keys step through a story and show themselves, not while typing, and can be switched off', async ({
  page,
}) => {
  await page.goto(pathOf('lead story'))
  await page.waitForFunction(() => customElements.get('reading-tools'))
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await expect(page.locator('.body > .block').nth(1)).toBeFocused()
  await page.keyboard.press('k')
  await expect(page.locator('.body > .block').nth(0)).toBeFocused()
  await page.keyboard.press('?')
  const keys = page.locator('[name=keys]')
  await expect(keys).toBeFocused()
  await expect(keys).toBeChecked()
  await keys.uncheck()
  await page.keyboard.press('Escape')
  await expect(page.locator('.tools details')).not.toHaveAttribute('open')
  await page.keyboard.press('j')
  await expect(page.locator('.body > .block:focus')).toHaveCount(0)
})

test('a story is read aloud in order, marked and steered, and captions are left out on request', async ({
  page,
}) => {
  await page.addInitScript(speakInstantly)
  await page.goto(pathOf('lead story'))
  await page.locator('button[value=listen]').click()
  const bar = page.locator('.listen-bar')
  await expect(bar).toBeVisible()
  await expect.poll(() => spoken(page)).toHaveLength(1)
  expect(await page.locator('main h1').textContent()).toContain((await spoken(page))[0])
  const marked = () =>
    page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map((range) => (range as Range).toString()))
  expect(await marked()).toEqual(await spoken(page))
  expect(await axeFindings(page)).toEqual([])
  await bar.getByRole('checkbox').check()
  await page.evaluate(() => Object.assign(window, { finishes: true }))
  await bar.locator('[value=on]').click()
  await expect(bar).toBeHidden()
  const said = (await spoken(page)).join(' ')
  const paragraphs = await page.locator('.body > .block-paragraph').allInnerTexts()
  const firsts = paragraphs.map((text) => said.indexOf(text.slice(0, 20)))
  expect(firsts).toEqual(firsts.toSorted((one, other) => one - other))
  expect(firsts[0]).toBeGreaterThan(0)
  expect(said).not.toContain(await page.locator('figcaption .credit').first().innerText())
})

test('a story is saved, read without a connection, and removed with its copy', async ({ page, context }) => {
  await page.setViewportSize(phone)
  const path = pathOf('right-to-left story')
  await page.goto(path)
  const save = page.locator('button[value=save]')
  await save.click()
  await expect(page.locator('reading-tools > output')).not.toBeEmpty()
  await page.evaluate(() => navigator.serviceWorker.ready)
  const title = await page.locator('main h1').innerText()

  await context.setOffline(true)
  await page.goto(path)
  await expect(page.locator('main h1')).toHaveText(title)
  await expect(page.locator('reading-tools > output')).not.toBeEmpty()
  await expect(page.locator('.lead-picture img')).toHaveJSProperty('complete', true)
  expect(
    await page.locator('.lead-picture img').evaluate((image: HTMLImageElement) => image.naturalWidth),
  ).toBeGreaterThan(0)
  await page.goto('/saved')
  await expect(page.getByRole('link', { name: title })).toBeVisible()
  await expect(page.locator('[data-list=saved] li p')).toContainText('A copy is on this device')

  await context.setOffline(false)
  await page.locator('[data-list=saved] li button').click()
  await expect(page.locator('[data-list=saved] li')).toHaveCount(0)
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([])
  const workers = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
  await expect.poll(workers).toBe(0)
})

test('a topic is followed, its newest stories stand on the page of what is kept, and all of it goes at once', async ({
  page,
}) => {
  await page.goto(pathOf('tag'))
  await page.locator('follow-button button').click()
  await expect(page.locator('follow-button button')).toHaveAttribute('aria-pressed', 'true')
  const newest = await page.locator('.story-list h2').first().innerText()
  await page.goto('/saved')
  const followed = page.locator('[data-list=followed]')
  await expect(followed.locator('li li').first()).toHaveText(newest)
  expect(await axeFindings(page)).toEqual([])
  const downloading = page.waitForEvent('download')
  await page.locator('button[value=export]').click()
  expect((await downloading).suggestedFilename()).toBe('saved.json')
  await page.locator('button[value=all]').click()
  await expect(followed.locator('li')).toHaveCount(0)
  expect(await page.evaluate(() => localStorage.getItem('shelf'))).toBeNull()
})

test('without script a story has none of these tools, and the page of what is kept says what it needs', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL, viewport: phone })
  await page.goto(pathOf('lead story'))
  await expect(page.locator('reading-tools, .listen-bar').filter({ visible: true })).toHaveCount(0)
  await page.goto(pathOf('tag'))
  await expect(page.locator('follow-button')).toBeHidden()
  await page.goto('/saved')
  await expect(page.locator('noscript p')).toContainText('Saving needs JavaScript')
  await expect(page.locator('saved-shelf')).toBeHidden()
  await page.close()
})

async function textSize(page: Page): Promise<number> {
  return await page.locator('.body').evaluate((body) => Number.parseFloat(getComputedStyle(body).fontSize))
}

async function noteFirstSizes(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = new Set<string>()
    Object.assign(window, { seen })
    const look = () => {
      const body = document.querySelector('.body')
      const size = body ? Number.parseFloat(getComputedStyle(body).fontSize).toFixed(1) : null
      if (size) seen.add(`${size} ${getComputedStyle(document.documentElement).colorScheme}`)
      if (document.readyState !== 'complete') requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
    addEventListener('load', look)
  })
}

async function firstSizes(page: Page): Promise<string[]> {
  return await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])
}

async function spoken(page: Page): Promise<string[]> {
  return await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken)
}

/** A voice that notes what it is given, and is done with it once the test says so. */
function speakInstantly(): void {
  const notes = { spoken: [] as string[], finishes: false }
  Object.assign(window, notes)
  class Utterance extends EventTarget {
    readonly text: string
    constructor(text: string) {
      super()
      this.text = text
    }
  }
  const synthesis = {
    getVoices: () => [{ lang: document.documentElement.lang, localService: true, default: true }],
    addEventListener: () => {},
    cancel: () => {},
    speak: (utterance: Utterance) => {
      const { spoken: said, finishes } = window as unknown as typeof notes
      said.push(utterance.text)
      if (finishes) queueMicrotask(() => utterance.dispatchEvent(new Event('end')))
    },
  }
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
}
