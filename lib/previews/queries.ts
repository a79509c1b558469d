import { database } from '#lib/db/client.ts'
import { type PreviewLinkRow, previewLinkState } from '#lib/previews/preview-link.ts'
import { previewTokenHash } from '#lib/previews/preview-token.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { type Actor, getStorySubject } from '#lib/users/actor.ts'
import { mayOnStory } from '#lib/users/may.ts'

const linksShown = 100

/** The newest hundred preview links of a story, newest first. Asks for the right to preview the story. */
export async function listPreviewLinks(
  actor: Actor,
  articleId: string,
  at = new Date(),
): Promise<Result<PreviewLinkRow[], 'unknown' | 'refused'>> {
  const db = database()
  const subject = await getStorySubject(db, articleId)
  if (!subject) return fail('unknown', 'There is no such story.')
  const may = mayOnStory(actor, 'story.preview', subject)
  if (!may.ok) return may
  const links = await db.previewLink.findMany({
    where: { articleId },
    orderBy: { createdAt: 'desc' },
    take: linksShown,
    include: { creator: { select: { name: true } } },
  })
  const revisions = await db.revision.findMany({
    where: { id: { in: links.flatMap(({ revisionId }) => revisionId ?? []) } },
    select: { id: true, number: true },
  })
  const numbers = new Map(revisions.map(({ id, number }) => [id, number]))
  return ok(
    links.map((link) => ({
      id: link.id,
      recipient: link.recipient,
      revisionNumber: link.revisionId === null ? null : (numbers.get(link.revisionId) ?? null),
      creatorName: link.creator.name,
      createdAt: link.createdAt,
      expiresAt: link.expiresAt,
      revokedAt: link.revokedAt,
      openedAt: link.openedAt,
      state: previewLinkState(link, at),
    })),
  )
}

/** A link that lets its holder in now. */
type OpenPreviewLink = {
  id: string
  articleId: string
  revisionId: string | null
  recipient: string
  expiresAt: Date
}

/** Where a token leads: nowhere, to a preview that has ended, or to one that is open. */
export type PreviewAccess =
  | { state: 'unknown' }
  | { state: 'ended' }
  | { state: 'open'; link: OpenPreviewLink }

/**
 * Where a token leads at a moment. A link ends with its time, by being revoked, and with the sign-in of whoever
 * made it.
 */
export async function getPreviewAccess(token: string, at = new Date()): Promise<PreviewAccess> {
  const link = await database().previewLink.findUnique({
    where: { tokenHash: previewTokenHash(token) },
    include: { creator: { select: { disabledAt: true } } },
  })
  if (!link) return { state: 'unknown' }
  if (previewLinkState(link, at) !== 'open' || link.creator.disabledAt) return { state: 'ended' }
  const { id, articleId, revisionId, recipient, expiresAt } = link
  return { state: 'open', link: { id, articleId, revisionId, recipient, expiresAt } }
}
