import { articlePath } from '#lib/articles/article-path.ts'
import type { Transaction } from '#lib/db/client.ts'
import { sha256 } from '#lib/db/hash.ts'

export type AddressedStory = {
  articleId: string
  sectionSlug: string
  slug: string
  firstPublishedAt: Date
  timeZone: string
}

/**
 * The address a publication of the story is read at, held for it from now on: two stories of one day with one
 * slug get `-2`, `-3` …. Once held, an address is never another story's.
 */
export async function addressStory(tx: Transaction, story: AddressedStory): Promise<string> {
  const wanted = articlePath(story)
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${lockOf(dayFolder(wanted))}::bigint)`
  const path = await addressFor(tx, story)
  await tx.articlePath.createMany({ data: [{ path, articleId: story.articleId }], skipDuplicates: true })
  return path
}

/** The address the story would get now; holds nothing. */
export async function addressFor(tx: Transaction, story: AddressedStory): Promise<string> {
  const wanted = articlePath(story)
  const rows = await tx.articlePath.findMany({ where: { path: { startsWith: wanted } } })
  const others = new Set(rows.filter((row) => row.articleId !== story.articleId).map((row) => row.path))
  let path = wanted
  for (let number = 2; others.has(path); number += 1) path = `${wanted}-${number}`
  return path
}

/** What is locked: a story that wants `ferry` may end up at the `ferry-2` that another one wants. */
function dayFolder(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}

/** PostgreSQL's advisory locks take 63 bits. */
function lockOf(path: string): bigint {
  return BigInt(`0x${sha256(path).slice(0, 15)}`)
}
