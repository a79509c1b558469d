import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bodyToText, checkForPublishing } from '#blocks/body.ts'
import { inlineToText } from '#blocks/inline/inline-text.ts'
import { blockDefinitions } from '#blocks/registry.ts'
import { inline } from './builders/inline-markdown.ts'
import { seedContributors, seedSections, seedTags } from './cast.ts'
import { offsetMs } from './offset.ts'
import { resolveStory, type SeedNames } from './resolve-story.ts'
import { stories } from './stories.ts'
import { at, by, defineStory, embed, p, related, type SeedStory, ul } from './story.ts'
import { picturesOf } from './story-pictures.ts'

const now = new Date('2030-05-04T12:00:00Z')
const longRead = 'the-long-shore-part-one'

const names: SeedNames = {
  contributorId: (slug) => `contributor:${slug}`,
  contributorName: (slug) => slug.toUpperCase(),
  sectionId: (slug) => `section:${slug}`,
  tagId: (slug) => `tag:${slug}`,
  mediaId: (key) => `media:${key}`,
  articleId: (slug) => `article:${slug}`,
}

const ferry = defineStory({
  slug: 'ferry',
  section: 'city',
  publishedOffset: '-3h',
  headline: 'Two missing',
  standfirst: '',
  byline: [by('maren-holt')],
  tags: ['ferries'],
  lead: null,
  body: [
    p('Two are missing.'),
    ul(['One', 'Two']),
    embed({ network: 'x', author: 'Ferries', text: 'Landed.', postedOffset: at('-4h') }),
    related('tunnel'),
  ],
  updates: [
    {
      offset: '-1h',
      kind: 'correction',
      note: 'Found.',
      headline: 'All found',
      replace: { 0: p('All are found.') },
      prepend: [p('First.')],
      append: [p('Last.')],
      correction: { blockIndex: 0, text: 'They were found.', reason: 'Miscounted', severity: 'correction' },
    },
  ],
})

const words = (story: SeedStory) => bodyToText(story.body).split(/\s+/).filter(Boolean).length
const offenders = (wrong: (story: SeedStory) => boolean) => stories.filter(wrong).map(({ slug }) => slug)

test('the short notation becomes marks, links and breaks', () => {
  expect(inline('A **bold *and* plain** [`x`](https://a.example/)\n2\\*3')).toEqual([
    { text: 'A ' },
    { text: 'bold ', marks: [{ type: 'strong' }] },
    { text: 'and', marks: [{ type: 'strong' }, { type: 'em' }] },
    { text: ' plain', marks: [{ type: 'strong' }] },
    { text: ' ' },
    { text: 'x', marks: [{ type: 'link', href: 'https://a.example/' }, { type: 'code' }] },
    { break: true },
    { text: '2*3' },
  ])
  expect(() => inline('An *open mark')).toThrow('opened and not closed')
})

test('offsets count days, hours and minutes, and nothing else passes for one', () => {
  expect(offsetMs('-1d2h30m')).toBe(-95_400_000)
  expect(offsetMs('+5h')).toBe(18_000_000)
  for (const wrong of ['5h', '-', '-5', '-2h1d'])
    expect(() => offsetMs(wrong)).toThrow('An offset reads like')
})

test('blocks and their items have ids made of the slug and their place', () => {
  expect(ferry.body.map(({ id }) => id)).toEqual(['ferry-0', 'ferry-1', 'ferry-2', 'ferry-3'])
  expect(ferry.body[1]).toMatchObject({ items: [{ id: 'ferry-1-0' }, { id: 'ferry-1-1' }] })
})

test('an update keeps the ids of what it replaces and numbers what it adds', () => {
  const ids = ferry.updates[0]?.body.map(({ id }) => id)
  expect(ids).toEqual(['ferry-u1p-0', 'ferry-0', 'ferry-1', 'ferry-2', 'ferry-3', 'ferry-u1a-0'])
})

