import { reservedSegments } from '#lib/addresses/slug-rules.ts'
import { dayBounds } from '#lib/articles/day-bounds.ts'
import type { Transaction } from '#lib/db/client.ts'
import type { AddressKind } from '#lib/db/generated/enums.ts'
import type { LinkTarget } from '#lib/preflight/story.ts'
import { publicAt } from '#lib/publications/public-at.ts'

/** Under these stand lists and nothing else. */
const listSegments = new Set(['archive', 'tags', 'by'])

type AskedList = { path: string; kind: AddressKind; slug: string }

/**
 * Where paths of this site lead readers at a moment, as `resolvePath` says it, but for all of them in three
 * queries at most. An address that redirects to something public is public; addresses of feeds, files and other
 * parts of the site that are no pages of stories or lists are left out.
 */
export async function linkTargets(
  tx: Transaction,
  paths: string[],
  at: Date,
): Promise<Map<string, LinkTarget>> {
  const targets = new Map<string, LinkTarget>()
  const stories: string[] = []
  const lists: AskedList[] = []
  for (const path of new Set(paths)) {
    const segments = path.split('/').slice(1)
    const list = listOf(path, segments)
    if (path === '/' || isArchiveDay(segments)) targets.set(path, 'public')
    else if (list) lists.push(list)
    else if (listSegments.has(segments[0] ?? '')) targets.set(path, 'unknown')
    else if (reservedSegments.has(segments[0] ?? '')) continue
    else if (segments.length === 5) stories.push(path)
    else if (segments.length < 5) targets.set(path, 'unknown')
  }
  for (const [path, target] of await storyTargets(tx, stories, at)) targets.set(path, target)
  for (const [path, target] of await listTargets(tx, lists)) targets.set(path, target)
  return targets
}

function listOf(path: string, segments: string[]): AskedList | null {
  const [first = '', second = ''] = segments
  const kind = first === 'tags' ? 'tag' : first === 'by' ? 'contributor' : 'section'
  const [slug, rest] = kind === 'section' ? [first, segments.slice(1)] : [second, segments.slice(2)]
  if (slug === '' || (kind === 'section' && reservedSegments.has(slug))) return null
  const isContinuation = rest.length === 2 && rest[0] === 'page' && /^[1-9]\d{0,5}$/.test(rest[1] ?? '')
  return rest.length === 0 || (isContinuation && rest[1] !== '1') ? { path, kind, slug } : null
}

function isArchiveDay([first, year, month, day, ...more]: string[]): boolean {
  return first === 'archive' && more.length === 0 && dayBounds(`${year}-${month}-${day}`, 'UTC') !== null
}

async function storyTargets(tx: Transaction, paths: string[], at: Date): Promise<Map<string, LinkTarget>> {
  if (paths.length === 0) return new Map()
  const rows = await tx.$queryRaw<{ path: string; isPublic: boolean; hasBegun: boolean }[]>`
    SELECT a.path, bool_or(${publicAt(at)}) AS "isPublic",
      bool_or(p.path = a.path AND p.starts_at <= ${at}) AS "hasBegun"
    FROM article_path a JOIN publication p ON p.article_id = a.article_id
    WHERE a.path = ANY(${paths}) AND p.ends_at IS DISTINCT FROM p.starts_at
    GROUP BY a.path`
  const known = new Map(rows.map((row) => [row.path, row]))
  return new Map(
    paths.map((path) => {
      const row = known.get(path)
      if (!row?.hasBegun) return [path, 'unknown']
      return [path, row.isPublic ? 'public' : 'gone']
    }),
  )
}

/** Former slugs redirect for ever, so they count. */
async function listTargets(tx: Transaction, lists: AskedList[]): Promise<Map<string, LinkTarget>> {
  if (lists.length === 0) return new Map()
  const slugs = lists.map(({ slug }) => slug)
  const rows = await tx.$queryRaw<{ kind: AddressKind; slug: string }[]>`
    SELECT 'section' AS kind, slug FROM section WHERE slug = ANY(${slugs})
    UNION ALL SELECT 'tag', slug FROM tag WHERE slug = ANY(${slugs}) AND merged_into_id IS NULL
    UNION ALL SELECT 'contributor', slug FROM contributor WHERE slug = ANY(${slugs})
    UNION ALL SELECT kind::text, slug FROM former_slug WHERE slug = ANY(${slugs})`
  const known = new Set(rows.map(({ kind, slug }) => `${kind} ${slug}`))
  return new Map(
    lists.map(({ path, kind, slug }) => [path, known.has(`${kind} ${slug}`) ? 'public' : 'unknown']),
  )
}
