import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#lib/db/id.ts'
import {
  completeContent,
  fileStory,
  type Newsroom,
  openNewsroom,
  publishStory,
} from '#lib/publications/testing/newsroom.ts'
import { listLinkableStories, searchLinkableStories } from '#lib/search/linkable-stories.ts'
import type { Actor } from '#lib/users/actor.ts'

let newsroom: Newsroom
let editor: Actor
let published: { articleId: string; path: string }
let draftId: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  const { actorId } = newsroom
  editor = { userId: actorId, name: 'Edda', grants: [{ role: 'editor', sectionId: null }], isSystem: false }
  const startsAt = new Date(Date.now() - 60_000)
  published = await publishStory(newsroom, completeContent({ headline: 'Herons return' }), { startsAt })
  draftId = (await fileStory(newsroom, completeContent({ headline: 'Herons again' }))).articleId
})
afterAll(() => newsroom.close())

test('stories are found by their words, with the address readers have and none for a draft', async () => {
  const found = await searchLinkableStories(editor, 'heron')
  if (!found.ok) throw new Error(found.message)
  const paths = new Map(found.value.map(({ articleId, path }) => [articleId, path]))
  expect(paths.get(published.articleId)).toBe(published.path)
  expect(paths.get(draftId)).toBeNull()
})

test('a story by its id is told only to those who may read it', async () => {
  const ids = [draftId, newId()]
  expect((await listLinkableStories(editor, ids)).map(({ headline }) => headline)).toEqual(['Herons again'])
  const stranger: Actor = { ...editor, userId: newId(), grants: [{ role: 'contributor', sectionId: null }] }
  expect(await listLinkableStories(stranger, ids)).toEqual([])
})
