import { recordAuditEvent } from '#lib/audit/record-event.ts'
import { awaitAcknowledgement, expireTags } from '#lib/cache/expire.ts'
import type { Database, Transaction } from '#lib/db/client.ts'
import { newId } from '#lib/db/id.ts'
import { tagsOfStory } from '#lib/publications/affected-tags.ts'
import { publicationProof } from '#lib/publications/proof.ts'
import { fail, ok, type Result } from '#lib/result.ts'

export type TakedownRequest = {
  articleId: string
  at: Date
  /** Id of the user who acts. */
  actorId: string
  reason: string
  /** Given by editions, whose rows are the same every time; else random. */
  id?: string
}

/**
 * Ends a story's public life at `at`: its address answers 410 from then on, planned publications are
 * cancelled, and a publication of no length records when and why. Fails with `not-public` when nothing of
 * the story is public or planned.
 */
export async function takeDown(
  db: Database,
  request: TakedownRequest,
): Promise<Result<{ articleId: string }, 'not-public'>> {
  const result = await db.$transaction((tx) => takeDownIn(tx, request))
  if (!result.ok) return result
  await awaitAcknowledgement(db, result.value.expiryId)
  return ok({ articleId: request.articleId })
}

/** The same inside a caller's transaction; the caller acknowledges `expiryId` after its commit. */
export async function takeDownIn(
  tx: Transaction,
  { articleId, at, actorId, reason, id }: TakedownRequest,
): Promise<Result<{ expiryId: string }, 'not-public'>> {
  await tx.$executeRaw`SELECT 1 FROM article WHERE id = ${articleId}::uuid FOR UPDATE`
  const timeline = await tx.publication.findMany({
    where: { articleId },
    orderBy: { number: 'asc' },
    include: { revision: { select: { root: true } } },
  })
  const last = timeline.at(-1)
  const open = timeline.filter((one) => isOpen(one, at))
  if (!last || open.length === 0) return fail('not-public', 'Nothing of this story is public or planned.')

  for (const one of open) {
    await tx.publication.update({
      where: { id: one.id },
      data: { endsAt: one.startsAt > at ? one.startsAt : at },
    })
  }
  await tx.publication.create({
    data: {
      id: id ?? newId(),
      articleId,
      number: timeline.length + 1,
      revisionId: last.revisionId,
      kind: 'takedown',
      startsAt: at,
      endsAt: at,
      firstPublishedAt: last.firstPublishedAt,
      updatedAt: last.updatedAt,
      publisherId: actorId,
      note: reason,
      path: last.path,
      proof: publicationProof({
        previousProof: last.proof,
        root: last.revision.root,
        startsAt: at,
        kind: 'takedown',
      }),
      createdAt: at,
    },
  })
  await recordAuditEvent(tx, {
    actorId,
    verb: 'takeDown',
    subjectType: 'article',
    subjectId: articleId,
    detail: { reason, at: at.toISOString() },
    at,
  })
  return ok({ expiryId: await expireTags(tx, await tagsOfStory(tx, articleId)) })
}

/** Public at that moment or planned for later; a cancelled publication has no length. */
function isOpen({ startsAt, endsAt }: { startsAt: Date; endsAt: Date | null }, at: Date): boolean {
  return endsAt === null || (endsAt > at && endsAt > startsAt)
}
