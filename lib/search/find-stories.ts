import { Prisma } from '#lib/db/generated/client.ts'
import type { ArticleStage } from '#lib/db/generated/enums.ts'
import { ok, type Result } from '#lib/result.ts'
import { findIds } from '#lib/search/find-ids.ts'
import { mayOnStorySql } from '#lib/search/reading-rights.ts'
import { hasStatus } from '#lib/search/status-condition.ts'
import { readCursor, type StoryCursor, writeCursor } from '#lib/search/story-cursor.ts'
import { loadStoryRows, type StoryRow } from '#lib/search/story-rows.ts'
import type { Actor } from '#lib/users/actor.ts'
import type { StoryStatus } from '#lib/workflow/status.ts'

export type StorySearch = {
  /** What was typed: words, "phrases", part of a headline or slug, the address of a story. */
  q?: string
  /** `headline`: only headline and slug are searched. */
  within?: 'everything' | 'headline'
  status?: StoryStatus[]
  /** Of the working copy, whatever readers see meanwhile. */
  stage?: ArticleStage[]
  /** Id of a section; 'none' for stories without one. */
  section?: string
  /** Id of a contributor in the byline. */
  author?: string
  /** Ids of tags of which a story has one. */
  tags?: string[]
  /** Id of a user who began the story or is assigned to it. */
  owner?: string
  /** Edited from this moment on, and before that one. */
  from?: Date
  until?: Date
  /** `next` of the page before. */
  after?: string
  /** At most 200; 50 without it. */
  limit?: number
}

export type FoundStories = {
  stories: StoryRow[]
  next: string | null
  /** True when nothing says what was typed and these newer headlines only come near. */
  isNear: boolean
}

const pageSize = 50
const mostStories = 200

/**
 * The stories that the actor may read and that fit, the last edited first. Fails with `invalid` for a cursor that
 * is none.
 */
export async function findStories(
  actor: Actor,
  search: StorySearch,
  now = new Date(),
): Promise<Result<FoundStories, 'invalid'>> {
  const cursor = search.after ? readCursor(search.after) : ok(null)
  if (!cursor.ok) return cursor
  const limit = Math.max(1, Math.min(search.limit ?? pageSize, mostStories))
  const rights = mayOnStorySql(actor, 'story.read', Prisma.sql`e.section_id`)
  const { ids, isNear } = await findIds({
    q: search.q ?? '',
    within: search.within ?? 'everything',
    filters: [...(rights ? [rights] : []), ...filtersOf(search, cursor.value, now)],
    asksArticle: rights !== null || search.owner !== undefined,
    isFirstPage: cursor.value === null,
    // One more, to know whether another page follows.
    limit: limit + 1,
  })
  const page = ids.slice(0, limit)
  const last = ids.length > limit ? page.at(-1) : undefined
  const stories = await loadStoryRows(
    page.map(({ articleId }) => articleId),
    now,
  )
  return ok({ stories, next: last ? writeCursor(last) : null, isNear })
}

/** Conditions on the entry `e` and its article `a`. */
function filtersOf(search: StorySearch, after: StoryCursor | null, now: Date): Prisma.Sql[] {
  const { section, author, tags, owner, from, until, status, stage } = search
  const conditions = [
    Prisma.sql`e.scope = 'working'`,
    section === undefined ? null : sectionIs(section),
    author === undefined ? null : Prisma.sql`e.contributor_ids @> ARRAY[${author}::uuid]`,
    tags === undefined ? null : Prisma.sql`e.tag_ids && ${tags}::uuid[]`,
    owner === undefined
      ? null
      : Prisma.sql`(a.creator_id = ${owner}::uuid OR a.assignee_id = ${owner}::uuid)`,
    from === undefined ? null : Prisma.sql`e.edited_at >= ${from}`,
    until === undefined ? null : Prisma.sql`e.edited_at < ${until}`,
    after && Prisma.sql`(e.edited_at, e.article_id) < (${after.editedAt}, ${after.articleId}::uuid)`,
    stage?.length ? Prisma.sql`e.stage = ANY(${stage}::article_stage[])` : null,
    status?.length ? oneOf(status.map((one) => hasStatus(one, now))) : null,
  ]
  return conditions.filter((one) => one !== null)
}

function sectionIs(section: string): Prisma.Sql {
  return section === 'none' ? Prisma.sql`e.section_id IS NULL` : Prisma.sql`e.section_id = ${section}::uuid`
}

function oneOf(conditions: Prisma.Sql[]): Prisma.Sql {
  return Prisma.sql`(${Prisma.join(conditions, ' OR ')})`
}
