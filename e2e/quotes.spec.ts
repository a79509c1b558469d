import { type Browser, expect, type Page, test } from '@playwright/test'
import { attackCases } from '#scripts/test/attack/attack-cases.ts'
import { attackSeed } from './support/attack/attacks-under-test.ts'
import { axeFindings } from './support/axe.ts'
import { publishStory } from './support/newsroom.ts'
import { siteUrlUnderTest } from './support/site-under-test.ts'
import type { StoryNotes } from './support/story-notes.ts'

type Device = 'desktop' | 'phone'
type Tale = {
  device: Device
  story: StoryNotes
  block: string
  words: string
  changed: [from: string, to: string]
}

const filler = Array.from(
  { length: 12 },
  (_, index) => `Paragraph ${index} is here so that there is something to scroll.`,
)
const tales: Tale[] = [
  {
    device: 'desktop',
    story: {
      headline: 'Rowers count the cost',
      paragraphs: [
        ...filler,
        'Nobody knew why. The club said [the new boathouse](/sport) costs six million crowns in all. Nobody knew why.',
      ],
    },
    block: 'p12',
    words: 'the new boathouse costs six million crowns',
    changed: ['six', 'nine'],
  },
  {
    device: 'phone',
    story: {
      headline: 'افتتاح بيت القوارب',
      slug: 'bayt-al-qawarib',
      isArabic: true,
      paragraphs: [
        ...filler.map(() => 'فقرة لكي يكون هناك ما يُقرأ قبلها.'),
        'قال النادي إن بيت القوارب الجديد يكلف ستة ملايين كرون.',
      ],
    },
    block: 'p12',
    words: 'القوارب الجديد يكلف ستة ملايين',
    changed: ['ستة', 'تسعة'],
  },
]

for (const { device, story, block, words, changed } of tales) {
  test(`on a ${device} a quote is shared, opened with and without script, and told apart when the story changes`, async ({
    browser,
  }) => {
    test.setTimeout(120_000)
    const { path, articleId } = await publishStory({ ...story, startsInMs: -60_000 })
    const page = await openDevice(browser, device)
    await page.goto(path)
    await select(page, block, words)
    const button = page.getByRole('button', { name: 'Share this quote' })
    await expect(button).toBeInViewport()
    await page.keyboard.press('Tab')
    await expect(button).toBeFocused()
    await page.keyboard.press('Enter')
    await page.locator('quote-share').getByRole('button', { name: /copy/i }).click()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toMatch(
      new RegExp(`^${siteUrlUnderTest()}${path}\\?q=${block}\\.1\\.[\\da-z.]+#b-${block}:~:text=`),
    )

    const plain = await openDevice(browser, device, { javaScriptEnabled: false })
    for (const reader of [page, plain]) {
      await reader.goto('about:blank')
      await reader.goto(link)
      expect(await markedWords(reader)).toBe(words)
      await expect(reader.locator('mark.quoted').first()).toBeInViewport()
    }
    await expect(page.locator('mark.quoted').first()).toBeFocused()
    expect(await axeFindings(page)).toEqual([])
    await expectUnfurled(page, path)
    await plain.getByRole('link', { name: 'Remove the highlight' }).click()
    await expect(plain.locator('mark.quoted')).toHaveCount(0)
    await expect(plain.locator(`#b-${block}`)).toBeInViewport()

    const paragraphs = story.paragraphs ?? []
    const [from, to] = changed
    await publishStory({ ...story, articleId, paragraphs: paragraphs.map((text) => text.replace(from, to)) })
    for (const reader of [page, plain]) {
      await reader.goto('about:blank')
      await reader.goto(link)
      const note = reader.locator('.quote-note')
      await expect(note).toContainText('was changed on')
      await expect(note).toBeInViewport()
      expect([await note.locator('del').innerText(), await note.locator('ins').innerText()]).toEqual(changed)
    }
    expect(await axeFindings(page)).toEqual([])
    await publishStory({ ...story, articleId, paragraphs: paragraphs.slice(0, -1) })
    for (const reader of [page, plain]) {
      await reader.goto('about:blank')
      await reader.goto(link)
      await expect(reader.locator('.quote-note')).toContainText('was removed on')
      await expect(reader.locator('mark.quoted')).toHaveCount(0)
    }
    await Promise.all([page, plain].map((reader) => reader.context().close()))
  })
}

test('whatever stands in ?q= or in the address of a quote’s card shows the story and no words of its own', async ({
  request,
}) => {
  const { path } = await publishStory({ headline: 'Nothing but the regatta' })
  const whole = await (await request.get(path)).text()
  const attacks = attackCases(attackSeed(), 60).map(({ text }) => text)
  for (const text of [...attacks, 'p0.1.0.5.abc', 'p0.1.0.3.0', 'p0.9.0.3.1', '..%2f..%2fadmin']) {
    const answer = await request.get(`${path}?q=${encodeURIComponent(text.toWellFormed())}`)
    expect([text, answer.status(), (await answer.text()) === whole]).toEqual([text, 200, true])
  }
  const card = `/cards${path}/q/p0.1.0.5.abc/${'0'.repeat(32)}.png`
  expect((await request.get(card)).status()).toBe(404)
})

async function openDevice(
  browser: Browser,
  device: Device,
  options: { javaScriptEnabled?: boolean } = {},
): Promise<Page> {
  const size = device === 'phone' ? { width: 390, height: 844 } : { width: 1440, height: 900 }
  const context = await browser.newContext({ viewport: size, baseURL: siteUrlUnderTest(), ...options })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  return await context.newPage()
}

/** Selects words of a block, which may cross its links, as a reader would have by the time they let go. */
async function select(page: Page, block: string, words: string): Promise<void> {
  await page.locator(`#b-${block}`).scrollIntoViewIfNeeded()
  await page.locator(`#b-${block}`).evaluate((root, wanted) => {
    const at = root.textContent.indexOf(wanted)
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const placeOf = (offset: number): [Node, number] => {
      walker.currentNode = root
      for (let left = offset, node = walker.nextNode(); node; node = walker.nextNode()) {
        const { length } = node as Text
        if (left <= length) return [node, left]
        left -= length
      }
      throw new Error('The words are not there.')
    }
    const range = document.createRange()
    range.setStart(...placeOf(at))
    range.setEnd(...placeOf(at + wanted.length))
    const selection = getSelection()
    selection?.removeAllRanges()
    selection?.addRange(range)
  }, words)
}

async function markedWords(page: Page): Promise<string> {
  return (await page.locator('mark.quoted').allInnerTexts()).join('')
}

/** Networks are told the words and their card, search engines the story. */
async function expectUnfurled(page: Page, path: string): Promise<void> {
  const canonical = page.locator('link[rel=canonical]')
  await expect(canonical).toHaveAttribute('href', `${siteUrlUnderTest()}${path}`)
  const card = (await page.locator('meta[property="og:image"]').getAttribute('content')) ?? ''
  const picture = await page.request.get(card)
  expect([picture.status(), picture.headers()['content-type']]).toEqual([200, 'image/png'])
}
