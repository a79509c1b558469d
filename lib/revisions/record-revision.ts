import { blockReferencesOf, bodyToText } from '#blocks/body.ts'
import type { Transaction } from '#lib/db/client.ts'
import type { Prisma } from '#lib/db/generated/client.ts'
import type { RevisionKind } from '#lib/db/generated/enums.ts'
import { newId } from '#lib/db/id.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'
import { revisionRoot } from '#lib/revisions/root.ts'
import { contentToStore } from '#lib/revisions/stored-content.ts'
import { keepSearchEntry } from '#lib/search/keep-search-entry.ts'
import { wellFormed } from '#lib/text/well-formed.ts'
import { wordCount } from '#lib/text/words.ts'

export type NewRevision = {
  articleId: string
  content: ArticleContent
  kind: RevisionKind
  /** Id of the user who acts. */
  authorId: string
  reason?: string
  at: Date
  /** Of the save that brought it, so that a repeated save is not a second revision. */
  saveId?: string
  /** Given by editions, whose rows are the same every time; else random. */
  id?: string
}

export type RecordedRevision = { id: string; number: number; root: string }

/**
 * Writes the next state of a story, chained to the one before, and makes it the latest. Runs in the caller's
 * transaction and holds the story's row, so that two writers get two numbers.
 */
export async function recordRevision(tx: Transaction, revision: NewRevision): Promise<RecordedRevision> {
  await tx.$executeRaw`SELECT 1 FROM article WHERE id = ${revision.articleId}::uuid FOR UPDATE`
  const previous = await tx.revision.findFirst({
    where: { articleId: revision.articleId },
    orderBy: { number: 'desc' },
    select: { number: true, root: true },
  })
  const content = wellFormed(revision.content)
  const stored = contentToStore(content)
  const recorded = {
    id: revision.id ?? newId(),
    number: (previous?.number ?? 0) + 1,
    root: revisionRoot(stored, previous?.root ?? null),
  }
  await tx.revision.create({
    data: {
      ...recorded,
      ...listedFields(content),
      articleId: revision.articleId,
      kind: revision.kind,
      content: stored as Prisma.InputJsonObject,
      previousRoot: previous?.root ?? null,
      authorId: revision.authorId,
      reason: revision.reason ?? '',
      saveId: revision.saveId ?? null,
      createdAt: revision.at,
    },
  })
  await tx.article.update({ where: { id: revision.articleId }, data: { latestRevisionId: recorded.id } })
  const { articleId, at: editedAt } = revision
  await keepSearchEntry(tx, { articleId, revisionId: recorded.id, scope: 'working', content, editedAt })
  return recorded
}

/** What lists filter by, copied out of the content. */
export function listedFields(content: ArticleContent) {
  return {
    headline: content.headline,
    sectionId: content.section,
    tagIds: [...new Set(content.tags)],
    contributorIds: distinct(content.byline.map((entry) => entry.contributor)),
    mediaIds: distinct([content.lead?.media ?? null, ...blockReferencesOf(content.body).media]),
    wordCount: wordCount(bodyToText(content.body), content.lang),
  }
}

function distinct(ids: (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))]
}
