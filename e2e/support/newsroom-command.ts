import { database, disconnect } from '#lib/db/client.ts'
import { openDatabaseServer } from '#lib/db/embedded/database-server.ts'
import { env, provideDatabaseUrl } from '#lib/env.ts'
import { takeDown } from '#lib/publications/take-down.ts'
import { requireSystemUser } from '#lib/users/system-user.ts'
import { attacksUnderTest } from './attack/attacks-under-test.ts'
import { fileDraftWithHistory } from './draft-with-history.ts'
import { fileAndPublish } from './file-and-publish.ts'
import type { NewsroomRequest } from './story-notes.ts'

/** Joins the running site's database, does what the JSON of the first argument asks, and prints the answer as JSON. */
const request = JSON.parse(process.argv[2] ?? '') as NewsroomRequest
const { DATABASE_URL, BROADSHEET_DATA } = env()
const server = DATABASE_URL ? null : await openDatabaseServer({ dataDir: BROADSHEET_DATA })
if (server) provideDatabaseUrl(server.url)
try {
  console.log(JSON.stringify(await answer(request)))
} finally {
  await disconnect()
  await server?.stop()
}

async function answer(asked: NewsroomRequest): Promise<unknown> {
  const db = database()
  if (asked.verb === 'countRevisionsSaying') return await countRevisionsSaying(asked.text)
  const actorId = await requireSystemUser(db, 'edition', new Date())
  if (asked.verb === 'draft') return await fileDraftWithHistory(db, actorId, asked.headline)
  if (asked.verb === 'prepare') {
    // Only this verb needs the demo edition's stories, which take a while to load.
    const { prepareFixtures } = await import('./fixture-stories.ts')
    return await prepareFixtures(db, actorId)
  }
  if (asked.verb === 'publishAttacks') {
    // Only this verb needs the importers, which are read at leisure.
    const { publishAttacks } = await import('./attack/publish-attacks.ts')
    return await publishAttacks(db, actorId, attacksUnderTest()[asked.story] ?? [])
  }
  if (asked.verb === 'publishEmbeds') {
    const { publishEmbeds } = await import('./embed-story.ts')
    return await publishEmbeds(db, actorId)
  }
  if (asked.verb === 'publishPictures') {
    const { publishPictures } = await import('./picture-story.ts')
    return await publishPictures(db, actorId, asked.story)
  }
  if (asked.verb === 'publish') return await fileAndPublish(db, actorId, asked.story)
  const endsAt = new Date(Date.now() + (asked.endsInMs ?? 0))
  const taken = await takeDown(db, {
    articleId: asked.articleId,
    at: endsAt,
    actorId,
    reason: 'Taken down by a test.',
  })
  if (!taken.ok) throw new Error(taken.message)
  return { endsAtMs: endsAt.getTime() }
}

async function countRevisionsSaying(text: string): Promise<{ revisions: number }> {
  const [row] = await database().$queryRaw<{ revisions: number }[]>`
    SELECT count(*)::int AS revisions FROM revision WHERE position(${text} IN content::text) > 0`
  return { revisions: row?.revisions ?? 0 }
}
