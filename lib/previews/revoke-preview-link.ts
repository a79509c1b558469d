import { recordAuditEvent } from '#lib/audit/record-event.ts'
import { database } from '#lib/db/client.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { type Actor, getStorySubject } from '#lib/users/actor.ts'
import { mayOnStory } from '#lib/users/may.ts'

/**
 * Ends a preview link at once; one that ended already stays as it is. Asks for the right to preview the story.
 */
export async function revokePreviewLink(
  actor: Actor,
  { linkId }: { linkId: string },
): Promise<Result<{ linkId: string }, 'unknown' | 'refused'>> {
  return await database().$transaction(async (tx) => {
    const link = await tx.previewLink.findUnique({ where: { id: linkId } })
    const subject = link && (await getStorySubject(tx, link.articleId))
    if (!link || !subject) return fail('unknown', 'There is no such preview link.')
    const may = mayOnStory(actor, 'story.preview', subject)
    if (!may.ok) return may
    const at = new Date()
    const { count } = await tx.previewLink.updateMany({
      where: { id: linkId, revokedAt: null },
      data: { revokedAt: at },
    })
    if (count === 0) return ok({ linkId })
    await recordAuditEvent(tx, {
      actorId: actor.userId,
      verb: 'revokePreviewLink',
      subjectType: 'article',
      subjectId: link.articleId,
      detail: { link: linkId, recipient: link.recipient },
      at,
    })
    return ok({ linkId })
  })
}
