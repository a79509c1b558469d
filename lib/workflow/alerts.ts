import { database } from '#lib/db/client.ts'
import type { JobRow } from '#lib/jobs/job-row.ts'
import { listJobs, listLateJobs } from '#lib/jobs/queries.ts'
import { listChangedOriginals } from '#lib/embeds/originals/list-originals.ts'
import { listEndingPictures } from '#lib/media/library/ending-pictures.ts'
import type { Actor } from '#lib/users/actor.ts'
import { mayOnSite, mayOnStory } from '#lib/users/may.ts'

type AlertKind = 'failed-job' | 'missed-check' | 'conflict' | 'overdue' | 'rights-end' | 'embed-changed'

/** Something somebody in the newsroom should look at. */
export type Alert = {
  kind: AlertKind
  message: string
  /** Where to do something about it. */
  href: string
  at: Date
  articleId: string | null
}

const mostOfAKind = 50
const lateMs = 120_000
const weekMs = 7 * 86_400_000

/** What the actor should look at and may do something about, the newest first. */
export async function listAlerts(actor: Actor, now = new Date()): Promise<Alert[]> {
  const alerts = await Promise.all([
    jobAlerts(actor, now),
    conflictAlerts(actor),
    overdueAlerts(actor, now),
    rightsAlerts(actor, now),
    embedAlerts(actor, now),
  ])
  return alerts.flat().sort((one, other) => other.at.getTime() - one.at.getTime())
}

async function jobAlerts(actor: Actor, now: Date): Promise<Alert[]> {
  if (!mayOnSite(actor, 'job.manage').ok) return []
  const failed = await listJobs({ state: 'failed', limit: mostOfAKind })
  const late = await listLateJobs(new Date(now.getTime() - lateMs), mostOfAKind)
  return [...failed.map(failedAlert), ...late.map(lateAlert)]
}

function failedAlert(job: JobRow): Alert {
  return {
    kind: job.error?.name === 'MissedCheck' ? 'missed-check' : 'failed-job',
    message: job.error?.message ?? `The job ${job.name} failed.`,
    href: '/admin/jobs?state=failed',
    at: job.completedAt ?? job.startAfter,
    articleId: null,
  }
}

function lateAlert(job: JobRow): Alert {
  return {
    kind: 'missed-check',
    message: `The job ${job.name} has been due for some minutes and no server runs it.`,
    href: `/admin/jobs?state=${job.state}`,
    at: job.startAfter,
    articleId: null,
  }
}

async function conflictAlerts(actor: Actor): Promise<Alert[]> {
  const conflicts = await database().conflict.findMany({
    where: { resolvedAt: null },
    orderBy: { createdAt: 'desc' },
    distinct: ['articleId'],
    take: mostOfAKind,
    include: { by: { select: { name: true } }, article: storyRow },
  })
  return conflicts
    .filter(({ article }) => mayOnStory(actor, 'story.edit', subjectFrom(article)).ok)
    .map(({ article, articleId, by, createdAt }) => ({
      kind: 'conflict' as const,
      message: `${headlineOf(article)}: what ${by.name} typed did not fit, and waits to be chosen.`,
      href: `/admin/stories/${articleId}`,
      at: createdAt,
      articleId,
    }))
}

async function overdueAlerts(actor: Actor, now: Date): Promise<Alert[]> {
  const stories = await database().article.findMany({
    where: { dueAt: { lt: now }, stage: { in: ['pitch', 'draft', 'review', 'legal'] } },
    orderBy: { dueAt: 'desc' },
    take: mostOfAKind,
    include: { ...storyRow.include, assignee: { select: { name: true } } },
  })
  return stories
    .filter(
      (story) =>
        story.assigneeId === actor.userId || mayOnStory(actor, 'story.assign', subjectFrom(story)).ok,
    )
    .map((story) => ({
      kind: 'overdue' as const,
      message: `${headlineOf(story)} is overdue${story.assignee ? ` (${story.assignee.name})` : ''}.`,
      href: `/admin/stories/${story.id}`,
      at: story.dueAt ?? now,
      articleId: story.id,
    }))
}

/** Pictures before readers whose rights end within a week: a placeholder will stand there. */
async function rightsAlerts(actor: Actor, now: Date): Promise<Alert[]> {
  const ending = await listEndingPictures(now, new Date(now.getTime() + weekMs))
  const stories = await database().article.findMany({
    where: { id: { in: ending.map(({ articleId }) => articleId) } },
    include: storyRow.include,
  })
  const known = new Map(stories.map((story) => [story.id, story]))
  return ending.flatMap(({ articleId, mediaId, name, endsAt }) => {
    const story = known.get(articleId)
    if (!story || !mayOnStory(actor, 'story.edit', subjectFrom(story)).ok) return []
    const picture = name ? `the picture “${name}”` : 'a picture'
    return {
      kind: 'rights-end' as const,
      message: `${headlineOf(story)}: the rights to ${picture} end soon. Extend them or choose another.`,
      href: `/admin/pictures/${mediaId}`,
      at: endsAt,
      articleId,
    }
  })
}

/** Embedded posts whose originals were changed or deleted this week. */
async function embedAlerts(actor: Actor, now: Date): Promise<Alert[]> {
  if (!mayOnSite(actor, 'embed.take-down').ok) return []
  const changed = await listChangedOriginals(now)
  return changed
    .filter(({ state, since }) => state in happened && since.getTime() > now.getTime() - weekMs)
    .slice(0, mostOfAKind)
    .map(({ url, state, since, stories: [story] }) => ({
      kind: 'embed-changed',
      message: `${story?.headline ? `“${story.headline}”` : 'A story'} embeds ${url}, which was ${happened[state]}. Readers see what was kept of it.`,
      href: '/admin/embeds',
      at: since,
      articleId: story?.articleId ?? null,
    }))
}

const happened: Record<string, string> = { edited: 'changed by its author', deleted: 'deleted' }

const storyRow = { include: { latestRevision: { select: { headline: true, sectionId: true } } } } as const

type Story = {
  creatorId: string | null
  assigneeId: string | null
  stage: Parameters<typeof mayOnStory>[2]['stage']
  latestRevision: { headline: string; sectionId: string | null } | null
}

function subjectFrom({ latestRevision, creatorId, assigneeId, stage }: Story) {
  return { creatorId, assigneeId, stage, sectionId: latestRevision?.sectionId ?? null }
}

function headlineOf({ latestRevision }: Story): string {
  return latestRevision?.headline ? `“${latestRevision.headline}”` : 'A story without a headline'
}
