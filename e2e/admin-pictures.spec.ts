import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { publishStory } from './support/newsroom.ts'
import { signIn } from './support/sign-in.ts'

/** A picture no other run has. */
async function aPicture(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const [r = 0, g = 0, b = 0] = crypto.getRandomValues(new Uint8Array(3))
  const buffer = await sharp({ create: { width: 900, height: 600, channels: 3, background: { r, g, b } } })
    .jpeg()
    .toBuffer()
  return { name: `quay-${r}-${g}-${b}.jpg`, mimeType: 'image/jpeg', buffer }
}

/** Uploads a picture on the library's page and goes on to its own. */
async function uploadOne(page: Page): Promise<{ id: string; fileName: string }> {
  const file = await aPicture()
  await page.goto('/admin/pictures')
  await page.getByLabel('Choose files').setInputFiles(file)
  const queue = page.getByRole('list', { name: 'Uploads' })
  await expect(queue).toContainText('In the library', { timeout: 15_000 })
  await queue.getByRole('link', { name: 'Check what it says' }).click()
  await expect(page.getByRole('heading', { name: 'Focal point and crops' })).toBeVisible()
  return { id: new URL(page.url()).pathname.split('/').at(-1) ?? '', fileName: file.name }
}

test('a picture is uploaded, its focal point is set by keys and its crop by buttons, and both are kept', async ({
  page,
}) => {
  await signIn(page, 'editor', '/admin/pictures')
  await uploadOne(page)
  const point = page.getByRole('button', { name: /^Focal point: drag it/ })
  for (const key of ['ArrowLeft', 'ArrowLeft', 'Shift+ArrowUp']) await point.press(key)
  await expect(page.getByLabel('From the left, %')).toHaveValue('48')
  await expect(page.getByLabel('From the top, %')).toHaveValue('40')
  await page.getByRole('radio', { name: '1:1' }).check({ force: true })
  await page.getByRole('button', { name: 'Set a crop 1:1' }).press('Enter')
  await page.getByRole('button', { name: /^Crop 1:1/ }).press('Shift+ArrowRight')
  await page.getByRole('button', { name: 'Save the crops' }).press('Enter')
  await expect(page.getByText('is saved.')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('From the left, %')).toHaveValue('48')
  await expect(page.getByText('Square 1:1, own crop')).toBeVisible()
  await expect(page.getByText('Card 3:2, automatic')).toBeVisible()
})

test('a picture in use says where, and goes only with a reason; an unused one goes for good', async ({
  page,
}) => {
  await signIn(page, 'editor', '/admin/pictures')
  const { id, fileName } = await uploadOne(page)
  await page.getByLabel('Credit', { exact: true }).fill('Pavel Novik')
  await page.getByLabel('Alt text').fill('A quay')
  await page.getByRole('button', { name: 'Save', exact: true }).press('Enter')
  await expect(page.getByText('A quay is saved.')).toBeVisible()

  const headline = `The quay in colour, ${fileName}`
  await publishStory({ headline, lead: id })
  await page.reload()
  await expect(page.getByRole('region', { name: 'Where it is used' })).toContainText(headline)
  await page.getByRole('button', { name: 'Remove the picture' }).press('Enter')
  await expect(page.getByText(/^This picture is in use\. Say why it has to go/)).toBeVisible()

  await page.getByLabel('Why it has to go').fill('The family asked for it.')
  await page.getByRole('button', { name: 'Remove the picture' }).press('Enter')
  await expect(page.getByText(/This picture was removed on .*: The family asked for it\./)).toBeVisible()

  await uploadOne(page)
  await page.getByRole('button', { name: 'Remove the picture' }).press('Enter')
  await expect(page.getByText('is deleted for good.')).toBeVisible()
})
