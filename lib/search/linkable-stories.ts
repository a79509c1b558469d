import { database } from '#lib/db/client.ts'
import { ok, type Result } from '#lib/result.ts'
import { findStories } from '#lib/search/find-stories.ts'
import { loadStoryRows, type StoryRow } from '#lib/search/story-rows.ts'
import type { Actor } from '#lib/users/actor.ts'
import { mayOnStory } from '#lib/users/may.ts'
import { coveringAt } from '#lib/workflow/status.ts'

/** A story that another one may point to; `path` is where readers find it, null while they do not. */
export type LinkableStory = StoryRow & { path: string | null }

const most = 20

/** Stories by what they say, as far as the actor may read them, the last edited first. */
export async function searchLinkableStories(
  actor: Actor,
  query: string,
  now = new Date(),
): Promise<Result<LinkableStory[]>> {
  const found = await findStories(actor, { q: query, limit: most }, now)
  return found.ok ? ok(await withPaths(found.value.stories, now)) : found
}

/** Stories by their ids; those the actor may not read, and unknown ones, are left out. */
export async function listLinkableStories(
  actor: Actor,
  ids: string[],
  now = new Date(),
): Promise<LinkableStory[]> {
  const rows = await loadStoryRows(ids, now)
  return await withPaths(
    rows.filter((row) => mayRead(actor, row)),
    now,
  )
}

function mayRead(actor: Actor, { creatorId, assignee, section, stage }: StoryRow): boolean {
  const subject = { creatorId, assigneeId: assignee?.id ?? null, sectionId: section?.id ?? null, stage }
  return mayOnStory(actor, 'story.read', subject).ok
}

async function withPaths(rows: StoryRow[], now: Date): Promise<LinkableStory[]> {
  const publications = await database().publication.findMany({
    where: { articleId: { in: rows.map(({ articleId }) => articleId) }, startsAt: { lte: now } },
    select: { articleId: true, path: true, startsAt: true, endsAt: true },
  })
  const byStory = Map.groupBy(publications, ({ articleId }) => articleId)
  return rows.map((row) => ({
    ...row,
    path: coveringAt(byStory.get(row.articleId) ?? [], now)?.path ?? null,
  }))
}
