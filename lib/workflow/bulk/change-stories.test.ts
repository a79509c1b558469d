import { afterAll, beforeAll, expect, test } from 'vitest'
import { database } from '#lib/db/client.ts'
import { newId } from '#lib/db/id.ts'
import {
  type StoryOutcome,
  changeStories,
  type StoriesChange,
  storiesChangeSchema,
} from '#lib/workflow/bulk/change-stories.ts'
import {
  completeContent,
  fileStory,
  type Newsroom,
  openNewsroom,
  sectionId,
  tagId,
} from '#lib/publications/testing/newsroom.ts'
import type { Actor } from '#lib/users/actor.ts'
import { hire } from '#lib/workflow/testing/staff.ts'

let newsroom: Newsroom
let chief: Actor
let cityEditor: Actor
let city: string
let world: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  chief = await hire('Chief', 'editor')
  cityEditor = await hire('City', 'editor', 'city')
  city = (await fileStory(newsroom, completeContent({ headline: 'City', slug: 'city' }))).articleId
  const content = completeContent({ headline: 'World', slug: 'world', section: sectionId('world') })
  world = (await fileStory(newsroom, content)).articleId
})
afterAll(() => newsroom.close())

async function outcomes(
  actor: Actor,
  articleIds: string[],
  change: StoriesChange['change'],
): Promise<string[]> {
  const done = await changeStories(actor, { articleIds, change })
  if (!done.ok) throw new Error(done.message)
  return done.value.map(({ outcome }: StoryOutcome) => (outcome.ok ? outcome.value : outcome.kind))
}

async function tagsOf(articleId: string): Promise<string[]> {
  const { latestRevision } = await database().article.findUniqueOrThrow({
    where: { id: articleId },
    include: { latestRevision: true },
  })
  return latestRevision?.tagIds ?? []
}

test('every story has an outcome of its own, and a refused one stops no other', async () => {
  const unknown = newId()
  const change = { kind: 'assign', assigneeId: cityEditor.userId } as const
  expect(await outcomes(cityEditor, [world, city, unknown], change)).toEqual([
    'refused',
    'changed',
    'unknown',
  ])
  const stories = await database().article.findMany({ where: { assigneeId: cityEditor.userId } })
  expect(stories.map(({ id }) => id)).toEqual([city])
})

test('assigning keeps the time a story is due', async () => {
  const dueAt = new Date('2026-12-01T09:00:00Z')
  await database().article.update({ where: { id: city }, data: { dueAt } })
  await outcomes(chief, [city], { kind: 'assign', assigneeId: null })
  expect(await database().article.findUniqueOrThrow({ where: { id: city } })).toMatchObject({
    dueAt,
    assigneeId: null,
  })
})

test('a tag is added and removed once, as a revision, and not where it changes nothing', async () => {
  const add = { kind: 'addTag', tagId: tagId('ferries') } as const
  expect(await outcomes(cityEditor, [city, world], add)).toEqual(['changed', 'refused'])
  expect(await tagsOf(city)).toEqual([tagId('harbour'), tagId('ferries')])
  expect(await tagsOf(world)).toEqual([tagId('harbour')])
  expect(await outcomes(chief, [city], add)).toEqual(['asItWas'])
  expect(await database().revision.count({ where: { articleId: city } })).toBe(2)
  await outcomes(chief, [city], { kind: 'removeTag', tagId: tagId('ferries') })
  expect(await tagsOf(city)).toEqual([tagId('harbour')])
})

test('stages move by the same rules as for one story', async () => {
  const spike = { kind: 'move', transition: 'spike', reason: '' } as const
  expect(await outcomes(chief, [city, world], spike)).toEqual(['invalid', 'invalid'])
  expect(await outcomes(chief, [city, world], { ...spike, reason: 'Told elsewhere' })).toEqual([
    'changed',
    'changed',
  ])
  expect(await database().article.count({ where: { stage: 'spiked' } })).toBe(2)
})

test('too many stories, no stories and unknown changes are refused before anything happens', () => {
  const change = { kind: 'assign', assigneeId: null }
  const many = Array.from({ length: 201 }, () => newId())
  for (const input of [
    { articleIds: [], change },
    { articleIds: many, change },
    { articleIds: ['1; DROP TABLE'], change },
    { articleIds: [city], change: { kind: 'move', transition: 'publish' } },
  ]) {
    expect(storiesChangeSchema.safeParse(input).success).toBe(false)
  }
})
