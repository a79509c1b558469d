import { expireTags } from '#lib/cache/expire.ts'
import { database } from '#lib/db/client.ts'
import type { EmbedSource } from '#lib/db/generated/client.ts'
import { listEmbedded } from '#lib/embeds/originals/list-embedded.ts'
import { judgeLook } from '#lib/embeds/originals/judge-look.ts'
import { lookAtOriginal, lookedAt } from '#lib/embeds/originals/look-at-original.ts'
import { originalTag } from '#lib/embeds/originals/original-address.ts'
import type { GuardedFetch } from '#lib/http/fetch-guarded.ts'

const mostAtOnce = 20
const mostDue = 500

/**
 * Looks at the originals that public stories embed and that are due: one of each host, 20 at most, so that a run a minute
 * asks no host more than once a minute. Pages that show an original whose state changed expire. Answers how many were
 * looked at.
 */
export async function checkOriginals(now: Date, ask: GuardedFetch): Promise<{ looked: number }> {
  await addNewOriginals(now)
  const due = await database().embedSource.findMany({
    where: { takenDownAt: null, OR: [{ nextCheckAt: null }, { nextCheckAt: { lte: now } }] },
    orderBy: { nextCheckAt: { sort: 'asc', nulls: 'first' } },
    take: mostDue,
  })
  const chosen = [...new Map(due.toReversed().map((source) => [hostOf(source), source])).values()]
  const looked = chosen.slice(0, mostAtOnce)
  await Promise.all(looked.map((source) => checkOriginal(source, now, ask)))
  return { looked: looked.length }
}

function hostOf(source: EmbedSource): string {
  return URL.parse(lookedAt(source))?.host ?? source.url
}

async function checkOriginal(source: EmbedSource, now: Date, ask: GuardedFetch): Promise<void> {
  const judged = judgeLook(source, await lookAtOriginal(source, ask), now)
  await database().$transaction(async (tx) => {
    const isChanged = judged.state !== source.state
    const data = isChanged ? { ...judged, stateSince: now } : judged
    await tx.embedSource.update({ where: { url: source.url }, data })
    if (isChanged) await expireTags(tx, [originalTag(source.url)])
  })
}

/** Takes up the originals of embeds that stand in public stories and are not known yet. */
async function addNewOriginals(now: Date): Promise<void> {
  const embedded = await listEmbedded(now)
  await database().embedSource.createMany({
    data: embedded.map(({ original }) => ({ ...original, createdAt: now })),
    skipDuplicates: true,
  })
}
