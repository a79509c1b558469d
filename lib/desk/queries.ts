import { database } from '#lib/db/client.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import type { Desk, DeskMoment } from '#lib/desk/desk.ts'
import { mayOnStorySql } from '#lib/search/reading-rights.ts'
import { loadStoryRows } from '#lib/search/story-rows.ts'
import type { Actor } from '#lib/users/actor.ts'

const mostRows = 12
const section = Prisma.sql`r.section_id`

/** The desk of an actor at a moment; each list at most twelve long, of stories the actor may read. */
export async function loadDesk(actor: Actor, now = new Date()): Promise<Desk> {
  const [mine, waiting, planned, published] = await Promise.all([
    listMine(actor, now),
    listWaiting(actor),
    listPlanned(actor, now),
    listPublished(actor, now),
  ])
  const ids = [...mine, ...waiting, ...planned, ...published].map(({ articleId }) => articleId)
  const rows = await loadStoryRows([...new Set(ids)], now)
  const known = new Map(rows.map((row) => [row.articleId, row]))
  const storiesOf = (found: { articleId: string }[]) =>
    found.flatMap(({ articleId }) => known.get(articleId) ?? [])
  const momentsOf = (found: FoundMoment[]) =>
    found.flatMap(({ articleId, ...moment }) => {
      const story = known.get(articleId)
      return story ? [{ ...moment, story }] : []
    })
  return {
    mine: storiesOf(mine),
    waiting: storiesOf(waiting),
    planned: momentsOf(planned),
    published: momentsOf(published),
  }
}

type Found = { articleId: string }
type FoundMoment = Found & Omit<DeskMoment, 'story'>

async function listMine(actor: Actor, now: Date): Promise<Found[]> {
  return await database().$queryRaw<Found[]>`
    SELECT a.id AS "articleId" FROM article a JOIN revision r ON r.id = a.latest_revision_id
    WHERE (a.assignee_id = ${actor.userId}::uuid OR a.creator_id = ${actor.userId}::uuid)
      AND a.stage NOT IN ('spiked', 'killed') AND ${mayRead(actor)}
      AND NOT EXISTS (SELECT 1 FROM publication p WHERE p.article_id = a.id
        AND (p.revision_id = r.id OR p.kind = 'takedown') AND p.starts_at <= ${now})
    ORDER BY a.due_at NULLS LAST, r.created_at DESC LIMIT ${mostRows}`
}

async function listWaiting(actor: Actor): Promise<Found[]> {
  const mayApprove = mayOnStorySql(actor, 'story.approve', section) ?? Prisma.sql`TRUE`
  const mayClear = mayOnStorySql(actor, 'story.clear-legal', section) ?? Prisma.sql`TRUE`
  return await database().$queryRaw<Found[]>`
    SELECT a.id AS "articleId" FROM article a JOIN revision r ON r.id = a.latest_revision_id
    WHERE ((a.stage = 'review' AND ${mayApprove}) OR (a.stage = 'legal' AND ${mayClear}))
    ORDER BY a.due_at NULLS LAST, a.stage_changed_at LIMIT ${mostRows}`
}

async function listPlanned(actor: Actor, now: Date): Promise<FoundMoment[]> {
  return await listMoments(
    actor,
    Prisma.sql`p.starts_at > ${now} AND (p.ends_at IS NULL OR p.ends_at > p.starts_at)
      AND a.stage NOT IN ('spiked', 'killed')`,
    Prisma.sql`p.starts_at`,
  )
}

async function listPublished(actor: Actor, now: Date): Promise<FoundMoment[]> {
  return await listMoments(
    actor,
    Prisma.sql`p.starts_at <= ${now} AND (p.ends_at IS NULL OR p.ends_at > ${now})`,
    Prisma.sql`p.starts_at DESC`,
  )
}

async function listMoments(actor: Actor, which: Prisma.Sql, order: Prisma.Sql): Promise<FoundMoment[]> {
  return await database().$queryRaw<FoundMoment[]>`
    SELECT p.article_id AS "articleId", p.id AS "publicationId", p.starts_at AS at, p.embargo, p.path,
      p.starts_at > p.first_published_at AS "isUpdate"
    FROM publication p JOIN article a ON a.id = p.article_id JOIN revision r ON r.id = a.latest_revision_id
    WHERE ${which} AND ${mayRead(actor)}
    ORDER BY ${order}, p.id LIMIT ${mostRows}`
}

function mayRead(actor: Actor): Prisma.Sql {
  return mayOnStorySql(actor, 'story.read', section) ?? Prisma.sql`TRUE`
}
