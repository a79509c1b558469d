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
 * also when that was planned for later, else a new one. Two stories of one day with one slug get `-2`, `-3` …;
 * older addresses stay and redirect.
 */
export async function addressStory(tx: Transaction, story: AddressedStory): Promise<string> {
  const wanted = articlePath(story)
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${lockOf(dayFolder(wanted))}::bigint)`
  const current = await tx.articlePath.findFirst({
    where: { articleId: story.articleId },
    orderBy: { effectiveAt: 'desc' },
  })
  if (current && (await stands(tx, current.path, wanted, story.articleId))) {
    if (current.effectiveAt > story.effectiveAt) await answerAt(tx, current.path, story)
    return current.path
  }
  const path = await firstFree(tx, wanted, story.articleId)
  await answerAt(tx, path, story)
  return path
}

async function answerAt(tx: Transaction, path: string, { articleId, effectiveAt }: AddressedStory) {
  await tx.articlePath.upsert({
    where: { path },
    create: { path, articleId, effectiveAt },
    update: { effectiveAt },
  })
  // Of two addresses from one moment on neither would be the newer one; the older plan gives way.
  await tx.articlePath.updateMany({
    where: { articleId, effectiveAt, path: { not: path } },
    data: { effectiveAt: new Date(effectiveAt.getTime() - 1) },
  })
}

async function firstFree(tx: Transaction, wanted: string, articleId: string): Promise<string> {
  const rows = await tx.articlePath.findMany({ where: { path: { startsWith: wanted } } })
  const others = new Set(rows.filter((row) => row.articleId !== articleId).map((row) => row.path))
  let path = wanted
  for (let number = 2; others.has(path); number += 1) path = `${wanted}-${number}`
  return path
}

/** Whether a path is the wanted one, or its numbered form because another story has the wanted one. */
async function stands(tx: Transaction, path: string, wanted: string, articleId: string): Promise<boolean> {
  if (path === wanted) return true
  if (!path.startsWith(wanted) || !/^-\d+$/.test(path.slice(wanted.length))) return false
  const holder = await tx.articlePath.findUnique({ where: { path: wanted } })
  return holder !== null && holder.articleId !== articleId
}

/** What is locked: a story that wants `ferry` may end up at the `ferry-2` that another one wants. */
function dayFolder(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}

/** PostgreSQL's advisory locks take 63 bits. */
function lockOf(path: string): bigint {
  return BigInt(`0x${sha256(path).slice(0, 15)}`)
}
