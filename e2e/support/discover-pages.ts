import { type PageType, pageTypes } from './pages.ts'
import { siteUrlUnderTest } from './site-under-test.ts'

const sections = ['city', 'nation', 'world', 'business', 'science', 'culture', 'sport']
const storyPath = /href="(\/[a-z]+\/\d{4}\/\d{2}\/\d{2}\/([\w-]+))"/g
const dayMs = 86_400_000

/** Finds the page of every type through the site's own links; dates depend on when the edition was loaded. */
export async function discoverPages(budgetPath: string): Promise<Record<PageType, string>> {
  const paths = await storyPaths()
  const found: Partial<Record<PageType, string>> = {
    'front page': '/',
    section: '/science',
    'second page of a section': '/sport/page/2',
    'story of the budgets': budgetPath,
    tag: '/tags/harbour',
    contributor: '/by/maren-holt',
    'archive day': archiveDayOf(paths.get(pageTypes['lead story'].slug)),
    'saved stories': '/saved',
    corrections: '/corrections',
    'unknown address': '/city/no-such-page-here',
    'story taken down': await takenDownPath(pageTypes['story taken down'].slug),
  }
  for (const [type, { slug }] of Object.entries(pageTypes) as [PageType, { slug?: string }][]) {
    if (found[type] === undefined && slug) found[type] = paths.get(slug)
    if (found[type] === undefined) throw new Error(`The edition under test has no ${type} (${slug}).`)
  }
  return found as Record<PageType, string>
}

/** The address of every public story that the sections list, by slug. */
async function storyPaths(): Promise<Map<string, string>> {
  const pages = await Promise.all(sections.map((section) => textOf(`/${section}`)))
  const links = pages.flatMap((html) => [...html.matchAll(storyPath)])
  return new Map(links.map(([, path = '', slug = '']) => [slug, path]))
}

function archiveDayOf(path = ''): string {
  return `/archive/${path.split('/').slice(2, 5).join('/')}`
}

/** Nothing links to a story that was taken down, but its day is one of the last few. */
async function takenDownPath(slug: string): Promise<string | undefined> {
  for (let days = 0; days < 6; days += 1) {
    const day = new Date(Date.now() - days * dayMs).toISOString().slice(0, 10).replaceAll('-', '/')
    const path = `/city/${day}/${slug}`
    const { status } = await fetch(siteUrlUnderTest() + path, { redirect: 'manual' })
    if (status === 410) return path
  }
  return undefined
}

async function textOf(path: string): Promise<string> {
  const response = await fetch(siteUrlUnderTest() + path)
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`)
  return await response.text()
}
