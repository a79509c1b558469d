import { blockReferencesOf, type StoredBody } from '#blocks/body.ts'
import { embedAddresses } from '#blocks/embed/redact-embeds.ts'
import type { BlockReferences, Teaser } from '#lib/articles/public-article.ts'
import { selectTeaserRows, untilNextChange } from '#lib/articles/teaser-rows.ts'
import { teasersFrom } from '#lib/articles/teasers.ts'
import { dependsOn } from '#lib/cache/dependencies.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import { mapOriginals } from '#lib/embeds/originals/queries.ts'
import type { UsedMedia } from '#lib/media/media-rows.ts'
import { referencedMedia } from '#lib/media/picture.ts'
import { mapRecordings } from '#lib/media/recordings/queries.ts'
import { teaserTag } from '#lib/publications/page-tags.ts'

/**
 * What a body's blocks refer to, loaded in one query a kind: pictures (given), other public stories and the
 * originals of embeds. The page then also depends on stories it names that are not public yet.
 */
export async function bodyReferences(
  body: StoredBody,
  media: Map<string, UsedMedia>,
  at: Date,
): Promise<BlockReferences> {
  const ids = blockReferencesOf(body).articles
  for (const id of ids) dependsOn(teaserTag(id))
  const teasers = ids.length === 0 ? [] : await teasersOf(ids, at)
  return {
    ...referencedMedia(media),
    articles: Object.fromEntries(teasers.map((teaser) => [teaser.id, teaser])),
    recordings: await mapRecordings(recordingIds(body)),
    embeds: await mapOriginals(embedAddresses(body)),
  }
}

/** What blocks of film and sound play, and its subtitles. */
function recordingIds(body: StoredBody): string[] {
  return blockReferencesOf(body.filter(({ type }) => type === 'video' || type === 'audio')).media
}

async function teasersOf(ids: string[], at: Date): Promise<Teaser[]> {
  const where = Prisma.sql`p.article_id = ANY(${ids}::uuid[])`
  await untilNextChange(at, where)
  return await teasersFrom(await selectTeaserRows({ at, where, limit: ids.length }), at)
}
