import { dayBounds } from '#lib/articles/day-bounds.ts'
import { dependsOn, validUntil } from '#lib/cache/dependencies.ts'
import { articleTag, pathTag, siteTag } from '#lib/publications/page-tags.ts'
import { database } from '#lib/db/client.ts'
import { publicAt } from '#lib/publications/public-at.ts'

/** What stands at an address: a page to render, an older address, a story taken down, or nothing. */
export type ResolvedPath =
  | { kind: 'page' }
  | { kind: 'moved'; to: string }
  | { kind: 'gone' }
  | { kind: 'unknown' }

const page: ResolvedPath = { kind: 'page' }
const unknown: ResolvedPath = { kind: 'unknown' }

/**
 * Resolves the path of a reader page (decoded, lower case, no trailing slash) at a moment, with one query at
 * most for lists and two for stories, and registers what the answer depends on.
 */
export async function resolvePath(path: string, at = new Date()): Promise<ResolvedPath> {
  const segments = path.split('/').slice(1)
  const [first = '', second = '', ...rest] = segments
  if (path === '/') return page
  if (segments.some((segment) => segment === '')) return unknown
  if (first === 'tags') return await listPage(second, rest, tagExists)
  if (first === 'by') return await listPage(second, rest, contributorExists)
  if (first === 'archive') return isArchiveDay(second, rest) ? page : unknown
  if (segments.length === 5) return await resolveStory(path, at)
  return await listPage(first, segments.slice(1), sectionExists)
}

/** A list at `slug`, or its continuation at `slug/page/{n}`, n from 2 on. */
async function listPage(
  slug: string,
  rest: string[],
  exists: (slug: string) => Promise<boolean>,
): Promise<ResolvedPath> {
  const isContinuation = rest.length === 2 && rest[0] === 'page' && /^[1-9]\d{0,5}$/.test(rest[1] ?? '')
  if (slug === '' || (rest.length > 0 && !isContinuation) || rest[1] === '1') return unknown
  return (await exists(slug)) ? page : unknown
}

async function sectionExists(slug: string): Promise<boolean> {
  dependsOn(siteTag)
  return (await database().section.count({ where: { slug } })) > 0
}

async function tagExists(slug: string): Promise<boolean> {
  dependsOn(pathTag(`/tags/${slug}`))
  return (await database().tag.count({ where: { slug } })) > 0
}

async function contributorExists(slug: string): Promise<boolean> {
  dependsOn(pathTag(`/by/${slug}`))
  return (await database().contributor.count({ where: { slug } })) > 0
}

function isArchiveDay(year: string, rest: string[]): boolean {
  const [month = '', day = '', ...more] = rest
  return more.length === 0 && dayBounds(`${year}-${month}-${day}`, 'UTC') !== null
}

async function resolveStory(path: string, at: Date): Promise<ResolvedPath> {
  dependsOn(pathTag(path))
  const found = await database().articlePath.findUnique({ where: { path } })
  if (!found) return unknown
  if (found.effectiveAt > at) {
    validUntil(found.effectiveAt)
    return unknown
  }
  return await resolveArticle(found.articleId, path, at)
}

async function resolveArticle(articleId: string, path: string, at: Date): Promise<ResolvedPath> {
  dependsOn(articleTag(articleId))
  const [state] = await database().$queryRaw<
    { covered: boolean; began: boolean; next: Date | null; path: string }[]
  >`
    SELECT bool_or(${publicAt(at)}) AS covered,
      bool_or(p.starts_at <= ${at} AND p.ends_at IS DISTINCT FROM p.starts_at) AS began,
      LEAST(min(p.starts_at) FILTER (WHERE p.starts_at > ${at} AND p.ends_at IS DISTINCT FROM p.starts_at),
            min(p.ends_at) FILTER (WHERE p.ends_at > ${at} AND p.ends_at <> p.starts_at)) AS next,
      (SELECT a.path FROM article_path a WHERE a.article_id = ${articleId}::uuid AND a.effective_at <= ${at}
       ORDER BY a.effective_at DESC LIMIT 1) AS path
    FROM publication p WHERE p.article_id = ${articleId}::uuid`
  if (!state) return unknown
  if (state.next) validUntil(state.next)
  if (!state.covered) return state.began ? { kind: 'gone' } : unknown
  return state.path === path ? page : { kind: 'moved', to: state.path }
}
