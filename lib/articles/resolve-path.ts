import { findFormer } from '#lib/addresses/find-former.ts'
import { resolveFormer } from '#lib/articles/resolve-former.ts'
import { dayBounds } from '#lib/articles/day-bounds.ts'
import { feedPath, readFeedPath } from '#lib/feeds/feed-path.ts'
import { dependsOn, validUntil } from '#lib/cache/dependencies.ts'
import { wasTold } from '#lib/corrections/site-corrections.ts'
import { articleTag, pathTag, siteTag } from '#lib/publications/page-tags.ts'
import { database } from '#lib/db/client.ts'
import type { AddressKind } from '#lib/db/generated/enums.ts'
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
 * Resolves the path of a reader page (decoded, lower case, no trailing slash) at a moment, and registers what the
 * answer depends on: one query at most for lists and two for stories; where nothing is, the table of old addresses
 * is asked too, also for a path with the query of another system (`/?p=123`).
 */
export async function resolvePath(path: string, at = new Date()): Promise<ResolvedPath> {
  const found = path.includes('?') ? unknown : await resolveOwnPath(path, at)
  return found.kind === 'unknown' ? await resolveFormer(path, at, resolveOwnPath) : found
}

/** The same without the table of old addresses: what this site has, or had, at a path itself. */
export async function resolveOwnPath(path: string, at = new Date()): Promise<ResolvedPath> {
  const segments = path.split('/').slice(1)
  const [first = '', second = '', ...rest] = segments
  if (path === '/' || path === '/saved' || path === '/corrections') return page
  if (segments.some((segment) => segment === '')) return unknown
  if (first === 'corrections') return await correctionsPage([second, ...rest], at)
  if (first === 'feeds') return await resolveFeed(path, at)
  if (first === 'tags') return await listPage('tag', second, rest, tagExists)
  if (first === 'by') return await listPage('contributor', second, rest, contributorExists)
  if (first === 'archive') return isArchiveDay(second, rest) ? page : unknown
  if (segments.length === 5) return await resolveStory(path, at)
  return await listPage('section', first, segments.slice(1), sectionExists)
}

/**
 * A list at `slug`, its continuation at `slug/page/{n}`, n from 2 on, or its newest stories as data at
 * `slug/newest.json`; under a former slug it has moved.
 */
async function listPage(
  kind: AddressKind,
  slug: string,
  rest: string[],
  exists: (slug: string) => Promise<boolean>,
): Promise<ResolvedPath> {
  const isContinuation = rest.length === 2 && rest[0] === 'page' && /^[1-9]\d{0,5}$/.test(rest[1] ?? '')
  const isData = rest.length === 1 && rest[0] === 'newest.json'
  if (slug === '' || (rest.length > 0 && !isContinuation && !isData) || rest[1] === '1') return unknown
  if (await exists(slug)) return page
  const now = await findFormer(kind, slug)
  return now === null ? unknown : { kind: 'moved', to: [now, ...rest].join('/') }
}

/** The list's continuation behind a correction that readers were told of: `corrections/before/{id}`. */
async function correctionsPage([word, id = '', ...more]: string[], at: Date): Promise<ResolvedPath> {
  return word === 'before' && more.length === 0 && (await wasTold(id, at)) ? page : unknown
}

async function sectionExists(slug: string): Promise<boolean> {
  dependsOn(siteTag)
  return (await database().section.count({ where: { slug } })) > 0
}

async function tagExists(slug: string): Promise<boolean> {
  dependsOn(pathTag(`/tags/${slug}`))
  return (await database().tag.count({ where: { slug, mergedIntoId: null } })) > 0
}

async function contributorExists(slug: string): Promise<boolean> {
  dependsOn(pathTag(`/by/${slug}`))
  return (await database().contributor.count({ where: { slug } })) > 0
}

/** A feed is where its list is, and moves with it. */
async function resolveFeed(path: string, at: Date): Promise<ResolvedPath> {
  const feed = readFeedPath(path)
  if (feed === null) return unknown
  const list = await resolveOwnPath(feed.listPath, at)
  return list.kind === 'moved' ? { kind: 'moved', to: feedPath(list.to, feed.format) } : list
}

function isArchiveDay(year: string, rest: string[]): boolean {
  const [month = '', day = '', ...more] = rest
  return more.length === 0 && dayBounds(`${year}-${month}-${day}`, 'UTC') !== null
}

async function resolveStory(path: string, at: Date): Promise<ResolvedPath> {
  dependsOn(pathTag(path))
  const held = await database().articlePath.findUnique({ where: { path } })
  return held ? await resolveArticle(held.articleId, path, at) : unknown
}

/** A cancelled publication has no length; it never was at any address. */
async function resolveArticle(articleId: string, path: string, at: Date): Promise<ResolvedPath> {
  dependsOn(articleTag(articleId))
  const [state] = await database().$queryRaw<
    [{ publicPath: string | null; hasBegun: boolean | null; next: Date | null }]
  >`
    SELECT max(p.path) FILTER (WHERE ${publicAt(at)}) AS "publicPath",
      bool_or(p.path = ${path} AND p.starts_at <= ${at}) AS "hasBegun",
      LEAST(min(p.starts_at) FILTER (WHERE p.starts_at > ${at}),
            min(p.ends_at) FILTER (WHERE p.ends_at > ${at})) AS next
    FROM publication p
    WHERE p.article_id = ${articleId}::uuid AND p.ends_at IS DISTINCT FROM p.starts_at`
  validUntil(state.next)
  if (!state.hasBegun) return unknown
  if (state.publicPath === null) return { kind: 'gone' }
  return state.publicPath === path ? page : { kind: 'moved', to: state.publicPath }
}
