import type { ReferencedEmbed } from '#blocks/context.ts'
import { dependsOn } from '#lib/cache/dependencies.ts'
import { database, type Transaction } from '#lib/db/client.ts'
import { originalOf, originalTag } from '#lib/embeds/originals/original-address.ts'

/**
 * How the originals at these addresses stand, by the address as given; those that nobody looked at are absent. In a
 * transaction, as that sees them.
 */
export async function mapOriginals(
  addresses: string[],
  tx: Transaction = database(),
): Promise<Record<string, ReferencedEmbed>> {
  const urls = new Map(addresses.map((address) => [address, originalOf(address)?.url ?? address]))
  if (urls.size === 0) return {}
  for (const url of urls.values()) dependsOn(originalTag(url))
  const rows = await tx.embedSource.findMany({
    where: { url: { in: [...urls.values()] } },
    select: { url: true, state: true, takenDownAt: true },
  })
  const byUrl = new Map(
    rows.map(({ url, state, takenDownAt }) => [url, { state, takenDown: takenDownAt !== null }]),
  )
  return Object.fromEntries(
    [...urls].flatMap(([address, url]) => {
      const original = byUrl.get(url)
      return original ? [[address, original]] : []
    }),
  )
}
