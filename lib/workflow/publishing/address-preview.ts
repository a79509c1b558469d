import { database } from '#lib/db/client.ts'
import { addressFor } from '#lib/publications/address.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'
import { type Actor, getStorySubject } from '#lib/users/actor.ts'
import { mayOnStory } from '#lib/users/may.ts'
import { coveringAt, hasLength } from '#lib/workflow/status.ts'

export type AddressPreview = {
  /** Where the story would be read; null while it has no section. */
  path: string | null
  /** Where readers find it now; null while they do not. */
  currentPath: string | null
  /** Readers know another address than this one; it would lead here. */
  changesPublicAddress: boolean
}

/** The address a story with this section and slug would get if it were published now. Changes nothing. */
export async function addressPreview(
  actor: Actor,
  articleId: string,
  content: Pick<ArticleContent, 'section' | 'slug'>,
): Promise<Result<AddressPreview, 'unknown' | 'refused'>> {
  const db = database()
  const subject = await getStorySubject(db, articleId)
  if (!subject) return fail('unknown', `There is no story ${articleId}.`)
  const may = mayOnStory(actor, 'story.read', subject)
  if (!may.ok) return may
  const now = new Date()
  const publications = await db.publication.findMany({ where: { articleId } })
  const currentPath = coveringAt(publications, now)?.path ?? null
  const section =
    content.section === null ? null : await db.section.findUnique({ where: { id: content.section } })
  if (!section) return ok({ path: null, currentPath, changesPublicAddress: false })
  const begun = publications.find((one) => hasLength(one) && one.startsAt <= now)
  const { timeZone } = await db.site.findFirstOrThrow({ select: { timeZone: true } })
  const path = await addressFor(db, {
    articleId,
    timeZone,
    sectionSlug: section.slug,
    slug: content.slug || articleId,
    firstPublishedAt: begun?.firstPublishedAt ?? now,
  })
  return ok({ path, currentPath, changesPublicAddress: currentPath !== null && currentPath !== path })
}
