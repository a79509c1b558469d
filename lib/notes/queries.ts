import { database } from '#lib/db/client.ts'
import type { Prisma } from '#lib/db/generated/client.ts'
import type { StoryNote } from '#lib/notes/story-note.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { type Actor, getStorySubject } from '#lib/users/actor.ts'
import { mayOnStory } from '#lib/users/may.ts'

const mostMentions = 50

/** The notes on a story, open ones first, each with its answers. */
export async function listNotes(
  actor: Actor,
  articleId: string,
): Promise<Result<StoryNote[], 'unknown' | 'refused'>> {
  const subject = await getStorySubject(database(), articleId)
  if (!subject) return fail('unknown', `There is no story ${articleId}.`)
  const may = mayOnStory(actor, 'story.read', subject)
  if (!may.ok) return may
  const notes = await selectNotes({ articleId })
  const threads = notes.filter((note) => note.parentId === null)
  const open = threads.filter(({ resolvedAt }) => resolvedAt === null)
  const settled = threads.filter(({ resolvedAt }) => resolvedAt !== null)
  return ok(
    [...open, ...settled].map(({ parentId: _none, ...note }) => ({
      ...note,
      answers: notes
        .filter(({ parentId }) => parentId === note.id)
        .map(({ parentId: _parent, ...answer }) => answer),
    })),
  )
}

/** The open notes that name the actor, of stories the actor may read, newest first. */
export async function listMentions(actor: Actor): Promise<StoryNote[]> {
  const notes = await selectNotes(
    {
      mentionIds: { has: actor.userId },
      resolvedAt: null,
      OR: [{ parentId: null }, { parent: { resolvedAt: null } }],
    },
    mostMentions,
  )
  const subjects = new Map(
    await Promise.all(
      [...new Set(notes.map(({ articleId }) => articleId))].map(
        async (id) => [id, await getStorySubject(database(), id)] as const,
      ),
    ),
  )
  return notes.filter(({ articleId }) => {
    const subject = subjects.get(articleId)
    return subject ? mayOnStory(actor, 'story.read', subject).ok : false
  })
}

async function selectNotes(where: Prisma.NoteWhereInput, newest?: number) {
  const person = { select: { id: true, name: true } } as const
  const rows = await database().note.findMany({
    where,
    orderBy: { createdAt: newest === undefined ? 'asc' : 'desc' },
    include: { author: person, resolvedBy: person },
    ...(newest === undefined ? {} : { take: newest }),
  })
  const mentioned = await database().user.findMany({
    where: { id: { in: rows.flatMap(({ mentionIds }) => mentionIds) } },
    ...person,
  })
  return rows.map(({ authorId: _author, resolvedById: _resolver, mentionIds, ...note }) => ({
    ...note,
    mentions: mentioned.filter(({ id }) => mentionIds.includes(id)),
    answers: [] as StoryNote[],
  }))
}
