import { database } from '#lib/db/client.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { type Actor, getStorySubject } from '#lib/users/actor.ts'
import { mayOnStory } from '#lib/users/may.ts'

/** A conflict somebody has decided, with both texts as they were. */
export type SettledConflict = {
  id: string
  /** Null for a field of the story itself. */
  blockId: string | null
  field: string
  saved: unknown
  incoming: unknown
  byName: string
  choice: 'saved' | 'incoming' | 'other'
  resolvedAt: Date
  resolvedByName: string
}

/** Every decided conflict of a story, the newest first. Fails with `refused` or `unknown`. */
export async function listSettledConflicts(
  actor: Actor,
  articleId: string,
): Promise<Result<SettledConflict[], 'refused' | 'unknown'>> {
  const db = database()
  const subject = await getStorySubject(db, articleId)
  if (!subject) return fail('unknown', 'There is no such story. It may have been removed.')
  const allowed = mayOnStory(actor, 'story.read', subject)
  if (!allowed.ok) return allowed
  const rows = await db.conflict.findMany({
    where: { articleId, resolvedAt: { not: null } },
    orderBy: [{ resolvedAt: 'desc' }, { id: 'asc' }],
    include: { by: { select: { name: true } }, resolvedBy: { select: { name: true } } },
  })
  return ok(
    rows.map((row) => ({
      id: row.id,
      blockId: row.blockId,
      field: row.field,
      saved: row.savedValue,
      incoming: row.incomingValue,
      byName: row.by.name,
      choice: (row.resolution as { choice: SettledConflict['choice'] }).choice,
      resolvedAt: row.resolvedAt ?? row.createdAt,
      resolvedByName: row.resolvedBy?.name ?? '',
    })),
  )
}
