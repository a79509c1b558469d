import { articlePath } from '#lib/articles/article-path.ts'
import type { Transaction } from '#lib/db/client.ts'
import { sha256 } from '#lib/db/hash.ts'

export type AddressedStory = {
  articleId: string
  sectionSlug: string
  slug: string
  firstPublishedAt: Date
  timeZone: string
  /** From when on the story answers at the address. */
  effectiveAt: Date
}

/**
 * The address a story has from `effectiveAt` on: the one it has already when section and slug are unchanged,
 * else a new one. Two stories of one day with one slug get `-2`, `-3` …; older addresses stay and redirect.
 */
export async function addressStory(tx: Transaction, story: AddressedStory): Promise<string> {
  const wanted = articlePath(story)
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${lockOf(wanted)}::bigint)`
  const current = await tx.articlePath.findFirst({
    where: { articleId: story.articleId },
    orderBy: { effectiveAt: 'desc' },
  })
  if (current && isNumbered(current.path, wanted)) return current.path
  const path = await firstFree(tx, wanted, story.articleId)
  const { articleId, effectiveAt } = story
  await tx.articlePath.upsert({
    where: { path },
    create: { path, articleId, effectiveAt },
    update: { effectiveAt },
  })
  return path
}

async function firstFree(tx: Transaction, wanted: string, articleId: string): Promise<string> {
  const rows = await tx.articlePath.findMany({ where: { path: { startsWith: wanted } } })
  const others = new Set(rows.filter((row) => row.articleId !== articleId).map((row) => row.path))
  let path = wanted
  for (let number = 2; others.has(path); number += 1) path = `${wanted}-${number}`
  return path
}

function isNumbered(path: string, wanted: string): boolean {
  if (!path.startsWith(wanted)) return false
  return /^(-\d+)?$/.test(path.slice(wanted.length))
}

/** PostgreSQL's advisory locks take 63 bits. */
function lockOf(path: string): bigint {
  return BigInt(`0x${sha256(path).slice(0, 15)}`)
}
