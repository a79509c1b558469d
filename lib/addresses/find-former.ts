import { database } from '#lib/db/client.ts'
import type { AddressKind } from '#lib/db/generated/enums.ts'
import { listPath } from '#lib/addresses/former-slugs.ts'

/** Where a section, tag or contributor is now that had this slug before; null when nothing had it. */
export async function findFormer(kind: AddressKind, slug: string): Promise<string | null> {
  const db = database()
  const former = await db.formerSlug.findUnique({ where: { kind_slug: { kind, slug } } })
  if (!former) return null
  const where = { id: former.targetId }
  const select = { slug: true }
  const current =
    kind === 'section'
      ? await db.section.findUnique({ where, select })
      : kind === 'tag'
        ? await db.tag.findUnique({ where, select })
        : await db.contributor.findUnique({ where, select })
  return current ? listPath(kind, current.slug) : null
}
