import { database } from '#lib/db/client.ts'
import { originalOf } from '#lib/embeds/originals/original-address.ts'
import { publicAt } from '#lib/publications/public-at.ts'

type Embedded = {
  original: { url: string; network: string }
  articleId: string
  headline: string
}

/** Every post that a public story embeds, once for each story. */
export async function listEmbedded(now: Date): Promise<Embedded[]> {
  const rows = await database().$queryRaw<{ url: string; articleId: string; headline: string }[]>`
    SELECT DISTINCT block ->> 'url' AS url, p.article_id AS "articleId", r.headline
    FROM publication p
    JOIN revision r ON r.id = p.revision_id
    CROSS JOIN LATERAL jsonb_array_elements(r.content -> 'body') block
    WHERE ${publicAt(now)}
      AND jsonb_path_exists(r.content, '$.body[*] ? (@.type == "embed")')
      AND block ->> 'type' = 'embed' AND block ->> 'url' IS NOT NULL`
  const found = new Map<string, Embedded>()
  for (const { url, articleId, headline } of rows) {
    const original = originalOf(url)
    if (original) found.set(`${articleId} ${original.url}`, { original, articleId, headline })
  }
  return [...found.values()]
}
