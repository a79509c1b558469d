import { database } from '#lib/db/client.ts'
import { publicAt } from '#lib/publications/public-at.ts'
import { tellingWords } from '#lib/tags/telling-words.ts'

/** So many of the newest stories that share a word are compared. */
const mostCompared = 300
const mostSimilar = 15

/** Ids of the tags that public stories with the same words and names carry, the most fitting first. */
export async function similarStoryTags(
  story: { articleId: string | null; headline: string; text: string; lang: string },
  at = new Date(),
): Promise<string[]> {
  const words = tellingWords(story.headline, story.text)
  if (words.length === 0) return []
  const rows = await database().$queryRaw<{ id: string }[]>`
    WITH asked AS (
      SELECT string_agg(quote_literal(lexeme), ' | ')::tsquery AS query
      FROM unnest(to_tsvector(search_config(${story.lang}), search_plain(${words.join(' ')})))
    ), compared AS MATERIALIZED (
      SELECT e.words, e.tag_ids, asked.query
      FROM asked, search_entry e JOIN publication p ON p.revision_id = e.revision_id
      WHERE e.scope = 'published' AND e.words @@ asked.query AND ${publicAt(at)}
        AND e.article_id IS DISTINCT FROM ${story.articleId}::uuid
      ORDER BY e.edited_at DESC LIMIT ${mostCompared}
    ), similar_stories AS (
      SELECT tag_ids, ts_rank(words, query, 1) AS likeness FROM compared ORDER BY likeness DESC LIMIT ${mostSimilar}
    )
    SELECT tag AS id FROM similar_stories, unnest(tag_ids) tag
    GROUP BY tag ORDER BY sum(likeness) DESC, tag`
  return rows.map(({ id }) => id)
}
