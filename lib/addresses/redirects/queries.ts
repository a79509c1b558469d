import type { Redirect } from '#lib/addresses/redirects/redirect.ts'
import { dependsOn } from '#lib/cache/dependencies.ts'
import { database } from '#lib/db/client.ts'
import { pathTag } from '#lib/publications/page-tags.ts'
import { likeAnywhere } from '#lib/text/like-pattern.ts'

/** Redirects shown on one page of the list. */
const redirectsPerPage = 100

/** What the table says of an old address (decoded, lower case; with `?p=123` where a query tells); null for nothing. */
export async function getRedirect(from: string): Promise<Redirect | null> {
  dependsOn(pathTag(from))
  return await database().redirect.findUnique({ where: { from }, select: { from: true, to: true } })
}

/** Redirects by old address, those after `after`, whose old or new address has `q` in it. */
export async function listRedirects({ q = '', after = '' }: { q?: string; after?: string }): Promise<{
  redirects: Redirect[]
  /** Give as `after` for the next page; null at the end. */
  next: string | null
}> {
  const pattern = likeAnywhere(q.trim().toLowerCase())
  const rows = await database().$queryRaw<Redirect[]>`
    SELECT "from", "to" FROM redirect
    WHERE "from" > ${after} AND ("from" LIKE ${pattern} OR "to" LIKE ${pattern})
    ORDER BY "from" LIMIT ${redirectsPerPage + 1}`
  const redirects = rows.slice(0, redirectsPerPage)
  return { redirects, next: rows.length > redirectsPerPage ? (redirects.at(-1)?.from ?? null) : null }
}
