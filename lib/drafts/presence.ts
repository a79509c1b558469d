import { z } from 'zod'
import { database, type Transaction } from '#lib/db/client.ts'
import type { PresentEditor } from '#lib/drafts/draft.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { type Actor, getStorySubject } from '#lib/users/actor.ts'
import { mayOnStory } from '#lib/users/may.ts'

const presentForMs = 15_000
const keptForMs = 60_000

const presenceSchema = z.object({
  articleId: z.uuid('The story is named by an id; something else came.'),
  tabId: z.uuid('A tab carries an id of its own; something else came.'),
  blockId: z.string().max(200, 'The id of a block has 200 characters at most.').nullable(),
})

export type SeenPresence = z.infer<typeof presenceSchema>

/** Notes that a tab of the actor has the story open and in which block, and answers who else has. */
export async function seePresence(
  actor: Actor,
  seen: SeenPresence,
): Promise<Result<PresentEditor[], 'refused' | 'unknown' | 'invalid'>> {
  const parsed = presenceSchema.safeParse(seen)
  if (!parsed.success) return fail('invalid', parsed.error.issues[0]?.message ?? 'This is no presence.')
  const { articleId, tabId, blockId } = parsed.data
  const db = database()
  const subject = await getStorySubject(db, articleId)
  if (!subject) return fail('unknown', 'There is no such story. It may have been removed.')
  const allowed = mayOnStory(actor, 'story.read', subject)
  if (!allowed.ok) return allowed
  const at = new Date()
  await db.presence.deleteMany({ where: { seenAt: { lt: new Date(at.getTime() - keptForMs) } } })
  // One statement: two beats of one tab may arrive together.
  await db.$executeRaw`
    INSERT INTO presence (article_id, tab_id, user_id, block_id, seen_at)
    VALUES (${articleId}::uuid, ${tabId}::uuid, ${actor.userId}::uuid, ${blockId}, ${at})
    ON CONFLICT (article_id, tab_id) DO UPDATE
    SET user_id = EXCLUDED.user_id, block_id = EXCLUDED.block_id, seen_at = EXCLUDED.seen_at`
  return ok(await listPresence(articleId, db))
}

/** Who has the story open: every tab seen in the last 15 seconds, by name. */
export async function listPresence(
  articleId: string,
  db: Transaction = database(),
): Promise<PresentEditor[]> {
  const rows = await db.presence.findMany({
    where: { articleId, seenAt: { gt: new Date(Date.now() - presentForMs) } },
    include: { user: { select: { name: true } } },
    orderBy: [{ user: { name: 'asc' } }, { tabId: 'asc' }],
  })
  return rows.map(({ tabId, userId, blockId, seenAt, user }) => ({
    tabId,
    userId,
    blockId,
    name: user.name,
    seenAt: seenAt.toISOString(),
  }))
}
