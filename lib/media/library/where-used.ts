import { database } from '#lib/db/client.ts'
import { loadStoryRows, type StoryRow } from '#lib/search/story-rows.ts'
import type { Actor } from '#lib/users/actor.ts'
import { mayOnStory } from '#lib/users/may.ts'

/** Where a picture stands. */
export type PictureUses = {
  /** Stories that say so now, or did or will in public; only those the actor may read. */
  stories: StoryRow[]
  /** How many more there are that the actor may not read. */
  hiddenCount: number
  people: { id: string; name: string }[]
  /** Pictures it stands in for. */
  replaces: { id: string; name: string }[]
}

/** Everything that uses a picture at a moment; the stories edited last come first. */
export async function listPictureUses(actor: Actor, id: string, now = new Date()): Promise<PictureUses> {
  const db = database()
  const [found, people, replaces] = await Promise.all([
    db.$queryRaw<{ articleId: string }[]>`
      SELECT r.article_id AS "articleId" FROM revision r
      WHERE r.media_ids @> ARRAY[${id}::uuid] AND (
        EXISTS (SELECT FROM article a WHERE a.latest_revision_id = r.id)
        OR EXISTS (SELECT FROM publication p WHERE p.revision_id = r.id))
      GROUP BY r.article_id ORDER BY max(r.created_at) DESC`,
    db.contributor.findMany({ where: { portraitId: id }, select: { id: true, name: true } }),
    db.media.findMany({ where: { replacedById: id } }),
  ])
  const rows = await loadStoryRows(
    found.map(({ articleId }) => articleId),
    now,
  )
  const stories = rows.filter((row) => mayOnStory(actor, 'story.read', subjectOf(row)).ok)
  return {
    stories,
    hiddenCount: found.length - stories.length,
    people,
    replaces: replaces.map((one) => ({
      id: one.id,
      name: one.headline || one.caption || one.alt || one.fileName,
    })),
  }
}

function subjectOf({ creatorId, assignee, stage, section }: StoryRow) {
  return { creatorId, assigneeId: assignee?.id ?? null, stage, sectionId: section?.id ?? null }
}
