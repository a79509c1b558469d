import { Prisma } from '#lib/db/generated/client.ts'
import type { StoryStatus } from '#lib/workflow/status.ts'

/**
 * The condition that the story of entry `e` has this status at a moment: what `statusOf` says, for many stories at
 * once. The entry's stage and timeline narrow it down by an index; the clock is asked of the publications.
 */
export function hasStatus(status: StoryStatus, at: Date): Prisma.Sql {
  if (status === 'spiked' || status === 'killed') return stageIs(status)
  if (status === 'scheduled' || status === 'embargoed') return isPlannedAs(status, at)
  if (status === 'published') return isLiveAs(Prisma.sql`p.kind = 'first'`, at)
  if (status === 'updated') return isLiveAs(Prisma.sql`p.kind = 'update'`, at)
  if (status === 'corrected') return isLiveAs(Prisma.sql`p.kind = 'correction'`, at)
  if (status === 'unpublished') {
    return Prisma.sql`(${isAlive} AND e.timeline = 'ended' AND NOT ${publication(endsAfter(at))})`
  }
  return Prisma.sql`(${stageIs(status)} AND e.timeline = 'none')`
}

const isAlive = Prisma.sql`e.stage NOT IN ('spiked', 'killed')`
const hasLength = Prisma.sql`(p.ends_at IS NULL OR p.ends_at > p.starts_at)`

function stageIs(stage: string): Prisma.Sql {
  return Prisma.sql`e.stage = ${stage}::article_stage`
}

function isPlannedAs(status: 'scheduled' | 'embargoed', at: Date): Prisma.Sql {
  return Prisma.sql`(${isAlive} AND ${publication(isPlanned(at))} AND NOT ${publication(covers(at))}
    AND ${nextIsEmbargoed(at)} = ${status === 'embargoed'})`
}

function isLiveAs(kind: Prisma.Sql, at: Date): Prisma.Sql {
  return Prisma.sql`(${isAlive} AND e.timeline <> 'none' AND ${publication(Prisma.sql`${kind} AND ${covers(at)}`)})`
}

function publication(condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM publication p WHERE p.article_id = e.article_id AND ${condition})`
}

function covers(at: Date): Prisma.Sql {
  return Prisma.sql`p.starts_at <= ${at} AND (p.ends_at IS NULL OR p.ends_at > ${at})`
}

function isPlanned(at: Date): Prisma.Sql {
  return Prisma.sql`p.starts_at > ${at} AND ${hasLength}`
}

function endsAfter(at: Date): Prisma.Sql {
  return Prisma.sql`p.ends_at > ${at} AND ${hasLength}`
}

function nextIsEmbargoed(at: Date): Prisma.Sql {
  return Prisma.sql`(SELECT p.embargo FROM publication p WHERE p.article_id = e.article_id AND ${isPlanned(at)}
    ORDER BY p.starts_at LIMIT 1)`
}
