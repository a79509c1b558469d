import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolderUnderTest } from './site-under-test.ts'

/** Every type of page that readers meet, with the status it answers. Stories are those of the demo edition. */
export const pageTypes = {
  'front page': { status: 200 },
  section: { status: 200 },
  'second page of a section': { status: 200 },
  'lead story': { status: 200, slug: 'harbour-tunnel-opens-at-last' },
  'syndicated story': { status: 200, slug: 'foreign-ministers-meet-in-vantry' },
  'corrected story': { status: 200, slug: 'customs-house-roof-vote' },
  'updated story with embeds': { status: 200, slug: 'north-quay-ferry-rescue' },
  'right-to-left story': { status: 200, slug: 'al-lugha-wal-bahr' },
  'long read with a gallery': { status: 200, slug: 'the-long-shore-part-one' },
  'story with audio': { status: 200, slug: 'fish-auction-goes-silent' },
  'story with video': { status: 200, slug: 'piano-on-platform-four' },
  'story with a table': { status: 200, slug: 'what-a-crown-buys' },
  'story with foreign markup': { status: 200, slug: 'a-blood-test-for-tired-nurses' },
  'story of the budgets': { status: 200 },
  tag: { status: 200 },
  contributor: { status: 200 },
  'archive day': { status: 200 },
  'saved stories': { status: 200 },
  corrections: { status: 200 },
  'unknown address': { status: 404 },
  'story taken down': { status: 410, slug: 'mayors-diary-unpublished' },
} as const satisfies Record<string, { status: number; slug?: string }>

export type PageType = keyof typeof pageTypes

export const allPageTypes = Object.keys(pageTypes) as PageType[]

/** The types that show one story. */
export const storyTypes = allPageTypes.filter(
  (type) => /story|long read/.test(type) && pageTypes[type].status === 200,
)

/** Where the page of this type is in the running edition. */
export function pathOf(type: PageType): string {
  const path = (JSON.parse(readFileSync(pagesFile(), 'utf8')) as Record<PageType, string>)[type]
  if (!path) throw new Error(`The edition under test has no ${type}.`)
  return path
}

/** Where the paths of the pages are noted for the workers. */
export function pagesFile(): string {
  return join(dataFolderUnderTest(), 'browser-tests-pages.json')
}
