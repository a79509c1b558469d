import { pathTag } from '#lib/publications/page-tags.ts'
import type { Transaction } from '#lib/db/client.ts'
import type { AddressKind } from '#lib/db/generated/enums.ts'
import { fail, ok, type Result } from '#lib/result.ts'

export type Renaming = {
  kind: AddressKind
  /** Id of the section, tag or contributor that both slugs mean. */
  targetId: string
  from: string
  to: string
  at: Date
}

/** The path of a list page: `/city`, `/tags/ferries`, `/by/maren-holt`. */
export function listPath(kind: AddressKind, slug: string): string {
  return { section: `/${slug}`, tag: `/tags/${slug}`, contributor: `/by/${slug}` }[kind]
}

/**
 * Keeps the address `from` leading to its new place for ever, in the caller's transaction. Answers the cache tags
 * of all its addresses; fails with `taken` when `to` is where something else used to be, whose links must go on
 * working. A slug that something had itself is taken back.
 */
export async function moveSlug(tx: Transaction, renaming: Renaming): Promise<Result<string[], 'taken'>> {
  const { kind, targetId, from, to, at } = renaming
  const free = await requireFreeSlug(tx, { kind, slug: to, targetId })
  if (!free.ok) return free
  await tx.formerSlug.deleteMany({ where: { kind, slug: to } })
  await tx.formerSlug.upsert({
    where: { kind_slug: { kind, slug: from } },
    create: { kind, slug: from, targetId, createdAt: at },
    update: { targetId, createdAt: at },
  })
  // Redirects are remembered too: whatever led to the old place leads to the new one from now on.
  const former = await tx.formerSlug.findMany({ where: { kind, targetId }, select: { slug: true } })
  return ok([to, ...former.map(({ slug }) => slug)].map((slug) => pathTag(listPath(kind, slug))))
}

/** Whether nothing else's old links lead to this slug. */
export async function requireFreeSlug(
  tx: Transaction,
  { kind, slug, targetId }: { kind: AddressKind; slug: string; targetId: string | null },
): Promise<Result<true, 'taken'>> {
  const former = await tx.formerSlug.findUnique({ where: { kind_slug: { kind, slug } } })
  if (!former || former.targetId === targetId) return ok(true)
  const path = listPath(kind, slug)
  return fail(
    'taken',
    `${path} was the address of something else, and old links to it go on working. Choose another slug.`,
    'slug',
  )
}
