import { canonicalJson } from '#lib/db/hash.ts'
import { database } from '#lib/db/client.ts'
import type { ArticleStage, PublicationKind } from '#lib/db/generated/enums.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'
import { mayOnStory } from '#lib/users/may.ts'
import { coveringAt, plannedAfter, type StoryStatus, statusOf } from '#lib/workflow/status.ts'
import { type Transition, transitionsFrom } from '#lib/workflow/transitions.ts'

type WorkflowRevision = { revisionId: string; root: string; number: number; at: Date; by: string }

type WorkflowPublication = {
  publicationId: string
  revisionId: string
  revisionNumber: number
  path: string
  kind: PublicationKind
  startsAt: Date
  embargo: boolean
  note: string
  by: string
}

/** Where a story stands and what the one who looks may do about it. */
export type StoryWorkflow = {
  articleId: string
  stage: ArticleStage
  status: StoryStatus
  latest: WorkflowRevision
  approved: WorkflowRevision | null
  /** The working copy says something else than what was approved last. */
  changedSinceApproval: boolean
  /** The working copy says something else than what readers see. */
  changedSincePublication: boolean
  live: WorkflowPublication | null
  planned: WorkflowPublication[]
  assignee: { id: string; name: string } | null
  creator: { id: string; name: string } | null
  dueAt: Date | null
  transitions: (Transition & { isAllowed: boolean; refusal: string | null })[]
}

const person = { select: { id: true, name: true } } as const
const revisionRow = {
  select: {
    id: true,
    root: true,
    number: true,
    createdAt: true,
    content: true,
    author: { select: { name: true } },
  },
} as const

/** The workflow of a story as one who may read it sees it. */
export async function getWorkflow(
  actor: Actor,
  articleId: string,
): Promise<Result<StoryWorkflow, 'unknown' | 'refused'>> {
  const story = await selectStory(articleId)
  if (!story?.latestRevision) return fail('unknown', `There is no story ${articleId}.`)
  const { latestRevision, approvedRevision, publications, stage, creatorId, assigneeId } = story
  const subject = { creatorId, assigneeId, stage, sectionId: story.sectionId }
  const may = mayOnStory(actor, 'story.read', subject)
  if (!may.ok) return may
  const now = new Date()
  const status = statusOf(story, publications, now)
  const covering = coveringAt(publications, now)
  return ok({
    articleId,
    stage,
    status,
    latest: revisionFrom(latestRevision),
    approved: approvedRevision ? revisionFrom(approvedRevision) : null,
    changedSinceApproval: approvedRevision !== null && differ(latestRevision, approvedRevision),
    changedSincePublication: covering !== null && differ(latestRevision, covering.revision),
    live: covering ? publicationFrom(covering) : null,
    planned: plannedAfter(publications, now).map(publicationFrom),
    assignee: story.assignee,
    creator: story.creator,
    dueAt: story.dueAt,
    transitions: transitionsFrom(status, stage).map((transition) => {
      const allowed = mayOnStory(actor, transition.right, subject)
      return { ...transition, isAllowed: allowed.ok, refusal: allowed.ok ? null : allowed.message }
    }),
  })
}

async function selectStory(articleId: string) {
  const found = await database().article.findUnique({
    where: { id: articleId },
    include: {
      latestRevision: revisionRow,
      approvedRevision: revisionRow,
      assignee: person,
      creator: person,
      publications: {
        orderBy: { number: 'asc' },
        include: {
          publisher: { select: { name: true } },
          revision: { select: { id: true, number: true, content: true } },
        },
      },
    },
  })
  if (!found?.latestRevision) return null
  const { section } = found.latestRevision.content as { section: string | null }
  return { ...found, sectionId: section }
}

type Publication = NonNullable<Awaited<ReturnType<typeof selectStory>>>['publications'][number]

function publicationFrom(row: Publication): WorkflowPublication {
  const { id, path, kind, startsAt, embargo, note, revision, publisher } = row
  return {
    publicationId: id,
    revisionId: revision.id,
    revisionNumber: revision.number,
    path,
    kind,
    startsAt,
    embargo,
    note,
    by: publisher.name,
  }
}

function revisionFrom(row: {
  id: string
  root: string
  number: number
  createdAt: Date
  author: { name: string }
}): WorkflowRevision {
  return { revisionId: row.id, root: row.root, number: row.number, at: row.createdAt, by: row.author.name }
}

/** Roots are chained, so that two revisions of one text differ in them; what they say is compared. */
function differ(one: { id: string; content: unknown }, other: { id: string; content: unknown }): boolean {
  return one.id !== other.id && canonicalJson(one.content) !== canonicalJson(other.content)
}
