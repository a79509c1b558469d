import { recordAuditEvent } from '#lib/audit/record-event.ts'
import { database } from '#lib/db/client.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { type Actor, getStorySubject } from '#lib/users/actor.ts'
import { mayOnStory } from '#lib/users/may.ts'

/** Puts a note and its answers aside as settled. Doing it twice changes nothing. */
export async function resolveNote(
  actor: Actor,
  { noteId }: { noteId: string },
): Promise<Result<{ noteId: string }>> {
  return await settle(actor, noteId, true)
}

/** Takes a settled note up again. */
export async function reopenNote(
  actor: Actor,
  { noteId }: { noteId: string },
): Promise<Result<{ noteId: string }>> {
  return await settle(actor, noteId, false)
}

async function settle(
  actor: Actor,
  noteId: string,
  isResolved: boolean,
): Promise<Result<{ noteId: string }>> {
  return await database().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT 1 FROM note WHERE id = ${noteId}::uuid FOR UPDATE`
    const note = await tx.note.findUnique({ where: { id: noteId } })
    const subject = note ? await getStorySubject(tx, note.articleId) : null
    if (!note || !subject) return fail('unknown', 'This note is not there any more.')
    const may = mayOnStory(actor, 'story.note', subject)
    if (!may.ok) return may
    if (note.parentId !== null) return fail('invalid', 'An answer is settled with the note it answers.')
    if ((note.resolvedAt !== null) === isResolved) return ok({ noteId })
    const at = new Date()
    await tx.note.update({
      where: { id: noteId },
      data: isResolved
        ? { resolvedAt: at, resolvedById: actor.userId }
        : { resolvedAt: null, resolvedById: null },
    })
    await recordAuditEvent(tx, {
      actorId: actor.userId,
      verb: isResolved ? 'resolveNote' : 'reopenNote',
      subjectType: 'article',
      subjectId: note.articleId,
      detail: { note: noteId },
      at,
    })
    return ok({ noteId })
  })
}
