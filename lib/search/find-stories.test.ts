import { afterAll, beforeAll, expect, test } from 'vitest'
import { blockDefinitions } from '#blocks/registry.ts'
import { database } from '#lib/db/client.ts'
import { idOf, newId } from '#lib/db/id.ts'
import {
  completeContent,
  fileStory,
  type Newsroom,
  openNewsroom,
  publishStory,
  sectionId,
  tagId,
} from '#lib/publications/testing/newsroom.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'
import { findStories, type StorySearch } from '#lib/search/find-stories.ts'
import type { Actor } from '#lib/users/actor.ts'

let newsroom: Newsroom
let chief: Actor

beforeAll(async () => {
  newsroom = await openNewsroom()
  chief = {
    userId: newsroom.actorId,
    name: 'Ada',
    grants: [{ role: 'editor', sectionId: null }],
    isSystem: false,
  }
  const body = (text: string) => [blockDefinitions.paragraph.create('p1', { text: [{ text }] })]
  const stories: Partial<ArticleContent>[] = [
    { headline: 'Ferry returns to North Quay', body: body('The ferries were running again on Monday.') },
    { headline: 'Čapek’s robots in Łódź', lang: 'pl', body: body('Wystawa w muzeum.') },
    { headline: 'Die Häfen der Küste', lang: 'de', body: body('In den Häfen liegen Boote.') },
    {
      headline: 'الميناء يفتح أبوابه',
      lang: 'ar',
      dir: 'rtl',
      body: body('عادت العبارات إلى المرفأ القديم'),
    },
    { headline: '東京都の新しい船', lang: 'ja', body: body('港に新しい船が着いた。') },
    { headline: '100% of moorings let, 0_o says O’Hara \\ Sons', body: body('Rents rise by 5%.') },
    {
      headline: 'Council minutes',
      section: sectionId('world'),
      tags: [tagId('ferries')],
      byline: [],
      body: [],
    },
  ]
  for (const [index, story] of stories.entries()) {
    await fileStory(newsroom, completeContent({ slug: `story-${index}`, ...story }), {
      at: new Date(Date.UTC(2026, 0, 1 + index)),
    })
  }
})
afterAll(() => newsroom.close())

async function headlines(search: StorySearch, actor = chief): Promise<string[]> {
  const found = await findStories(actor, search)
  if (!found.ok) throw new Error(found.message)
  return found.value.isNear ? [] : found.value.stories.map(({ headline }) => headline)
}

test('without a search everything is listed, the last edited first', async () => {
  const all = await headlines({})
  expect(all).toHaveLength(7)
  expect(all.slice(0, 2)).toEqual(['Council minutes', '100% of moorings let, 0_o says O’Hara \\ Sons'])
})

test('a word is found in any of its forms, in headline and body', async () => {
  expect(await headlines({ q: 'run' })).toEqual(['Ferry returns to North Quay'])
  expect(await headlines({ q: 'ferry' })).toEqual(['Ferry returns to North Quay'])
})

test('the word that is still being typed is found by its beginning, and the ones before as they are', async () => {
  expect(await headlines({ q: 'north qu' })).toEqual(['Ferry returns to North Quay'])
  expect(await headlines({ q: 'robots muz' })).toEqual(['Čapek’s robots in Łódź'])
  expect(await headlines({ q: 'robots zzz' })).toEqual([])
})

test('accents need not be typed, and may be', async () => {
  for (const q of ['capek', 'Čapek', 'lodz', 'łódź']) {
    expect(await headlines({ q }), q).toEqual(['Čapek’s robots in Łódź'])
  }
  expect(await headlines({ q: 'kuste' })).toEqual(['Die Häfen der Küste'])
})

test('words in quotation marks stand together', async () => {
  expect(await headlines({ q: '"running again"' })).toEqual(['Ferry returns to North Quay'])
  expect(await headlines({ q: '“again running”' })).toEqual([])
})

test('part of a word is found in headline and slug, not in the body', async () => {
  expect(await headlines({ q: 'oorin' })).toEqual(['100% of moorings let, 0_o says O’Hara \\ Sons'])
  expect(await headlines({ q: 'ory-4' })).toEqual(['東京都の新しい船'])
  expect(await headlines({ q: 'erries' })).toEqual([])
})

test('Arabic is found by words and their beginnings', async () => {
  expect(await headlines({ q: 'المرفأ' })).toEqual(['الميناء يفتح أبوابه'])
  expect(await headlines({ q: 'المين' })).toEqual(['الميناء يفتح أبوابه'])
})

test('a script without spaces is found by any run of its characters', async () => {
  for (const q of ['京都', '都', '東京都', '新しい船が着', 'しい船']) {
    expect(await headlines({ q }), q).toEqual(['東京都の新しい船'])
  }
  expect(await headlines({ q: '東都' })).toEqual([])
})

