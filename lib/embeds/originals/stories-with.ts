import type { Transaction } from '#lib/db/client.ts'
import { originalOf } from '#lib/embeds/originals/original-address.ts'

/** Ids of the stories, public or not, whose words that are searched show this post or a post that quotes or answers it. */
export async function storiesWith(tx: Transaction, url: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ articleId: string; address: string }[]>`
    SELECT DISTINCT e.article_id AS "articleId", address #>> '{}' AS address
    FROM search_entry e
    JOIN revision r ON r.id = e.revision_id
    CROSS JOIN LATERAL jsonb_path_query(r.content,
      '$.body[*] ? (@.type == "embed").keyvalue() ? (@.key == "url" || @.key == "quoted" || @.key == "repliedTo").value')
      AS shown
    CROSS JOIN LATERAL (SELECT CASE jsonb_typeof(shown) WHEN 'object' THEN shown -> 'url' ELSE shown END) AS of (address)
    WHERE jsonb_path_exists(r.content, '$.body[*] ? (@.type == "embed")') AND jsonb_typeof(address) = 'string'`
  const found = rows.filter(({ address }) => originalOf(address)?.url === url)
  return [...new Set(found.map(({ articleId }) => articleId))]
}
