import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { drawing, iptcSegment, withSegment } from '#lib/media/intake/testing/picture-files.ts'
import { signIn } from './support/sign-in.ts'

const anySeed = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
const queue = (page: Page) => page.getByRole('list', { name: 'Uploads' })

/** A photograph as an agency sends it, and what its file says. */
async function wirePhoto() {
  const number = anySeed()
  const said = {
    caption: `The ferry ${number} at low water`,
    credit: 'P. Novik/Harbour Agency',
    copyright: '© Novik',
  }
  const texts = [
    [120, Buffer.from(said.caption)],
    [110, Buffer.from(said.credit)],
    [116, Buffer.from(said.copyright)],
  ] satisfies [number, Buffer][]
  const plain = await sharp(await drawing(number))
    .jpeg({ quality: 92 })
    .toBuffer()
  return { said, plain, bytes: withSegment(plain, 0xed, iptcSegment(texts, true)) }
}

const asFile = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer })

test('what a file says stands in the form, and a copy of it is offered the picture that is there', async ({
  page,
}) => {
  const { said, plain, bytes } = await wirePhoto()
  await signIn(page, 'editor', '/admin/pictures')
  await page.getByLabel('Choose files').setInputFiles(asFile('wire.jpg', bytes))
  await expect(queue(page)).toContainText(`${said.caption} · ${said.credit}`, { timeout: 15_000 })
  await page.getByLabel('Choose files').setInputFiles(asFile('wire-again.jpg', bytes))
  await expect(queue(page)).toContainText('Was in the library already')

  const copy = await sharp(plain).resize(500).jpeg({ quality: 60 }).toBuffer()
  await page.getByLabel('Choose files').setInputFiles(asFile('copy.jpg', copy))
  await expect(queue(page)).toContainText('Looks like one that is there already')
  await queue(page)
    .getByRole('link', { name: `Use ${said.caption} instead` })
    .click()
  await expect(page.getByLabel('Caption')).toHaveValue(said.caption)
  await expect(page.getByLabel('Credit', { exact: true })).toHaveValue(said.credit)
  await expect(page.getByLabel('Copyright')).toHaveValue(said.copyright)
})

test('an upload whose line breaks goes on by itself where it stopped', async ({ page }) => {
  const { said, bytes } = await wirePhoto()
  const half = Math.floor(bytes.length / 2)
  const offsets: string[] = []
  await signIn(page, 'editor', '/admin/pictures')
  await page.route('**/api/newsroom/pictures/uploads/*', async (route) => {
    const request = route.request()
    if (request.method() !== 'PATCH') return await route.continue()
    offsets.push(request.headers()['upload-offset'] ?? '')
    if (offsets.length > 1) return await route.continue()
    // The server has half of it; then the line is dead.
    const headers = {
      origin: new URL(page.url()).origin,
      'content-type': 'application/offset+octet-stream',
      'tus-resumable': '1.0.0',
      'upload-offset': '0',
    }
    const sent = await page.request.patch(request.url(), { headers, data: bytes.subarray(0, half) })
    expect(sent.headers()['upload-offset']).toBe(String(half))
    return await route.abort('connectionreset')
  })
  await page.getByLabel('Choose files').setInputFiles(asFile('broken.jpg', bytes))
  await expect(queue(page)).toContainText('The connection broke; goes on by itself', { timeout: 15_000 })
  await expect(queue(page)).toContainText(said.caption, { timeout: 15_000 })
  expect(offsets).toEqual(['0', String(half)])
})

test('without script a form sends one picture, and its page follows', async ({ browser }) => {
  const { said, bytes } = await wirePhoto()
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await signIn(page, 'editor', '/admin/pictures')
  await page.locator('input[type="file"]').setInputFiles(asFile('by-form.jpg', bytes))
  await page.getByRole('button', { name: 'Upload', exact: true }).click()
  await expect(page.getByLabel('Caption')).toHaveValue(said.caption)
  await page.goto('/admin/pictures')
  await page.locator('input[type="file"]').setInputFiles(asFile('words.jpg', Buffer.from('no picture')))
  await page.getByRole('button', { name: 'Upload', exact: true }).click()
  await expect(page.getByText('The file was not taken.')).toBeVisible()
  await context.close()
})
