import { recordAuditEvent } from '#lib/audit/record-event.ts'
import { database } from '#lib/db/client.ts'
import { newId } from '#lib/db/id.ts'
import { siteUrl } from '#lib/http/site-url.ts'
import { longestPreviewHours, previewExpiry } from '#lib/previews/preview-link.ts'
import { newPreviewToken, previewTokenHash } from '#lib/previews/preview-token.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { type Actor, getStorySubject } from '#lib/users/actor.ts'
import { mayOnStory } from '#lib/users/may.ts'

const longestRecipient = 120

export type NewPreviewLink = {
  articleId: string
  /** The version it shows; null: the latest one at any time. */
  revisionId: string | null
  /** How long it lives, 24 at most. */
  hours?: number | undefined
  /** For whom it is; printed on the preview. */
  recipient: string
}

/**
 * Makes an address under which somebody outside may read one story before it is public. The address is answered
 * here and never again: only the hash of its token is kept. Asks for the right to preview the story.
 */
export async function makePreviewLink(
  actor: Actor,
  { articleId, revisionId, hours = longestPreviewHours, recipient }: NewPreviewLink,
): Promise<Result<{ linkId: string; url: string; expiresAt: Date }, 'unknown' | 'refused' | 'invalid'>> {
  if (!(hours > 0 && hours <= longestPreviewHours)) {
    return fail(
      'invalid',
      `A preview lives for ${longestPreviewHours} hours at most; ask for fewer.`,
      'hours',
    )
  }
  if (recipient.trim().length > longestRecipient) {
    return fail('invalid', `Name the recipient in ${longestRecipient} characters or fewer.`, 'recipient')
  }
  return await database().$transaction(async (tx) => {
    const subject = await getStorySubject(tx, articleId)
    if (!subject) return fail('unknown', 'There is no such story.')
    const may = mayOnStory(actor, 'story.preview', subject)
    if (!may.ok) return may
    const isOfStory =
      revisionId === null || (await tx.revision.count({ where: { id: revisionId, articleId } })) === 1
    if (!isOfStory) return fail('unknown', 'This story has no such version.')
    const [token, linkId, at] = [newPreviewToken(), newId(), new Date()]
    const link = { articleId, revisionId, recipient: recipient.trim(), expiresAt: previewExpiry(at, hours) }
    await tx.previewLink.create({
      data: {
        id: linkId,
        tokenHash: previewTokenHash(token),
        creatorId: actor.userId,
        createdAt: at,
        ...link,
      },
    })
    await recordAuditEvent(tx, {
      actorId: actor.userId,
      verb: 'makePreviewLink',
      subjectType: 'article',
      subjectId: articleId,
      detail: {
        link: linkId,
        revisionId,
        recipient: link.recipient,
        expiresAt: link.expiresAt.toISOString(),
      },
      at,
    })
    return ok({ linkId, url: `${siteUrl()}/preview/${token}`, expiresAt: link.expiresAt })
  })
}
