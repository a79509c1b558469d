import { recordAuditEvent } from '#lib/audit/record-event.ts'
import { awaitAcknowledgement, expireTags } from '#lib/cache/expire.ts'
import type { Database, Transaction } from '#lib/db/client.ts'
import type { PublicationKind } from '#lib/db/generated/enums.ts'
import { newId } from '#lib/db/id.ts'
import { addressStory } from '#lib/publications/address.ts'
import { tagsOfStory } from '#lib/publications/affected-tags.ts'
import { publicationProof } from '#lib/publications/proof.ts'
import { recordOfPublication } from '#lib/publications/record-of-publication.ts'
import { missingForPublishing } from '#lib/publications/requirements.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { requireStoredContent } from '#lib/revisions/stored-content.ts'
import { keepSearchEntry } from '#lib/search/keep-search-entry.ts'

export type PublishRequest = {
  revisionId: string
  /** When it becomes public; now, or later for a scheduled or embargoed story. */
  startsAt: Date
  /** The moment of asking. */
  at: Date
  /** Id of the user who publishes. */
  actorId: string
  kind?: 'update' | 'correction'
  /** False for typing errors, which move no date that readers see. */
  substantive?: boolean
  embargo?: boolean
  note?: string
  /** Given by editions, whose rows are the same every time; else random. */
  id?: string
}

export type PublishedRevision = { publicationId: string; articleId: string; path: string; number: number }

/**
 * Makes a revision public from `startsAt` on and waits until every running front knows (one second at most).
 * A story that is public then is replaced by it in that moment. Fails with `incomplete`, naming everything
 * that is missing in one sentence, or `unknown` revision, and then changes nothing.
 */
export async function publishRevision(
  db: Database,
  request: PublishRequest,
): Promise<Result<PublishedRevision, 'incomplete' | 'unknown'>> {
  const result = await db.$transaction((tx) => publishRevisionIn(tx, request))
  if (!result.ok) return result
  await awaitAcknowledgement(db, result.value.expiryId)
  return ok(result.value)
}

/** The same inside a caller's transaction; the caller acknowledges `expiryId` after its commit. */
export async function publishRevisionIn(
  tx: Transaction,
  request: PublishRequest,
): Promise<Result<PublishedRevision & { expiryId: string }, 'incomplete' | 'unknown'>> {
  const revision = await tx.revision.findUnique({ where: { id: request.revisionId } })
  if (!revision) return fail('unknown', `There is no revision ${request.revisionId}.`)
  const content = requireStoredContent(revision.content)
  const missing = await missingForPublishing(tx, content, request.startsAt)
  if (missing.length > 0) return fail('incomplete', `Publishing needs ${sentenceList(missing)}.`)

  const { articleId } = revision
  await tx.$executeRaw`SELECT 1 FROM article WHERE id = ${articleId}::uuid FOR UPDATE`
  const timeline = await tx.publication.findMany({ where: { articleId }, orderBy: { number: 'asc' } })
  const startsAt = request.startsAt
  const publication = {
    id: request.id ?? newId(),
    articleId,
    number: timeline.length + 1,
    revisionId: revision.id,
    kind: kindOf(timeline, request),
    substantive: request.substantive ?? true,
    embargo: request.embargo ?? false,
    startsAt,
    endsAt: await makeRoom(tx, timeline, startsAt),
    ...datesOf(timeline, request),
    publisherId: request.actorId,
    note: request.note ?? '',
    createdAt: request.at,
  }
  const proof = publicationProof({
    previousProof: timeline.at(-1)?.proof ?? null,
    root: revision.root,
    startsAt,
    kind: publication.kind,
  })
  const path = await addressIn(tx, { ...publication, sectionId: content.section, slug: content.slug })
  await tx.publication.create({ data: { ...publication, path, proof } })
  await keepSearchEntry(tx, {
    articleId,
    revisionId: revision.id,
    scope: 'published',
    content,
    editedAt: revision.createdAt,
  })
  await recordAuditEvent(tx, {
    actorId: request.actorId,
    verb: 'publishRevision',
    subjectType: 'article',
    subjectId: articleId,
    detail: {
      ...recordOfPublication({ ...publication, path }),
      revision: revision.number,
      root: revision.root,
    },
    at: request.at,
  })
  const expiryId = await expireTags(tx, await tagsOfStory(tx, articleId))
  return ok({ publicationId: publication.id, articleId, path, number: publication.number, expiryId })
}

type Timeline = {
  id: string
  kind: PublicationKind
  startsAt: Date
  endsAt: Date | null
  firstPublishedAt: Date
  updatedAt: Date | null
}[]

function kindOf(timeline: Timeline, request: PublishRequest): PublicationKind {
  return before(timeline, request.startsAt) ? (request.kind ?? 'update') : 'first'
}

/** The newest that readers saw, or will have seen, by then; what was cancelled nobody saw. */
function before(timeline: Timeline, startsAt: Date): Timeline[number] | undefined {
  return timeline
    .filter((one) => one.startsAt < startsAt && one.startsAt.getTime() !== one.endsAt?.getTime())
    .sort((one, other) => other.startsAt.getTime() - one.startsAt.getTime())[0]
}

/** What readers see as first published and updated once this publication holds. */
function datesOf(timeline: Timeline, request: PublishRequest) {
  const last = before(timeline, request.startsAt)
  if (!last) return { firstPublishedAt: request.startsAt, updatedAt: null }
  const substantive = request.substantive ?? true
  return {
    firstPublishedAt: last.firstPublishedAt,
    updatedAt: substantive ? request.startsAt : last.updatedAt,
  }
}

/** Ends what is public at that moment; answers the end of the new one: the start of the next planned one. */
async function makeRoom(tx: Transaction, timeline: Timeline, startsAt: Date): Promise<Date | null> {
  const covering = timeline.find(
    (one) => one.startsAt <= startsAt && (one.endsAt === null || one.endsAt > startsAt),
  )
  if (covering) await tx.publication.update({ where: { id: covering.id }, data: { endsAt: startsAt } })
  const next = timeline
    .filter((one) => one.startsAt > startsAt && one.startsAt.getTime() !== one.endsAt?.getTime())
    .sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime())[0]
  return next?.startsAt ?? null
}

async function addressIn(
  tx: Transaction,
  story: {
    articleId: string
    sectionId: string | null
    slug: string
    firstPublishedAt: Date
  },
): Promise<string> {
  const section = await tx.section.findUniqueOrThrow({ where: { id: story.sectionId ?? '' } })
  const { timeZone } = await tx.site.findFirstOrThrow()
  return await addressStory(tx, {
    articleId: story.articleId,
    sectionSlug: section.slug,
    slug: story.slug || story.articleId,
    firstPublishedAt: story.firstPublishedAt,
    timeZone,
  })
}

function sentenceList(parts: string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(parts)
}
