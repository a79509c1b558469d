import { database } from '#lib/db/client.ts'
import type { EmbedSource } from '#lib/db/generated/client.ts'
import { listEmbedded } from '#lib/embeds/originals/list-embedded.ts'

/** A post that public stories embed and that something happened to. */
export type TroubledEmbed = {
  /** Canonical address of the original. */
  url: string
  network: string
  /** `edited`, `deleted` or `unreachable`; `live` when all that happened is that it was taken down here. */
  state: string
  since: Date
  /** Why no page of ours shows it; null while pages do. */
  takenDownWhy: string | null
  /** Public stories that embed it, under whatever address. */
  stories: { articleId: string; headline: string }[]
}

const mostOfAKind = 100

/** Posts that were taken down here, the newest takedown first. */
export async function listEmbedTakedowns(now = new Date()): Promise<TroubledEmbed[]> {
  const rows = await database().embedSource.findMany({
    where: { takenDownAt: { not: null } },
    orderBy: [{ takenDownAt: 'desc' }, { url: 'asc' }],
    take: mostOfAKind,
  })
  return await withStories(rows, now)
}

/** Posts that pages show and whose originals were changed, deleted or are out of reach; the latest first. */
export async function listChangedOriginals(now = new Date()): Promise<TroubledEmbed[]> {
  const rows = await database().embedSource.findMany({
    where: { takenDownAt: null, state: { not: 'live' } },
    orderBy: [{ stateSince: { sort: 'desc', nulls: 'last' } }, { url: 'asc' }],
    take: mostOfAKind,
  })
  const embeds = await withStories(rows, now)
  return embeds.filter(({ stories }) => stories.length > 0)
}

async function withStories(rows: EmbedSource[], now: Date): Promise<TroubledEmbed[]> {
  if (rows.length === 0) return []
  const embedded = await listEmbedded(now)
  return rows.map(({ url, network, state, stateSince, takenDownAt, takenDownWhy, createdAt }) => ({
    url,
    network,
    state,
    since: takenDownAt ?? stateSince ?? createdAt,
    takenDownWhy: takenDownAt ? takenDownWhy : null,
    stories: embedded
      .filter(({ original }) => original.url === url)
      .map(({ articleId, headline }) => ({ articleId, headline })),
  }))
}
