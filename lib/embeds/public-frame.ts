import { embed } from '#blocks/embed/embed.block.ts'
import { networkName } from '#blocks/embed/networks.ts'
import { isTakenDown } from '#blocks/embed/redact-embeds.ts'
import { database } from '#lib/db/client.ts'
import { frameOf } from '#lib/embeds/frame-of.ts'
import { mapOriginals } from '#lib/embeds/originals/queries.ts'
import { wordsFor } from '#lib/i18n/words-for.ts'
import { publicAt } from '#lib/publications/public-at.ts'
import { fill } from '#lib/text/fill.ts'

/** A network's own page for a post, and the words for the frame it is shown in. */
export type PublicFrame = { network: string; url: string; host: string; title: string; lang: string }

/**
 * The network's page for one embed of a story that is public at the moment; null when the story is not, has no such
 * embed, when it was taken down, or when its network offers no frame.
 */
export async function getPublicFrame(
  articleId: string,
  blockId: string,
  at = new Date(),
): Promise<PublicFrame | null> {
  const found = await findEmbed(articleId, blockId, at)
  const url = found?.block.url ?? null
  if (found === null || url === null) return null
  const { block, lang } = found
  const frame = frameOf(block.network, { ...block, url })
  if (frame === null || isTakenDown(url, await mapOriginals([url]))) return null
  const words = wordsFor(lang).blocks
  const title = fill(words.originalFrom, { network: networkName(block.network, block.url) })
  return { ...frame, network: block.network, title, lang }
}

async function findEmbed(articleId: string, blockId: string, at: Date) {
  const [row] = await database().$queryRaw<{ block: unknown; lang: string }[]>`
    SELECT block, r.content ->> 'lang' AS lang
    FROM publication p
    JOIN revision r ON r.id = p.revision_id
    CROSS JOIN jsonb_array_elements(r.content -> 'body') AS block
    WHERE p.article_id = ${articleId}::uuid AND ${publicAt(at)} AND block ->> 'id' = ${blockId}
    LIMIT 1`
  const parsed = embed.schema.safeParse(row?.block)
  return row && parsed.success ? { block: parsed.data, lang: row.lang } : null
}
