import { auditHash } from '#lib/audit/record-event.ts'
import type { Database } from '#lib/db/client.ts'
import type { PublicationModel, RevisionModel } from '#lib/db/generated/models.ts'
import { canonicalJson } from '#lib/db/hash.ts'
import { publicationProof } from '#lib/publications/proof.ts'
import { recordOfPublication } from '#lib/publications/record-of-publication.ts'
import { listedFields } from '#lib/revisions/record-revision.ts'
import { revisionRoot } from '#lib/revisions/root.ts'
import { type RevisionJson, storedContent } from '#lib/revisions/stored-content.ts'

const batchSize = 500

/** How many links of each chain hold, and what breaks first, in words; null when everything holds. */
export type ChainReport = {
  revisions: number
  publications: number
  auditEvents: number
  firstBroken: string | null
}

/**
 * Recomputes every revision's root, every audit entry's hash and every publication's proof from what is stored, in
 * order, compares what lists show with the contents and publications with the log, and stops at the first that
 * differs. Reads in batches; changes nothing.
 */
export async function verifyChains(db: Database): Promise<ChainReport> {
  const report: ChainReport = { revisions: 0, publications: 0, auditEvents: 0, firstBroken: null }
  report.firstBroken =
    (await verifyRevisions(db, report)) ??
    (await verifyAuditEvents(db, report)) ??
    (await verifyPublications(db, report))
  return report
}

async function verifyRevisions(db: Database, report: ChainReport): Promise<string | null> {
  const order = [{ articleId: 'asc' as const }, { number: 'asc' as const }]
  let last: { articleId: string; root: string } | null = null
  for await (const revision of inBatches((skip) =>
    db.revision.findMany({ orderBy: order, skip, take: batchSize }),
  )) {
    const previousRoot: string | null = last?.articleId === revision.articleId ? last.root : null
    const root = revisionRoot(revision.content as RevisionJson, previousRoot)
    if (revision.previousRoot !== previousRoot || revision.root !== root) {
      return `revision ${revision.number} of story ${revision.articleId}: its content gives another root than the one recorded`
    }
    if (!hasOwnCopies(revision)) {
      return `revision ${revision.number} of story ${revision.articleId}: what lists show of it is not what its content says`
    }
    last = revision
    report.revisions += 1
  }
  return null
}

/** Headline, section, tags, people and pictures stand beside the content for lists. */
function hasOwnCopies(revision: RevisionModel): boolean {
  const { wordCount: _counted, ...copies } = listedFields(storedContent(revision.content))
  const names = Object.keys(copies) as (keyof typeof copies)[]
  return names.every((name) => canonicalJson(revision[name]) === canonicalJson(copies[name]))
}

async function verifyPublications(db: Database, report: ChainReport): Promise<string | null> {
  const order = [{ articleId: 'asc' as const }, { number: 'asc' as const }]
  const include = { revision: { select: { root: true } } }
  let last: { articleId: string; proof: string } | null = null
  let story: StoryRecords = { articleId: '', events: [], ends: [] }
  for await (const publication of inBatches((skip) =>
    db.publication.findMany({ orderBy: order, include, skip, take: batchSize }),
  )) {
    const { articleId, number, startsAt, kind, revision } = publication
    const previousProof: string | null = last?.articleId === articleId ? last.proof : null
    if (publication.proof !== publicationProof({ previousProof, root: revision.root, startsAt, kind })) {
      return `publication ${number} of story ${articleId}: its revision, start or kind gives another proof than the one recorded`
    }
    if (story.articleId !== articleId) story = await recordsOf(db, articleId)
    if (!isAsRecorded(publication, story)) {
      return `publication ${number} of story ${articleId}: it is not what the audit log says of it`
    }
    last = publication
    report.publications += 1
  }
  return null
}

/** What the audit log says of a story's publications, and the moments at which one of them may have ended. */
type StoryRecords = {
  articleId: string
  events: { actorId: string; at: Date; detail: unknown }[]
  ends: number[]
}

async function recordsOf(db: Database, articleId: string): Promise<StoryRecords> {
  const events = await db.auditEvent.findMany({
    where: { subjectType: 'article', subjectId: articleId, verb: 'publishRevision' },
    select: { actorId: true, at: true, detail: true },
  })
  const starts = await db.publication.findMany({ where: { articleId }, select: { startsAt: true } })
  return { articleId, events, ends: starts.map(({ startsAt }) => startsAt.getTime()) }
}

/** A publication ends where another one starts, at its own start when cancelled, or not at all. */
function isAsRecorded(publication: PublicationModel, { events, ends }: StoryRecords): boolean {
  const { endsAt, kind, number } = publication
  if (endsAt !== null && !ends.includes(endsAt.getTime())) return false
  if (kind === 'takedown') return true
  const record: Record<string, unknown> = recordOfPublication(publication)
  return events.some(({ actorId, at, detail }) => {
    // Entries of the first edition name no publication and say less of it.
    const said = detail as Record<string, unknown>
    return (
      (said.publication ?? number) === number &&
      actorId === publication.publisherId &&
      at.getTime() === publication.createdAt.getTime() &&
      Object.keys(record).every((name) => !(name in said) || said[name] === record[name])
    )
  })
}

async function verifyAuditEvents(db: Database, report: ChainReport): Promise<string | null> {
  let previousHash: string | null = null
  for await (const event of inBatches((skip) =>
    db.auditEvent.findMany({ orderBy: { number: 'asc' }, skip, take: batchSize }),
  )) {
    const isNext = event.number === report.auditEvents + 1 && event.previousHash === previousHash
    const entry = { ...event, detail: event.detail as Record<string, never> }
    if (!isNext || event.hash !== auditHash(entry)) {
      return `audit entry ${event.number}: it does not follow from the entry before it`
    }
    previousHash = event.hash
    report.auditEvents += 1
  }
  return null
}

async function* inBatches<Row>(read: (skip: number) => Promise<Row[]>): AsyncGenerator<Row> {
  for (let skip = 0; ; skip += batchSize) {
    const rows = await read(skip)
    yield* rows
    if (rows.length < batchSize) return
  }
}
