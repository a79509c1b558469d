import { dependsOn, validUntil } from '#lib/cache/dependencies.ts'
import { database } from '#lib/db/client.ts'
import { standingOf } from '#lib/media/media-rows.ts'
import { mediaTag } from '#lib/publications/page-tags.ts'
import { publicAt } from '#lib/publications/public-at.ts'

/**
 * Whether the picture with this hash may be served now: nothing stands in its place, its rights allow it, and it
 * is a contributor's portrait or a story that is public at the moment shows it, by its own name or that of one it
 * replaces. Registers what the answer depends on.
 */
export async function resolveMedia(hash: string, at = new Date()): Promise<boolean> {
  const portraits = { take: 1 } as const
  const media = await database().media.findUnique({
    where: { hash },
    include: { portraits, replaces: { select: { id: true, portraits } } },
  })
  if (!media) return false
  const standsFor = [media, ...media.replaces]
  for (const { id } of standsFor) dependsOn(mediaTag(id))
  if (media.replacedById !== null || standingOf(media, at) !== 'shown') return false
  if (standsFor.some((one) => one.portraits.length > 0)) return true
  return await isShown(
    standsFor.map(({ id }) => id),
    at,
  )
}

async function isShown(mediaIds: string[], at: Date): Promise<boolean> {
  const [row] = await database().$queryRaw<[{ shown: boolean; next: Date | null }]>`
    SELECT
      COALESCE(bool_or(${publicAt(at)}), FALSE) AS shown,
      LEAST(min(p.starts_at) FILTER (WHERE p.starts_at > ${at}),
            min(p.ends_at) FILTER (WHERE p.ends_at > ${at})) AS next
    FROM publication p JOIN revision r ON r.id = p.revision_id
    WHERE r.media_ids && ${mediaIds}::uuid[]`
  if (row.next) validUntil(row.next)
  return row.shown
}
