import { database } from '#lib/db/client.ts'
import type { ArticleStage, PublicationKind } from '#lib/db/generated/enums.ts'
import { type StoryStatus, statusOf } from '#lib/workflow/status.ts'

/** A story as lists of the newsroom show it. */
export type StoryRow = {
  articleId: string
  headline: string
  lang: string
  stage: ArticleStage
  status: StoryStatus
  section: { id: string; name: string } | null
  /** The names of the byline. */
  names: string[]
  wordCount: number
  revisionId: string
  editedAt: Date
  editedBy: string
  assignee: { id: string; name: string } | null
  creatorId: string | null
  dueAt: Date | null
  /** When it last became public, or will next; null for neither. */
  publicAt: Date | null
}

type Row = Omit<StoryRow, 'status' | 'section' | 'names' | 'assignee' | 'publicAt'> & {
  names: string
  sectionId: string | null
  sectionName: string | null
  assigneeId: string | null
  assigneeName: string | null
}

type Publication = {
  articleId: string
  kind: PublicationKind
  embargo: boolean
  startsAt: Date
  endsAt: Date | null
}

/** These stories, in the order given; rights are the caller's. Those that do not exist are left out. */
export async function loadStoryRows(articleIds: string[], now = new Date()): Promise<StoryRow[]> {
  if (articleIds.length === 0) return []
  const [rows, publications] = await Promise.all([
    database().$queryRaw<Row[]>`
      SELECT e.article_id AS "articleId", e.headline, e.lang, e.names, e.edited_at AS "editedAt",
        e.revision_id AS "revisionId", a.stage, a.creator_id AS "creatorId", a.due_at AS "dueAt",
        s.id AS "sectionId", s.name AS "sectionName", r.word_count AS "wordCount", editor.name AS "editedBy",
        assignee.id AS "assigneeId", assignee.name AS "assigneeName"
      FROM search_entry e
      JOIN article a ON a.id = e.article_id
      JOIN revision r ON r.id = e.revision_id
      JOIN "user" editor ON editor.id = r.author_id
      LEFT JOIN section s ON s.id = e.section_id
      LEFT JOIN "user" assignee ON assignee.id = a.assignee_id
      WHERE e.scope = 'working' AND e.article_id = ANY(${articleIds}::uuid[])`,
    database().publication.findMany({
      where: { articleId: { in: articleIds } },
      select: { articleId: true, kind: true, embargo: true, startsAt: true, endsAt: true },
    }),
  ])
  const known = new Map(rows.map((row) => [row.articleId, row]))
  const timelines = Map.groupBy(publications, ({ articleId }) => articleId)
  return articleIds.flatMap((id) => {
    const row = known.get(id)
    return row ? [storyRow(row, timelines.get(id) ?? [], now)] : []
  })
}

function storyRow(row: Row, timeline: Publication[], now: Date): StoryRow {
  const { names, sectionId, sectionName, assigneeId, assigneeName, ...story } = row
  return {
    ...story,
    status: statusOf(story, timeline, now),
    names: names === '' ? [] : names.split('\n'),
    section: sectionId && sectionName !== null ? { id: sectionId, name: sectionName } : null,
    assignee: assigneeId && assigneeName !== null ? { id: assigneeId, name: assigneeName } : null,
    publicAt: publicMoment(timeline, now),
  }
}

function publicMoment(timeline: Publication[], now: Date): Date | null {
  const starts = timeline
    .filter((one) => one.endsAt === null || one.endsAt > one.startsAt)
    .map((one) => one.startsAt)
  const past = starts.filter((at) => at <= now).sort((one, other) => other.getTime() - one.getTime())
  const next = starts.filter((at) => at > now).sort((one, other) => one.getTime() - other.getTime())
  return next[0] ?? past[0] ?? null
}
