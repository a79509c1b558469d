import { blockReferencesOf } from '#blocks/body.ts'
import type { Transaction } from '#lib/db/client.ts'
import { isUuid } from '#lib/preflight/facts/is-uuid.ts'
import type { MediaFacts } from '#lib/preflight/story.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'

const select = {
  id: true,
  alt: true,
  decorative: true,
  credit: true,
  rightsFrom: true,
  rightsUntil: true,
  territories: true,
  usageLimit: true,
  removedAt: true,
} as const

/**
 * What the library says of the pictures a story shows; of one that was replaced, what holds for the other. Uses are
 * counted in all stories but `articleId`, in all with null.
 */
export async function loadMediaFacts(
  tx: Transaction,
  content: Pick<ArticleContent, 'lead' | 'body'>,
  articleId: string | null,
): Promise<Map<string, MediaFacts>> {
  const ids = [content.lead?.media ?? null, ...blockReferencesOf(content.body).media].filter(isUuid)
  if (ids.length === 0) return new Map()
  const rows = await tx.media.findMany({
    where: { id: { in: ids } },
    select: { ...select, replacedBy: { select } },
  })
  const shown = rows.map(({ replacedBy, ...own }) => ({ usedAs: own.id, ...(replacedBy ?? own) }))
  const uses = await countUses(
    tx,
    shown.filter(({ usageLimit }) => usageLimit !== null).map(({ id }) => id),
    articleId,
  )
  return new Map(
    shown.map(({ usedAs, id, removedAt, ...facts }) => [
      usedAs,
      { ...facts, isRemoved: removedAt !== null, otherUses: uses.get(id) ?? 0 },
    ]),
  )
}

/** In how many other stories pictures stand, or what they stand in for: in the latest text or in public. */
async function countUses(
  tx: Transaction,
  ids: string[],
  articleId: string | null,
): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.$queryRaw<{ id: string; uses: number }[]>`
    SELECT coalesce(m.replaced_by_id, m.id) AS id, count(DISTINCT r.article_id)::int AS uses
    FROM media m JOIN revision r ON r.media_ids @> ARRAY[m.id]
    WHERE (m.id = ANY(${ids}::uuid[]) OR m.replaced_by_id = ANY(${ids}::uuid[])) AND r.article_id IS DISTINCT FROM ${articleId}::uuid
      AND (EXISTS (SELECT FROM article a WHERE a.latest_revision_id = r.id)
        OR EXISTS (SELECT FROM publication p WHERE p.revision_id = r.id))
    GROUP BY 1`
  return new Map(rows.map(({ id, uses }) => [id, uses]))
}
