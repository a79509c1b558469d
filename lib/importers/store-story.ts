import { createArticle } from '#lib/articles/create-article.ts'
import { recordAuditEvent } from '#lib/audit/record-event.ts'
import { awaitAcknowledgement } from '#lib/cache/expire.ts'
import type { Database, Transaction } from '#lib/db/client.ts'
import { enqueue } from '#lib/jobs/enqueue.ts'
import { contentFrom } from '#lib/importers/content-from-story.ts'
import type { ImportedStory } from '#lib/importers/imported-story.ts'
import { publicationJob } from '#lib/publications/publication-job.ts'
import { publishRevisionIn } from '#lib/publications/publish-revision.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { recordRevision } from '#lib/revisions/record-revision.ts'
import { requireSystemUser } from '#lib/users/system-user.ts'

export type StoreOptions = {
  publish: boolean
  /** Slug of a section; without it a published story goes to the site's first one, and a warning says so. */
  section?: string | undefined
  /** Stands in for the headline of the text. */
  headline?: string | undefined
  at?: Date
}

export type StoredStory = {
  articleId: string
  /** Where readers find it; null for a draft. */
  path: string | null
  /** What storing had to decide or leave out, beside the warnings of the import itself. */
  warnings: string[]
}

export type StoreFailure = 'incomplete' | 'unknown-section'

/**
 * Stores an imported story as a draft, or publishes it at once, acting as the system user 'importer'. When
 * publishing lacks something, the sentence names it and nothing is stored.
 */
export async function storeImportedStory(
  db: Database,
  story: ImportedStory,
  options: StoreOptions,
): Promise<Result<StoredStory, StoreFailure>> {
  const section = await findSection(db, options)
  if (!section.ok) return section
  const { content, warnings } = await contentFrom(db, story, { ...options, sectionId: section.value.id })
  warnings.push(...section.value.warnings)
  try {
    const stored = await db.$transaction((tx) => storeIn(tx, content, options))
    if (stored.expiryId !== null) await awaitAcknowledgement(db, stored.expiryId)
    return ok({ articleId: stored.articleId, path: stored.path, warnings })
  } catch (error) {
    if (error instanceof NotStored) return fail('incomplete', error.message)
    throw error
  }
}

/** Thrown inside the transaction, so that nothing of a refused story stays. */
class NotStored extends Error {}

async function storeIn(
  tx: Transaction,
  content: Awaited<ReturnType<typeof contentFrom>>['content'],
  { publish, at = new Date() }: StoreOptions,
): Promise<{ articleId: string; path: string | null; expiryId: string | null }> {
  const actorId = await requireSystemUser(tx, 'importer', at)
  const articleId = await createArticle(tx, { stage: publish ? 'ready' : 'draft', at })
  const revision = await recordRevision(tx, { articleId, content, kind: 'imported', authorId: actorId, at })
  await recordAuditEvent(tx, {
    actorId,
    verb: 'importStory',
    subjectType: 'article',
    subjectId: articleId,
    detail: { revision: revision.number, root: revision.root, headline: content.headline },
    at,
  })
  if (!publish) return { articleId, path: null, expiryId: null }
  const published = await publishRevisionIn(tx, { revisionId: revision.id, startsAt: at, at, actorId })
  if (!published.ok) throw new NotStored(published.message)
  const { path, publicationId, expiryId } = published.value
  await enqueue(tx, publicationJob, { publicationId }, { key: publicationId })
  return { articleId, path, expiryId }
}

async function findSection(
  db: Database,
  { section, publish }: StoreOptions,
): Promise<Result<{ id: string | null; warnings: string[] }, 'unknown-section'>> {
  const sections = await db.section.findMany({ orderBy: { position: 'asc' } })
  if (section !== undefined) {
    const found = sections.find((one) => one.slug === section)
    if (found) return ok({ id: found.id, warnings: [] })
    const known = sections.map((one) => one.slug).join(', ')
    return fail('unknown-section', `There is no section '${section}'. The sections are ${known}.`, 'section')
  }
  const [first] = sections
  if (!publish || !first) return ok({ id: null, warnings: [] })
  return ok({
    id: first.id,
    warnings: [`No section was given: filed under ${first.name}, the site's first. Use --section to choose.`],
  })
}
