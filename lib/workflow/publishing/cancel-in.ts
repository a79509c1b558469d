import { recordAuditEvent } from '#lib/audit/record-event.ts'
import type { Transaction } from '#lib/db/client.ts'
import type { PublicationModel } from '#lib/db/generated/models.ts'
import type { Actor } from '#lib/users/actor.ts'
import type { HeldStory } from '#lib/workflow/hold-story.ts'
import { hasLength } from '#lib/workflow/status.ts'

/** Takes a planned publication back: it keeps its place in the chain and loses its length; what was to end for it goes on. */
export async function cancelIn(
  tx: Transaction,
  actor: Actor,
  { story, plan, reason }: { story: HeldStory; plan: PublicationModel; reason: string },
): Promise<void> {
  const { id, startsAt, endsAt, articleId } = plan
  const interrupted = story.publications.find(
    (one) => hasLength(one) && one.endsAt?.getTime() === startsAt.getTime(),
  )
  await tx.publication.update({ where: { id }, data: { endsAt: startsAt } })
  if (interrupted) await tx.publication.update({ where: { id: interrupted.id }, data: { endsAt } })
  await recordAuditEvent(tx, {
    actorId: actor.userId,
    verb: 'cancelPlanned',
    subjectType: 'article',
    subjectId: articleId,
    detail: {
      publication: plan.number,
      startsAt: startsAt.toISOString(),
      ...(reason === '' ? {} : { reason }),
    },
    at: story.now,
  })
}
