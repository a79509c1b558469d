import { recordAuditEvent } from '#lib/audit/record-event.ts'
import { database, type Transaction } from '#lib/db/client.ts'
import { newId } from '#lib/db/id.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { type Actor, getStorySubject } from '#lib/users/actor.ts'
import { mayOnStory } from '#lib/users/may.ts'

const maxCharacters = 4000

export type NewNote = {
  articleId: string
  /** The block it is about; null for the whole story. An answer is about what its question is about. */
  blockId: string | null
  /** The note it answers. */
  parentId: string | null
  text: string
  /** Users the text names; they find the note on their desk. */
  mentionIds: string[]
}

/** Leaves a note on a story or a block, or answers one. An answer opens a resolved note again. */
export async function addNote(actor: Actor, note: NewNote): Promise<Result<{ noteId: string }>> {
  return await database().$transaction(async (tx) => {
    const subject = await getStorySubject(tx, note.articleId)
    if (!subject) return fail('unknown', `There is no story ${note.articleId}.`)
    const may = mayOnStory(actor, 'story.note', subject)
    if (!may.ok) return may
    const text = note.text.trim()
    if (text === '') return fail('invalid', 'Write something first.', 'text')
    if (text.length > maxCharacters) {
      return fail(
        'invalid',
        `A note has ${maxCharacters} characters at most; this has ${text.length}.`,
        'text',
      )
    }
    const question = await findQuestion(tx, note)
    if (!question.ok) return question
    const at = new Date()
    const noteId = newId()
    await tx.note.create({
      data: {
        id: noteId,
        articleId: note.articleId,
        blockId: question.value ? question.value.blockId : note.blockId,
        parentId: question.value?.id ?? null,
        authorId: actor.userId,
        text,
        mentionIds: await realUsers(tx, note.mentionIds),
        createdAt: at,
      },
    })
    if (question.value?.resolvedAt) {
      const reopened = { resolvedAt: null, resolvedById: null }
      await tx.note.update({ where: { id: question.value.id }, data: reopened })
    }
    await recordAuditEvent(tx, {
      actorId: actor.userId,
      verb: 'addNote',
      subjectType: 'article',
      subjectId: note.articleId,
      detail: { note: noteId },
      at,
    })
    return ok({ noteId })
  })
}

/** The first note of the thread, whichever of its notes is answered; null for a new thread. */
async function findQuestion(tx: Transaction, { articleId, parentId }: NewNote) {
  if (parentId === null) return ok(null)
  const parent = await tx.note.findUnique({ where: { id: parentId, articleId }, include: { parent: true } })
  return parent ? ok(parent.parent ?? parent) : fail('unknown', 'The note you answer is not there any more.')
}

async function realUsers(tx: Transaction, ids: string[]): Promise<string[]> {
  const users = await tx.user.findMany({
    where: { id: { in: ids }, system: false, disabledAt: null },
    select: { id: true },
  })
  return users.map(({ id }) => id)
}
