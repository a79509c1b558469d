import { database } from '#lib/db/client.ts'
import { newId } from '#lib/db/id.ts'
import { publishRevision } from '#lib/publications/publish-revision.ts'
import { takeDown } from '#lib/publications/take-down.ts'
import { completeContent, fileStory, type Newsroom } from '#lib/publications/testing/newsroom.ts'
import type { MatrixStory } from '#lib/workflow/testing/story-verbs.ts'

/**
 * A story with a note, a preview link and a conflict: never public, public with a planned update (`live`), public
 * without one, or taken down.
 */
export async function prepareMatrixStory(
  newsroom: Newsroom,
  headline: string,
  kind: 'draft' | 'live' | 'public' | 'gone',
): Promise<MatrixStory> {
  const content = completeContent({ headline })
  const first = await fileStory(newsroom, content)
  const { articleId } = first
  const publish = async (revisionId: string, startsAt: Date) => {
    const request = { revisionId, startsAt, at: new Date(), actorId: newsroom.actorId }
    const published = await publishRevision(database(), request)
    if (!published.ok) throw new Error(published.message)
    return published.value.publicationId
  }
  if (kind !== 'draft') await publish(first.revisionId, new Date())
  const next = await fileStory(newsroom, content, { articleId })
  const plannedId = kind === 'live' ? await publish(next.revisionId, inTenMinutes()) : newId()
  if (kind === 'gone') await end(newsroom, articleId)
  const { revisionId } = await fileStory(newsroom, content, { articleId })
  const { root } = await database().revision.findUniqueOrThrow({ where: { id: revisionId } })
  const rest = { articleId, byId: newsroom.actorId, revisionId }
  return { articleId, revisionId, root, content, plannedId, ...(await addMatters(rest)) }
}

const inTenMinutes = () => new Date(Date.now() + 600_000)

async function end({ actorId }: Newsroom, articleId: string): Promise<void> {
  await takeDown(database(), { articleId, at: new Date(), actorId, reason: 'x' })
}

/** A note, a link for an outsider, two editors' words for one place, and a correction of what is public. */
async function addMatters({
  articleId,
  byId,
  revisionId,
}: {
  articleId: string
  byId: string
  revisionId: string
}): Promise<Pick<MatrixStory, 'noteId' | 'linkId' | 'conflictId' | 'correctionId'>> {
  const [noteId, linkId, conflictId] = [newId(), newId(), newId()]
  const createdAt = new Date()
  const db = database()
  await db.note.create({ data: { id: noteId, articleId, authorId: byId, text: 'x', createdAt } })
  await db.previewLink.create({
    data: {
      id: linkId,
      tokenHash: newId(),
      articleId,
      creatorId: byId,
      createdAt,
      expiresAt: inTenMinutes(),
    },
  })
  await db.conflict.create({
    data: {
      id: conflictId,
      articleId,
      field: 'headline',
      baseValue: 'a',
      savedValue: 'b',
      incomingValue: 'c',
      revisionId,
      baseRevisionId: revisionId,
      byId,
      createdAt,
    },
  })
  return { noteId, linkId, conflictId, correctionId: await addCorrection(articleId, createdAt) }
}

async function addCorrection(articleId: string, issuedAt: Date): Promise<string> {
  const id = newId()
  const db = database()
  const carrier = await db.publication.findFirst({ where: { articleId }, orderBy: { number: 'asc' } })
  const words = { text: 'x', reason: 'x', severity: 'clarification', issuedAt } as const
  if (carrier) await db.correction.create({ data: { id, articleId, publicationId: carrier.id, ...words } })
  return id
}
