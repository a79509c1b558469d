import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newsroomOf, troublesOf } from '#components/admin/editor/saving/testing/newsroom-run.ts'
import { anyShortScript } from '#components/admin/editor/saving/testing/newsroom-script.ts'
import { database } from '#lib/db/client.ts'
import { startingContent } from '#lib/drafts/testing/edit-script.ts'
import { hireEditor } from '#lib/drafts/testing/hired-editor.ts'
import { fileStory, type Newsroom, openNewsroom } from '#lib/publications/testing/newsroom.ts'
import { verifyChains } from '#lib/publications/verify-chains.ts'
import type { Actor } from '#lib/users/actor.ts'
import { databaseBackend } from '#scripts/test/database-backend.ts'
import { propertyRuns } from '#scripts/test/property-runs.ts'

let newsroom: Newsroom
let actors: Actor[]

beforeAll(async () => {
  newsroom = await openNewsroom()
  actors = await Promise.all(
    ['Edda Lind', 'Cato Reyes', 'Maren Holt'].map(async (name) => await hireEditor(name)),
  )
})
afterAll(async () => await newsroom.close())

test('the same holds on a real database, and its chain of revisions verifies', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 2, max: 3 }), anyShortScript, async (count, script) => {
      const { articleId } = await fileStory(newsroom, {
        ...startingContent({ name: 's', made: 0 }),
        tags: [],
      })
      const backend = databaseBackend(articleId, actors)
      const users = actors.slice(0, count).map(({ userId }) => userId)
      expect(await troublesOf(await newsroomOf(users, backend), script)).toEqual([])
    }),
    { numRuns: propertyRuns(3) },
  )
  expect((await verifyChains(database())).firstBroken).toBeNull()
})
