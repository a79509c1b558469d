import { blockReferencesOf, parseStoredBody } from '#blocks/body.ts'
import { embedAddresses, withoutTakenDown } from '#blocks/embed/redact-embeds.ts'
import { dependsOn, validUntil } from '#lib/cache/dependencies.ts'
import { database } from '#lib/db/client.ts'
import { mapOriginals } from '#lib/embeds/originals/queries.ts'
import { standingOf } from '#lib/media/media-rows.ts'
import { mediaTag } from '#lib/publications/page-tags.ts'
import { publicAt } from '#lib/publications/public-at.ts'

/**
 * Whether the picture with this hash may be served now: nothing stands in its place, its rights allow it, and it
 * is a contributor's portrait or a story that is public at the moment shows it, by its own name or that of one it
 * replaces, and not only with an embedded post that was taken down. Registers what the answer depends on.
 */
export async function resolveMedia(hash: string, at = new Date()): Promise<boolean> {
  const portraits = { take: 1 } as const
  const media = await database().media.findUnique({
    where: { hash },
    include: { portraits, replaces: { select: { id: true, portraits } } },
  })
  if (!media) return await resolveRecording(hash, at)
  const standsFor = [media, ...media.replaces]
  for (const { id } of standsFor) dependsOn(mediaTag(id))
  if (media.replacedById !== null || standingOf(media, at) !== 'shown') return false
  if (standsFor.some((one) => one.portraits.length > 0)) return true
  const ids = standsFor.map(({ id }) => id)
  return (await isShown(ids, at)) && (await isShownBesideTakenDown(ids, at))
}

async function resolveRecording(hash: string, at: Date): Promise<boolean> {
  const recording = await database().recording.findUnique({ where: { hash }, select: { id: true } })
  if (!recording) return false
  dependsOn(mediaTag(recording.id))
  return await isShown([recording.id], at)
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

/** Whether a public story shows one of these pictures elsewhere than with an embedded post that was taken down. */
async function isShownBesideTakenDown(mediaIds: string[], at: Date): Promise<boolean> {
  const rows = await database().$queryRaw<{ lead: string | null; body: unknown }[]>`
    SELECT r.content -> 'lead' ->> 'media' AS lead,
      CASE WHEN jsonb_path_exists(r.content, '$.body[*] ? (@.type == "embed")') THEN r.content -> 'body' END AS body
    FROM publication p JOIN revision r ON r.id = p.revision_id
    WHERE r.media_ids && ${mediaIds}::uuid[] AND ${publicAt(at)}
    ORDER BY jsonb_path_exists(r.content, '$.body[*] ? (@.type == "embed")')`
  for (const { lead, body: stored } of rows) {
    // A story that embeds nothing shows all its pictures.
    if (stored === null || (lead !== null && mediaIds.includes(lead))) return true
    const body = parseStoredBody(stored)
    const shown = withoutTakenDown(body, await mapOriginals(embedAddresses(body)))
    if (blockReferencesOf(shown).media.some((id) => mediaIds.includes(id))) return true
  }
  return false
}
