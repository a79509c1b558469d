import type { Transaction } from '#lib/db/client.ts'
import type { PublicationModel, RevisionModel } from '#lib/db/generated/models.ts'
import { enqueue } from '#lib/jobs/enqueue.ts'
import { assertPreflight } from '#lib/preflight/assert-preflight.ts'
import { publicationJob } from '#lib/publications/publication-job.ts'
import { publishRevisionIn } from '#lib/publications/publish-revision.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'
import { mayOnStory } from '#lib/users/may.ts'
import { type HeldStory, holdStory } from '#lib/workflow/hold-story.ts'
import type { PublishedStory, StoryPublication } from '#lib/workflow/publishing/publish-story.ts'
import { planStands, refuseTransition } from '#lib/workflow/refusals.ts'
import { coveringAt, hasLength, isLive, plannedAfter } from '#lib/workflow/status.ts'
import { transitionOf } from '#lib/workflow/transitions.ts'
import { cancelIn } from '#lib/workflow/publishing/cancel-in.ts'

/** `expiryId` is null when the publication was there already. */
export type PublishedIn = PublishedStory & { expiryId: string | null }

/** `publishStory` inside a transaction; the caller acknowledges `expiryId` after its commit. */
export async function publishIn(
  tx: Transaction,
  actor: Actor,
  request: StoryPublication,
): Promise<Result<PublishedIn>> {
  const held = await holdStory(tx, request.articleId)
  if (!held.ok) return held
  const story = held.value
  const { articleId, revisionId } = request
  const refused = refuseRights(actor, story, request)
  if (refused) return refused
  const revision = await tx.revision.findUnique({ where: { id: revisionId, articleId } })
  if (!revision) return fail('unknown', `Story ${articleId} has no revision ${revisionId}.`)
  const repeated = await findRepeated(tx, actor, story, request)
  if (repeated) return repeated
  const refusal = refuseMoment(story, request) ?? (await refuseRevision(tx, story, revision, request))
  if (refusal) return refusal

  const startsAt = request.startsAt ?? story.now
  const { overrides = [] } = request
  const passed = await assertPreflight(tx, actor, {
    articleId,
    revisionId,
    startsAt,
    at: story.now,
    overrides,
  })
  if (!passed.ok) return passed
  await cancelPlansOf(tx, actor, story, revisionId)
  const published = await publishRevisionIn(tx, {
    ...request,
    startsAt,
    at: story.now,
    actorId: actor.userId,
  })
  if (!published.ok) return published
  await approve(tx, story, revision)
  const { publicationId, path, expiryId } = published.value
  await enqueue(tx, publicationJob, { publicationId }, { startAfter: startsAt, key: publicationId })
  return ok({ path, publicationId, startsAt, expiryId })
}

function refuseRights(actor: Actor, { subject }: HeldStory, request: StoryPublication) {
  const rights = [
    request.startsAt === null ? ('story.publish' as const) : ('story.schedule' as const),
    ...(request.kind === 'correction' ? ['story.correct' as const] : []),
  ]
  return rights.map((right) => mayOnStory(actor, right, subject)).find((may) => !may.ok) ?? null
}

/** The same request again finds its publication; whoever asks for what somebody else has done is told. */
async function findRepeated(
  tx: Transaction,
  actor: Actor,
  { publications, now }: HeldStory,
  { revisionId, startsAt }: StoryPublication,
): Promise<Result<PublishedIn> | null> {
  const same =
    startsAt === null
      ? coveringAt(publications, now)
      : publications.find((one) => hasLength(one) && one.startsAt.getTime() === startsAt.getTime())
  if (!same || same.revisionId !== revisionId) return null
  if (same.publisherId === actor.userId) {
    return ok({ path: same.path, publicationId: same.id, startsAt: same.startsAt, expiryId: null })
  }
  const { name } = await tx.user.findUniqueOrThrow({ where: { id: same.publisherId } })
  const did = same.startsAt > now ? 'scheduled' : 'published'
  return fail('changed', `${name} has ${did} this revision already. Nothing was ${did} twice.`)
}

function refuseMoment(story: HeldStory, { startsAt, embargo, kind }: StoryPublication) {
  if (startsAt !== null && startsAt <= story.now) {
    return fail('invalid', 'The moment is past. Choose a later one, or publish now.', 'startsAt')
  }
  if (startsAt === null && embargo) {
    return fail('invalid', 'An embargo needs the moment at which it ends.', 'startsAt')
  }
  const now = isLive(story.status) ? 'update' : 'publish'
  const id = startsAt !== null ? 'schedule' : kind === 'correction' ? 'correct' : now
  return refuseTransition({ ...transitionOf(id), needsReason: false }, story, '')
}

/** Another text than the one seen, an older one than readers have, or one that a plan would undo. */
async function refuseRevision(
  tx: Transaction,
  { publications, now }: HeldStory,
  revision: RevisionModel,
  { root, startsAt }: StoryPublication,
) {
  if (revision.root !== root) {
    return fail('changed', 'This revision is not the text you looked at. Reload the story and look again.')
  }
  const from = startsAt ?? now
  const next = plannedAfter(publications, from).find((one) => one.revisionId !== revision.id)
  if (next) return fail('planned', `${planStands(next)} Cancel that first, then publish this.`)
  const shown = coveringAt(publications, from)
  if (!shown) return null
  const before = await tx.revision.findUniqueOrThrow({ where: { id: shown.revisionId } })
  if (before.number <= revision.number) return null
  return fail(
    'changed',
    `${await whoPublished(tx, shown)} a newer revision (${before.number}) than this one (${revision.number}). To go back to the older text, restore it first.`,
  )
}

async function whoPublished(tx: Transaction, { publisherId }: PublicationModel): Promise<string> {
  const { name } = await tx.user.findUniqueOrThrow({ where: { id: publisherId } })
  return `${name} has published`
}

/** A revision planned for one moment and published at another is planned anew. */
async function cancelPlansOf(tx: Transaction, actor: Actor, story: HeldStory, revisionId: string) {
  const plans = plannedAfter(story.publications, story.now).filter((one) => one.revisionId === revisionId)
  for (const plan of plans.toReversed()) {
    await cancelIn(tx, actor, { story, plan, reason: '' })
  }
}

/** What is published counts as approved; the working copy is only ready when it is that revision. */
async function approve(tx: Transaction, { article, latest, now }: HeldStory, revision: RevisionModel) {
  const isLatest = latest.id === revision.id
  const isApproved = article.approvedRevisionId === revision.id
  if (isApproved && (!isLatest || article.stage === 'ready')) return
  await tx.article.update({
    where: { id: article.id },
    data: {
      approvedRevisionId: revision.id,
      ...(isLatest && article.stage !== 'ready' ? { stage: 'ready', stageChangedAt: now } : {}),
    },
  })
}
