import { database } from '#lib/db/client.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { type RevisionRow, revisionColumns, revisionRow } from '#lib/revisions/revision-row.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'
import { storedContent } from '#lib/revisions/stored-content.ts'
import { type Actor, getStorySubject } from '#lib/users/actor.ts'
import { mayOnStory } from '#lib/users/may.ts'

const rowsAtOnce = 200

/**
 * The states of a story, newest first, `limit` of them at most (200); `next` is what `before` takes to go on.
 * Asks for the right to read the story.
 */
export async function listRevisions(
  actor: Actor,
  articleId: string,
  { before, limit = rowsAtOnce }: { before?: number | undefined; limit?: number } = {},
): Promise<Result<{ revisions: RevisionRow[]; next: number | null }, 'unknown' | 'refused'>> {
  const may = await mayRead(actor, articleId)
  if (!may.ok) return may
  const rows = await database().revision.findMany({
    where: { articleId, ...(before === undefined ? {} : { number: { lt: before } }) },
    orderBy: { number: 'desc' },
    take: Math.min(limit, rowsAtOnce) + 1,
    select: revisionColumns,
  })
  const revisions = rows.slice(0, Math.min(limit, rowsAtOnce)).map(revisionRow)
  return ok({ revisions, next: rows.length > revisions.length ? (revisions.at(-1)?.number ?? null) : null })
}

export type RevisionWithContent = { row: RevisionRow; articleId: string; content: ArticleContent }

/** One state of a story with everything it says. Asks for the right to read the story. */
export async function getRevision(
  actor: Actor,
  revisionId: string,
): Promise<Result<RevisionWithContent, 'unknown' | 'refused'>> {
  return await revisionWhere(actor, { id: revisionId })
}

/** A story's state by its number. Asks for the right to read the story. */
export async function getRevisionByNumber(
  actor: Actor,
  articleId: string,
  number: number,
): Promise<Result<RevisionWithContent, 'unknown' | 'refused'>> {
  return await revisionWhere(actor, { articleId_number: { articleId, number } })
}

/** Whether the actor may edit the story, and so put versions of it back. */
export async function mayRestore(actor: Actor, articleId: string): Promise<boolean> {
  const subject = await getStorySubject(database(), articleId)
  return subject !== null && mayOnStory(actor, 'story.edit', subject).ok
}

async function revisionWhere(
  actor: Actor,
  where: { id: string } | { articleId_number: { articleId: string; number: number } },
): Promise<Result<RevisionWithContent, 'unknown' | 'refused'>> {
  const found = await database().revision.findUnique({
    where,
    select: { ...revisionColumns, articleId: true, content: true },
  })
  if (!found) return fail('unknown', 'There is no such version of this story. Choose one of the list.')
  const may = await mayRead(actor, found.articleId)
  if (!may.ok) return may
  const { articleId, content } = found
  return ok({ row: revisionRow(found), articleId, content: storedContent(content) })
}

async function mayRead(actor: Actor, articleId: string): Promise<Result<true, 'unknown' | 'refused'>> {
  const subject = await getStorySubject(database(), articleId)
  if (!subject) return fail('unknown', 'There is no such story.')
  return mayOnStory(actor, 'story.read', subject)
}
