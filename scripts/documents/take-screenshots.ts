import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import sharp from 'sharp'
import { browserArguments, findBrowser } from '../../e2e/support/browser.ts'
import { takeNewsroomScreenshots } from './newsroom-screenshots.ts'

const storyLink = /href="(\/[a-z]+\/\d{4}\/\d{2}\/\d{2}\/[\w-]+)"/

/**
 * Takes the pictures of the documents from a running site with the demo edition:
 * `npm run screenshots -- http://localhost:3000`. Those of the newsroom leave a draft of theirs behind.
 */
const site = new URL(process.argv[2] ?? 'http://localhost:3000').origin
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments })
await takeReaderScreenshots()
await takeNewsroomScreenshots({
  browser,
  site,
  keep: (page, name) => keep(page, `docs/editors/pictures/${name}`),
})
await browser.close()

async function takeReaderScreenshots(): Promise<void> {
  const front = await (await fetch(site)).text()
  const [, story = '/'] = storyLink.exec(front) ?? []
  const shots = [
    { name: 'front-1440-light', path: '/', width: 1440, height: 1000, colorScheme: 'light' },
    { name: 'front-820-dark', path: '/', width: 820, height: 1000, colorScheme: 'dark' },
    { name: 'story-1440-light', path: story, width: 1440, height: 1100, colorScheme: 'light' },
    { name: 'story-390-dark', path: story, width: 390, height: 844, colorScheme: 'dark' },
  ] as const
  for (const { name, path, width, height, colorScheme } of shots) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme })
    // The font is optional on a first visit; the second has it.
    await page.goto(site + path, { waitUntil: 'networkidle' })
    await page.reload({ waitUntil: 'networkidle' })
    await keep(page, `docs/screenshots/${name}`)
    await page.close()
  }
}

async function keep(page: Page, file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await sharp(await page.screenshot({ animations: 'disabled' }))
    .png({ palette: true, quality: 80, effort: 9 })
    .toFile(`${file}.png`)
}
