import { getRedirect } from '#lib/addresses/redirects/queries.ts'
import type { ResolvedPath } from '#lib/articles/resolve-path.ts'
import { dependsOn, validUntil } from '#lib/cache/dependencies.ts'
import { database } from '#lib/db/client.ts'
import { pathTag, siteTag } from '#lib/publications/page-tags.ts'

type ResolveOwn = (path: string, at: Date) => Promise<ResolvedPath>

const unknown: ResolvedPath = { kind: 'unknown' }
/** How long an address with a month in it is known to mean nothing: too many paths to be told of each. */
const monthForgottenAfterMs = 600_000

/**
 * What an address of the system before leads to: first by the editors' table, then by its shape (`/amp` at the end,
 * a date without a section). A redirect is one step: where it leads is looked up once, never again in the table, so
 * that there are neither chains nor loops.
 */
export async function resolveFormer(path: string, at: Date, resolveOwn: ResolveOwn): Promise<ResolvedPath> {
  const redirect = await getRedirect(path)
  if (redirect) return redirect.to === null ? { kind: 'gone' } : await leadTo(redirect.to, at, resolveOwn)
  const plain = path.replace(/(?<=.)\/amp$/, '')
  const dated = await datedPath(plain, at)
  if (dated !== null) return await leadTo(dated, at, resolveOwn)
  return plain === path ? unknown : await leadTo(plain, at, resolveOwn)
}

async function leadTo(to: string, at: Date, resolveOwn: ResolveOwn): Promise<ResolvedPath> {
  const found = await resolveOwn(to, at)
  return found.kind === 'page' ? { kind: 'moved', to } : found
}

/** The one story's path with this date and slug, in whichever section; WordPress writes no section, or no day. */
async function datedPath(path: string, at: Date): Promise<string | null> {
  const [, year, month, day, slug] = /^\/(\d{4})\/(\d\d)(?:\/(\d\d))?\/([^/]+)$/.exec(path) ?? []
  if (slug === undefined) return null
  dependsOn(siteTag)
  const sections = await database().section.findMany({ select: { slug: true } })
  const days = day === undefined ? daysOfMonth() : [day]
  const paths = sections.flatMap((section) =>
    days.map((one) => `/${section.slug}/${year}/${month}/${one}/${slug}`),
  )
  if (day === undefined) validUntil(new Date(at.getTime() + monthForgottenAfterMs))
  else for (const candidate of paths) dependsOn(pathTag(candidate))
  const held = await database().articlePath.findMany({
    where: { path: { in: paths } },
    select: { path: true, articleId: true },
  })
  const articles = new Set(held.map(({ articleId }) => articleId))
  return articles.size === 1 ? (held[0]?.path ?? null) : null
}

function daysOfMonth(): string[] {
  return Array.from({ length: 31 }, (_, index) => String(index + 1).padStart(2, '0'))
}