test('a resolved story has times for offsets and database ids for slugs', () => {
  const [first, update] = resolveStory(ferry, now, names).versions
  expect(first).toMatchObject({ kind: 'first', startsAt: new Date('2030-05-04T09:00:00Z') })
  expect(first?.content.byline[0]).toMatchObject({
    contributor: 'contributor:maren-holt',
    name: 'MAREN-HOLT',
  })
  expect(first?.content.body[2]).toMatchObject({
    postedAt: '2030-05-04T08:00:00.000Z',
    capturedAt: '2030-05-04T09:00:00.000Z',
  })
  expect(first?.content.body[3]).toMatchObject({ article: 'article:tunnel' })
  expect(update?.content.headline).toBe('All found')
  expect(update?.correction?.blockId).toBe('ferry-0')
})

test('every file under stories is in the edition, under its own slug and section', () => {
  const files = readdirSync(new URL('stories', import.meta.url), { recursive: true, encoding: 'utf8' })
  const expected = files.filter((file) => file.endsWith('.ts')).map((file) => file.replaceAll('\\', '/'))
  expect(stories.map(({ section, slug }) => `${section}/${slug}.ts`).sort()).toEqual(expected.sort())
  expect(new Set(stories.map(({ slug }) => slug)).size).toBe(44)
})

test('stories name only sections, tags, contributors and stories that exist', () => {
  const sections = new Set(seedSections.map(({ slug }) => slug))
  const tags = new Set(seedTags.map(({ slug }) => slug))
  const people = new Set(seedContributors.map(({ slug }) => slug))
  const slugs = new Set(stories.map(({ slug }) => slug))
  expect(offenders(({ section }) => !sections.has(section))).toEqual([])
  expect(stories.flatMap((story) => story.tags).filter((tag) => !tags.has(tag))).toEqual([])
  expect(
    offenders((story) => story.tags.length === 0 || new Set(story.tags).size < story.tags.length),
  ).toEqual([])
  const credited = stories.flatMap(({ byline }) => byline.flatMap(({ contributor }) => contributor ?? []))
  expect(credited.filter((slug) => !people.has(slug))).toEqual([])
  const linked = (story: SeedStory) =>
    story.body.flatMap((block) => (block.type === 'related-link' && block.article ? [block.article] : []))
  expect(offenders((story) => linked(story).some((slug) => !slugs.has(slug) || slug === story.slug))).toEqual(
    [],
  )
})

test('stories have 250 to 800 words, the long read 1,150 to 1,200', () => {
  expect(offenders((story) => story.slug !== longRead && (words(story) < 250 || words(story) > 800))).toEqual(
    [],
  )
  const long = stories.find(({ slug }) => slug === longRead)
  expect(long && words(long)).toBeGreaterThanOrEqual(1150)
  expect(long && words(long)).toBeLessThanOrEqual(1200)
})

test('every picture has an alt text, a credit and a caption of its own', () => {
  const pictures = stories.flatMap(picturesOf)
  const captions = pictures.map(({ caption }) => inlineToText(caption))
  expect(new Set(captions).size).toBe(captions.length)
  expect(
    pictures.filter(({ alt, credit, decorative }) => credit === '' || (alt === '' && !decorative)),
  ).toEqual([])
})

test('the edition shows every kind of block', () => {
  const used = new Set<string>(stories.flatMap(({ body }) => body.map(({ type }) => type)))
  expect(Object.keys(blockDefinitions).filter((type) => !used.has(type))).toEqual([])
})

test('all stories and all their updates could be published as they stand', () => {
  const versions = stories.flatMap((story) => resolveStory(story, now, names).versions)
  const problems = versions.flatMap(({ content }) => checkForPublishing(content.body))
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
})

test('posts were made before they were captured, and updates follow publication', () => {
  for (const story of stories) {
    const { versions } = resolveStory(story, now, names)
    const starts = versions.map(({ startsAt }) => startsAt.getTime())
    expect(starts, story.slug).toEqual([...starts].sort((one, other) => one - other))
    for (const block of versions.flatMap(({ content }) => content.body)) {
      if (block.type !== 'embed' || !block.postedAt || !block.capturedAt) continue
      expect(block.postedAt < block.capturedAt, block.id).toBe(true)
    }
  }
})

test('no story leans on dashes or straight quotes', () => {
  const text = (story: SeedStory) => [story.headline, story.standfirst, bodyToText(story.body)].join('\n')
  expect(offenders((story) => (text(story).match(/—/g) ?? []).length > 1)).toEqual([])
  expect(offenders((story) => /["']/.test(text(story)))).toEqual([])
})
