import { database } from '#lib/db/client.ts'
import { publicAt } from '#lib/publications/public-at.ts'

export type EndingPicture = { articleId: string; mediaId: string; name: string; endsAt: Date }

/** Pictures in stories that are public at `now` whose rights end after it and by `until`; what ends first comes first. */
export async function listEndingPictures(now: Date, until: Date, limit = 50): Promise<EndingPicture[]> {
  return await database().$queryRaw<EndingPicture[]>`
    SELECT DISTINCT r.article_id AS "articleId", shown.id AS "mediaId", shown.rights_until AS "endsAt",
      coalesce(nullif(shown.headline, ''), nullif(shown.caption, ''), shown.alt) AS name
    FROM media m
    JOIN media shown ON shown.id = coalesce(m.replaced_by_id, m.id)
    JOIN revision r ON r.media_ids @> ARRAY[m.id]
    JOIN publication p ON p.revision_id = r.id
    WHERE shown.removed_at IS NULL AND shown.rights_until > ${now} AND shown.rights_until <= ${until}
      AND ${publicAt(now)}
    ORDER BY shown.rights_until LIMIT ${limit}`
}
