import { array, assert, asyncProperty, constantFrom, record } from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { database } from '#lib/db/client.ts'
import type { ArticleStage, Role } from '#lib/db/generated/enums.ts'
import { newId } from '#lib/db/id.ts'
import {
  completeContent,
  fileStory,
  type Newsroom,
  openNewsroom,
  sectionId,
} from '#lib/publications/testing/newsroom.ts'
import { findStories, type StorySearch } from '#lib/search/find-stories.ts'
import type { Actor, StorySubject } from '#lib/users/actor.ts'
import { mayOnStory } from '#lib/users/may.ts'
import { roles } from '#lib/users/rights.ts'
import { statusOf, storyStatuses, type TimelineEntry } from '#lib/workflow/status.ts'
import { propertyRuns } from '#scripts/test/property-runs.ts'

const now = new Date('2026-06-01T12:00:00Z')
const stages = ['pitch', 'draft', 'review', 'legal', 'ready', 'spiked', 'killed'] as const
const moment = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

/** Ends and starts around now, with one in the very second; none overlaps another. */
const timelines: (TimelineEntry & { number: number })[][] = [
  [],
  [entry(1, 'first', 0, null)],
  [entry(1, 'first', 1, null)],
  [entry(1, 'first', 1, null, true)],
  [entry(1, 'first', -9, 0), entry(2, 'update', 0, null)],
  [entry(1, 'first', -9, -5), entry(2, 'correction', -5, null)],
  [entry(1, 'first', -9, -5), entry(2, 'takedown', -5, -5)],
  [entry(1, 'first', -9, 5), entry(2, 'update', 5, null, true)],
  [entry(1, 'first', 5, 5)],
  [entry(1, 'first', -9, -5), entry(2, 'takedown', -5, -5), entry(3, 'update', 7, null)],
  [entry(1, 'first', 3, 8, true), entry(2, 'update', 8, null)],
  [entry(1, 'first', -9, 0)],
]

type Story = StorySubject & { articleId: string; timeline: TimelineEntry[] }
let newsroom: Newsroom
let stories: Story[]
let people: string[]

beforeAll(async () => {
  newsroom = await openNewsroom()
  people = [newId(), newId()]
  for (const id of people) {
    await database().user.create({ data: { id, name: 'Somebody', createdAt: now, updatedAt: now } })
  }
  stories = []
  for (const [index, timeline] of timelines.entries()) {
    for (const stage of stages) stories.push(await makeStory(stage, timeline, stories.length + index))
  }
}, 60_000)
afterAll(() => newsroom.close())

test('a status finds exactly the stories that have it', async () => {
  for (const status of storyStatuses) {
    const wanted = stories.filter(({ stage, timeline }) => statusOf({ stage }, timeline, now) === status)
    const found = await find(system, { status: [status] })
    expect(new Set(found.map(({ articleId }) => articleId)), status).toEqual(
      new Set(wanted.map(({ articleId }) => articleId)),
    )
    expect(
      found.every((story) => story.status === status),
      status,
    ).toBe(true)
    expect(wanted.length, status).toBeGreaterThan(0)
  }
})

test('several statuses find what has one of them', async () => {
  const found = await find(system, { status: ['review', 'embargoed'] })
  expect(new Set(found.map(({ status }) => status))).toEqual(new Set(['review', 'embargoed']))
})

test('everybody finds the stories they may read, and no others', async () => {
  const grant = record({
    role: constantFrom<Role[]>(...roles),
    sectionId: constantFrom(null, sectionId('city'), sectionId('world')),
  })
  await assert(
    asyncProperty(array(grant, { maxLength: 3 }), constantFrom(0, 1), async (grants, person) => {
      const actor: Actor = { userId: people[person] ?? '', name: 'Somebody', grants, isSystem: false }
      const found = await find(actor, {})
      const allowed = stories.filter((story) => mayOnStory(actor, 'story.read', story).ok)
      expect(new Set(found.map(({ articleId }) => articleId))).toEqual(
        new Set(allowed.map(({ articleId }) => articleId)),
      )
      const searched = await find(actor, { q: 'ferry' })
      expect(searched.map(({ articleId }) => articleId)).toEqual(found.map(({ articleId }) => articleId))
    }),
    { numRuns: propertyRuns(30) },
  )
})

const system: Actor = { userId: newId(), name: 'system', grants: [], isSystem: true }

async function find(actor: Actor, search: StorySearch) {
  const found = await findStories(actor, { ...search, limit: 200 }, now)
  if (!found.ok) throw new Error(found.message)
  return found.value.stories
}

async function makeStory(
  stage: ArticleStage,
  timeline: (typeof timelines)[number],
  index: number,
): Promise<Story> {
  const section = [sectionId('city'), sectionId('world'), null][index % 3] ?? null
  const content = completeContent({ section, slug: `story-${index}` })
  const { articleId, revisionId } = await fileStory(newsroom, content, { at: moment(-index) })
  const creatorId = [...people, null][index % 4] ?? null
  const assigneeId = [null, ...people][index % 5] ?? null
  await database().article.update({ where: { id: articleId }, data: { stage, creatorId, assigneeId } })
  await database().publication.createMany({
    data: timeline.map((one) => ({
      ...one,
      id: newId(),
      articleId,
      revisionId,
      path: `/city/story-${index}`,
      firstPublishedAt: one.startsAt,
      publisherId: newsroom.actorId,
      proof: `${articleId}-${one.number}`,
      createdAt: now,
    })),
  })
  return { articleId, stage, creatorId, assigneeId, sectionId: section, timeline }
}

function entry(
  number: number,
  kind: TimelineEntry['kind'],
  start: number,
  end: number | null,
  embargo = false,
): TimelineEntry & { number: number } {
  return { number, kind, embargo, startsAt: moment(start), endsAt: end === null ? null : moment(end) }
}
