import { recordAuditEvent } from '#lib/audit/record-event.ts'
import type { Transaction } from '#lib/db/client.ts'
import type { ArticleStage } from '#lib/db/generated/enums.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { recordRevision, type RecordedRevision } from '#lib/revisions/record-revision.ts'
import type { Actor } from '#lib/users/actor.ts'
import { mayOnStory } from '#lib/users/may.ts'
import { type HeldStory, holdStory } from '#lib/workflow/hold-story.ts'
import { inOneTransaction } from '#lib/db/in-one-transaction.ts'
import { requireStoredContent } from '#lib/revisions/stored-content.ts'
import { planStands, refuseTransition } from '#lib/workflow/refusals.ts'
import { plannedAfter } from '#lib/workflow/status.ts'
import { type MoveId, type Need, type Transition, transitionOf } from '#lib/workflow/transitions.ts'

export type StageMove = {
  articleId: string
  transition: MoveId
  reason?: string
  /** The latest revision the actor saw; when another one came since, nothing moves. */
  revisionId?: string
}

/**
 * Moves a story's working copy to another stage and leaves the named checkpoint in its history, if the
 * transition has one. Approving pins that revision: publishing takes it, not what is typed afterwards.
 */
export async function moveStage(
  actor: Actor,
  move: StageMove,
): Promise<Result<{ stage: ArticleStage; revisionId: string | null }>> {
  return await inOneTransaction(async (tx) => {
    const held = await holdStory(tx, move.articleId)
    if (!held.ok) return held
    const transition = transitionOf(move.transition)
    const refusal = refuseMove(actor, held.value, transition, move)
    if (refusal) return refusal
    return await carryOut(tx, actor, held.value, transition, move.reason?.trim() ?? '')
  })
}

function refuseMove(actor: Actor, held: HeldStory, transition: Transition, move: StageMove) {
  const may = mayOnStory(actor, transition.right, held.subject)
  if (!may.ok) return may
  const refusal = refuseTransition(transition, held, move.reason)
  if (refusal) return refusal
  if (move.revisionId !== undefined && move.revisionId !== held.latest.id) {
    return fail(
      'changed',
      'Somebody changed the story since you looked at it. Read what changed, then try again.',
    )
  }
  const [next] = plannedAfter(held.publications, held.now)
  if (transition.to === 'legal' && next) {
    return fail('planned', `${planStands(next)} Cancel that before it goes to legal.`)
  }
  const lacking = transition.needs.filter((need) => lacks(held, need))
  if (lacking.length === 0) return null
  const list = new Intl.ListFormat('en').format(lacking.map((need) => `a ${need}`))
  return fail('incomplete', `This needs ${list} first.`, lacking[0])
}

function lacks({ latest }: HeldStory, need: Need): boolean {
  if (need === 'headline') return latest.headline.trim() === ''
  if (need === 'section') return latest.sectionId === null
  return latest.wordCount === 0
}

async function carryOut(
  tx: Transaction,
  actor: Actor,
  { article, now, latest }: HeldStory,
  transition: Transition,
  reason: string,
): Promise<Result<{ stage: ArticleStage; revisionId: string | null }>> {
  const stage = transition.to ?? article.stage
  const { checkpoint } = transition
  let revision: RecordedRevision | null = null
  if (checkpoint) {
    const content = requireStoredContent(latest.content)
    const authorId = actor.userId
    revision = await recordRevision(tx, {
      articleId: article.id,
      content,
      kind: checkpoint,
      authorId,
      reason,
      at: now,
    })
  }
  await tx.article.update({
    where: { id: article.id },
    data: {
      stage,
      ...(stage === article.stage ? {} : { stageChangedAt: now }),
      ...(checkpoint === 'approved' && revision ? { approvedRevisionId: revision.id } : {}),
    },
  })
  await recordAuditEvent(tx, {
    actorId: actor.userId,
    verb: 'moveStage',
    subjectType: 'article',
    subjectId: article.id,
    detail: {
      transition: transition.id,
      before: article.stage,
      after: stage,
      ...(reason === '' ? {} : { reason }),
      ...(revision ? { revision: revision.number, root: revision.root } : {}),
    },
    at: now,
  })
  return ok({ stage, revisionId: revision?.id ?? null })
}
