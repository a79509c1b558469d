import { recordAuditEvent } from '#lib/audit/record-event.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'
import { mayOnStory } from '#lib/users/may.ts'
import { holdStory } from '#lib/workflow/hold-story.ts'
import { inOneTransaction } from '#lib/db/in-one-transaction.ts'

export type Assignment = { articleId: string; assigneeId: string | null; dueAt: Date | null }

/** Gives a story to somebody, or to nobody, and says until when it is due. */
export async function assignStory(
  actor: Actor,
  { articleId, assigneeId, dueAt }: Assignment,
): Promise<Result<{ articleId: string }>> {
  return await inOneTransaction(async (tx) => {
    const held = await holdStory(tx, articleId)
    if (!held.ok) return held
    const { article, subject, now } = held.value
    const may = mayOnStory(actor, 'story.assign', subject)
    if (!may.ok) return may
    if (assigneeId !== null) {
      const user = await tx.user.findUnique({ where: { id: assigneeId } })
      if (!user || user.system || user.disabledAt) {
        return fail(
          'invalid',
          'Nobody with this account can take the story. Choose somebody else.',
          'assigneeId',
        )
      }
    }
    await tx.article.update({ where: { id: articleId }, data: { assigneeId, dueAt } })
    await recordAuditEvent(tx, {
      actorId: actor.userId,
      verb: 'assignStory',
      subjectType: 'article',
      subjectId: articleId,
      detail: {
        before: { assignee: article.assigneeId, dueAt: article.dueAt?.toISOString() ?? null },
        after: { assignee: assigneeId, dueAt: dueAt?.toISOString() ?? null },
      },
      at: now,
    })
    return ok({ articleId })
  })
}
