import { expect, test } from 'vitest'
import { blockReferencesOf } from '#blocks/body.ts'
import { checkStory } from '#lib/preflight/check-story.ts'
import { resolveStory, type ResolvedVersion, type SeedNames } from './resolve-story.ts'
import { stories } from './stories.ts'

const same = (name: string) => name
const asWritten = (slug: string) =>
  slug.replace(/(?:^|-)(\p{L})/gu, (match, letter: string) =>
    match.replace('-', ' ').replace(letter, letter.toUpperCase()),
  )
const names: SeedNames = {
  contributorId: same,
  contributorName: asWritten,
  sectionId: same,
  tagId: same,
  mediaId: same,
  articleId: same,
}
const now = new Date('2026-11-23T12:00:00Z')

function findingsOf({ content, startsAt }: ResolvedVersion) {
  const pictures = [content.lead?.media ?? null, ...blockReferencesOf(content.body).media]
  const bare = {
    alt: '',
    decorative: false,
    credit: '',
    rightsFrom: null,
    rightsUntil: null,
    territories: [],
    usageLimit: null,
    otherUses: 0,
    isRemoved: false,
  }
  return checkStory({
    content,
    at: startsAt,
    facts: {
      site: { url: 'https://lantern.example', timeZone: 'Europe/London' },
      firstPublishedAt: null,
      media: new Map(pictures.filter((id) => id !== null).map((id) => [id, bare])),
      links: new Map(),
      related: new Map(stories.map(({ slug }) => [slug, 'public'])),
      sameAddress: [],
      sameHeadline: [],
      houseRules: [],
    },
  })
}

test.each(stories)('preflight finds no error in $slug, and hardly a warning', (story) => {
  for (const version of resolveStory(story, now, names).versions) {
    const found = findingsOf(version)
    expect(found.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([])
    expect(found.length).toBeLessThanOrEqual(2)
  }
})

test('preflight doubts few of the demo stories', () => {
  const versions = stories.flatMap((story) => resolveStory(story, now, names).versions)
  expect(versions.flatMap(findingsOf).length).toBeLessThanOrEqual(10)
})