test('signs that mean something to the database mean themselves', async () => {
  const story = '100% of moorings let, 0_o says O’Hara \\ Sons'
  expect(await headlines({ q: '100% of' })).toEqual([story])
  expect(await headlines({ q: 'ory_5' })).toEqual([])
  expect(await headlines({ q: 'moor%ngs' })).toEqual([])
  expect(await headlines({ q: 'hara \\ sons' })).toEqual([story])
  for (const q of [
    "'",
    "O'Hara'); --",
    '\\',
    '%',
    '_',
    '&',
    '!:*',
    '<->',
    '"',
    ':*',
    'a\\',
    "a'",
    '(',
    '\0',
    '\ud800',
  ]) {
    expect(await findStories(chief, { q }), q).toMatchObject({ ok: true })
  }
})

test('the address of a story finds it', async () => {
  expect(await headlines({ q: 'https://lantern.example/city/2026/01/01/story-0' })).toEqual([
    'Ferry returns to North Quay',
  ])
})

test('a typing error finds what comes near, and says so', async () => {
  const headline = '100% of moorings let, 0_o says O’Hara \\ Sons'
  expect(await findStories(chief, { q: 'mooirngs' })).toMatchObject({
    value: { isNear: true, stories: [{ headline }] },
  })
  expect(await findStories(chief, { q: 'moorings' })).toMatchObject({ value: { isNear: false } })
})

test('filters hold together', async () => {
  expect(await headlines({ section: sectionId('world') })).toEqual(['Council minutes'])
  expect(await headlines({ tags: [tagId('ferries')], section: sectionId('city') })).toEqual([])
  expect(await headlines({ author: idOf('contributor', 'maren-holt'), q: 'ferry' })).toHaveLength(1)
  expect(await headlines({ from: new Date('2026-01-02'), until: new Date('2026-01-03') })).toEqual([
    'Čapek’s robots in Łódź',
  ])
  expect(await headlines({ section: 'none' })).toEqual([])
})

test('the newest words of a story are the ones it is found by', async () => {
  const { articleId } = await fileStory(
    newsroom,
    completeContent({ headline: 'Lighthouse sold', slug: 'lamp' }),
  )
  await fileStory(newsroom, completeContent({ headline: 'Signal station sold', slug: 'lamp' }), { articleId })
  expect(await headlines({ q: 'lighthouse' })).toEqual([])
  expect(await headlines({ q: 'signal station' })).toEqual(['Signal station sold'])
  expect(await database().searchEntry.count({ where: { articleId, scope: 'working' } })).toBe(1)
})

test('what is published is kept beside, once a revision, and never listed twice', async () => {
  const content = completeContent({ headline: 'Regatta in June', slug: 'regatta' })
  const { articleId } = await publishStory(newsroom, content, { startsAt: new Date(Date.now() + 3_600_000) })
  expect(await headlines({ q: 'regatta' })).toEqual(['Regatta in June'])
  const entries = await database().searchEntry.findMany({ where: { articleId }, orderBy: { scope: 'asc' } })
  expect(entries.map(({ scope }) => scope)).toEqual(['working', 'published'])
})

test('a text with more words than an entry holds is saved, and found by its beginning', async () => {
  const words = Array.from({ length: 220_000 }, (_, index) => `w${index.toString(36)}x`).join(' ')
  const body = [blockDefinitions.paragraph.create('p1', { text: [{ text: words }] })]
  await fileStory(newsroom, completeContent({ headline: 'All the words', slug: 'words', body }))
  expect(await headlines({ q: 'w3x' })).toEqual(['All the words'])
})

test('pages go on where the last one ended, whatever is edited meanwhile', async () => {
  const all = await headlines({ limit: 200 })
  const first = await findStories(chief, { limit: 3 })
  if (!first.ok || !first.value.next) throw new Error('There is a second page.')
  const moved = all[5]
  const { articleId } = await database().searchEntry.findFirstOrThrow({
    where: { headline: moved, scope: 'working' },
  })
  await database().searchEntry.updateMany({ where: { articleId }, data: { editedAt: new Date() } })
  const seen = first.value.stories.map(({ headline }) => headline)
  let after: string | null = first.value.next
  while (after) {
    const page = await findStories(chief, { limit: 3, after })
    if (!page.ok) throw new Error(page.message)
    seen.push(...page.value.stories.map(({ headline }) => headline))
    after = page.value.next
  }
  expect(seen).toEqual(all.filter((headline) => headline !== moved))
})

test('a cursor that is none is refused', async () => {
  for (const after of ['x', '1~', `1~${newId()}x`, "1~'; --"]) {
    expect(await findStories(chief, { after })).toMatchObject({ ok: false, kind: 'invalid', field: 'after' })
  }
})
