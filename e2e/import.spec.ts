import { readFileSync, writeFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { countRevisionsSaying, runCommand } from './support/newsroom.ts'
import { uniqueHeadline } from './support/sports-story.ts'

const file = 'e2e/fixtures/wire-story.txt'
const copy = readFileSync(file, 'utf8')
const importer = 'scripts/import.ts'

test('a wire text goes in by one command and comes out as a finished page', async ({ page }) => {
  const headline = uniqueHeadline()
  const path = await importAndPublish(headline, [])
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  for (const paragraph of plainParagraphs())
    await expect(page.locator('article.story')).toContainText(paragraph)
  await expectFigureWithoutPicture(page)
  await expectMinistryPost(page)
  const byline = page.locator('.byline').first()
  await expect(byline).toContainText('Corin Daly')
  await expect(byline).toContainText('Facebook')
  await expect(byline).toContainText(/\bX\b|Twitter/)
  await expect(page.locator('.source-line')).toContainText(/^Read the full article/)
  for (const boilerplate of [
    'Share.',
    'Leave A Reply',
    'Exit mobile version',
    'Read the full article here',
    'Posted by',
  ]) {
    await expect(page.locator('article.story')).not.toContainText(boilerplate)
  }
})

test('the addresses given beside the text become the links of author and source', async ({ page }) => {
  const author = ['https://www.facebook.com/corindaly.monitor', 'https://x.com/corindaly_vm']
  const source = 'https://monitor.example/2026/harbour-jubilee'
  const links = [...author.flatMap((url) => ['--author-link', url]), '--source-url', source]
  await page.goto(await importAndPublish(uniqueHeadline(), links))
  for (const url of [...author, source])
    await expect(page.locator(`article a[href="${url}"]`).first()).toBeVisible()
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', source)
})

test('a text without a headline is not published: one sentence, exit code 2, nothing stored but by a draft', async () => {
  const mark = uniqueHeadline()
  const marked = test.info().outputPath('marked.txt')
  writeFileSync(marked, `The paper of that day said: ${mark}.\n\n${copy}`)
  const refused = await runCommand([importer, marked, '--publish', '--section', 'world'])
  expect(refused.code).toBe(2)
  expect(refused.stderr.trim().split('\n').at(-1)).toMatch(/headline/)
  const shown = await runCommand([importer, marked, '--json'])
  expect(JSON.parse(shown.stdout)).toMatchObject({ headline: null, path: null })
  expect(await countRevisionsSaying(mark)).toBe(0)
  expect((await runCommand([importer, marked, '--section', 'world'])).code).toBe(0)
  expect(await countRevisionsSaying(mark)).toBe(1)
})

async function importAndPublish(headline: string, more: string[]): Promise<string> {
  const args = [importer, file, '--publish', '--section', 'world', '--headline', headline, '--json', ...more]
  const { code, stdout, stderr } = await runCommand(args)
  expect(code, stderr).toBe(0)
  const { path, warnings } = JSON.parse(stdout) as { path: string; warnings: string[] }
  expect(warnings.join(' ')).toMatch(/picture/i)
  return path
}

async function expectFigureWithoutPicture(page: Page): Promise<void> {
  const figure = page.locator('article figure', { hasText: 'inspects a rescue boat' })
  await expect(figure.locator('img')).toHaveCount(0)
  await expect(figure.locator('figcaption')).toHaveText(
    /two-day visit to the city\. \(Contributor\/Nordlys Agency\)$/,
  )
  await expect(figure.locator('.credit')).toHaveText('(Contributor/Nordlys Agency)')
}

async function expectMinistryPost(page: Page): Promise<void> {
  const card = page.locator('.embed-card', {
    hasText: 'a long way to swim',
  })
  await expect(card.first()).toContainText('Ministry of the Sea, Republic of Tarsk')
  await expect(card.first()).toContainText('Facebook')
  await expect(card.first().locator('time')).toHaveAttribute('datetime', /^2025-05-05/)
}

/** What is left of the text when caption, post and boilerplate are taken away; quotes included. */
function plainParagraphs(): string[] {
  const paragraphs = copy.split(/\n\s*\n/).map((text) => text.trim().replaceAll(/\s+/g, ' '))
  const isElsewhere = /^(File\/|Thank you, Saltmere|Posted by|Follow |Read the full|Share\.|Exit )/
  return paragraphs.filter((text) => text !== '' && !isElsewhere.test(text))
}
