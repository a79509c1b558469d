import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { browserArguments, findBrowser } from '../e2e/support/browser.ts'
import { findFreePort } from '#lib/db/embedded/free-port.ts'

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const storyLink = /href="(\/[a-z]+\/\d{4}\/\d{2}\/\d{2}\/[\w-]+)"/

/**
 * Lighthouse as a phone on the front page, a section and an article of a running site. Prints the four scores of
 * each with what cost points; exits 1 when one is below 100.
 */
const site = new URL(process.argv[2] ?? 'http://localhost:3000').origin
const scores = []
for (const page of await pagesOf(site)) scores.push(await measure(page))
console.table(Object.fromEntries(scores.map(({ page, points }) => [page, points])))
for (const { page, losses } of scores) for (const loss of losses) console.log(`${page}: ${loss}`)
process.exitCode = scores.every(({ points }) => Object.values(points).every((score) => score === 100)) ? 0 : 1

type Scores = { page: string; points: Record<string, number>; losses: string[] }

async function measure(page: string): Promise<Scores> {
  const port = await findFreePort()
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...browserArguments, `--remote-debugging-port=${port}`],
  })
  try {
    const result = await lighthouse(site + page, {
      port,
      onlyCategories: [...categories],
      logLevel: 'error',
    })
    if (!result) throw new Error(`Lighthouse said nothing about ${page}.`)
    const { lhr } = result
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message)
    return {
      page,
      points: Object.fromEntries(
        categories.map((id) => [id, Math.round((lhr.categories[id]?.score ?? 0) * 100)]),
      ),
      losses: Object.values(lhr.categories).flatMap((category) => lossesIn(category, lhr.audits)),
    }
  } finally {
    await browser.close()
  }
}

type Audits = Record<string, { title: string; score: number | null; displayValue?: string }>

/** The audits that took points away from a category, with their weight. */
function lossesIn(
  category: { title: string; auditRefs: { id: string; weight: number }[] },
  audits: Audits,
): string[] {
  return category.auditRefs
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => {
      const { title = id, score = null, displayValue = '' } = audits[id] ?? {}
      return `${category.title}: ${title} ${displayValue} (${score})`
    })
}

async function pagesOf(origin: string): Promise<string[]> {
  const response = await fetch(`${origin}/`)
  if (!response.ok) throw new Error(`${origin} answered ${response.status}; start the site with npm start.`)
  const [, article] = storyLink.exec(await response.text()) ?? []
  if (!article) throw new Error('The front page links to no article.')
  return ['/', `/${article.split('/')[1]}`, article]
}
