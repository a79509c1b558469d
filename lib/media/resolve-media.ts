import { dependsOn, validUntil } from '#lib/cache/dependencies.ts'
import { mediaTag } from '#lib/publications/page-tags.ts'
import { database } from '#lib/db/client.ts'
import { rightsAllow } from '#lib/media/media-rows.ts'
import { publicAt } from '#lib/publications/public-at.ts'

/**
 * Whether the picture with this hash may be served now: it is a contributor's portrait, or a story that is
 * public at the moment shows it, and its rights allow it. Registers what the answer depends on.
 */
export async function resolveMedia(hash: string, at = new Date()): Promise<boolean> {
  const media = await database().media.findUnique({ where: { hash }, include: { portraits: { take: 1 } } })
  if (!media) return false
  dependsOn(mediaTag(media.id))
  if (!rightsAllow(media, at)) return false
  if (media.portraits.length > 0) return true
  return await isShown(media.id, at)
}

async function isShown(mediaId: string, at: Date): Promise<boolean> {
  const [row] = await database().$queryRaw<[{ shown: boolean; next: Date | null }]>`
    SELECT
      COALESCE(bool_or(${publicAt(at)}), FALSE) AS shown,
      LEAST(min(p.starts_at) FILTER (WHERE p.starts_at > ${at}),
            min(p.ends_at) FILTER (WHERE p.ends_at > ${at})) AS next
    FROM publication p JOIN revision r ON r.id = p.revision_id
    WHERE r.media_ids @> ARRAY[${mediaId}::uuid]`
  if (row.next) validUntil(row.next)
  return row.shown
}
