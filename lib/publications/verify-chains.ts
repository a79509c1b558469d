import { auditHash } from '#lib/audit/record-event.ts'
import type { Database } from '#lib/db/client.ts'
import { publicationProof } from '#lib/publications/proof.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'
import { revisionRoot } from '#lib/revisions/root.ts'

const batchSize = 500

/** How many links of each chain hold, and what breaks first, in words; null when everything holds. */
export type ChainReport = {
  revisions: number
  publications: number
  auditEvents: number
  firstBroken: string | null
}

/**
 * Recomputes every revision's root, every publication's proof and every audit entry's hash from what is
 * stored, in order, and stops at the first that differs. Reads in batches; changes nothing.
 */
export async function verifyChains(db: Database): Promise<ChainReport> {
  const report: ChainReport = { revisions: 0, publications: 0, auditEvents: 0, firstBroken: null }
  report.firstBroken =
    (await verifyRevisions(db, report)) ??
    (await verifyPublications(db, report)) ??
    (await verifyAuditEvents(db, report))
  return report
}

async function verifyRevisions(db: Database, report: ChainReport): Promise<string | null> {
  const order = [{ articleId: 'asc' as const }, { number: 'asc' as const }]
  let last: { articleId: string; root: string } | null = null
  for await (const revision of inBatches((skip) =>
    db.revision.findMany({ orderBy: order, skip, take: batchSize }),
  )) {
    const previousRoot: string | null = last?.articleId === revision.articleId ? last.root : null
    const root = revisionRoot(revision.content as ArticleContent, previousRoot)
    if (revision.previousRoot !== previousRoot || revision.root !== root) {
      return `revision ${revision.number} of story ${revision.articleId}: its content gives another root than the one recorded`
    }
    last = revision
    report.revisions += 1
  }
  return null
}

async function verifyPublications(db: Database, report: ChainReport): Promise<string | null> {
  const order = [{ articleId: 'asc' as const }, { number: 'asc' as const }]
  const include = { revision: { select: { root: true } } }
  let last: { articleId: string; proof: string } | null = null
  for await (const publication of inBatches((skip) =>
    db.publication.findMany({ orderBy: order, include, skip, take: batchSize }),
  )) {
    const { articleId, number, startsAt, kind, revision } = publication
    const previousProof: string | null = last?.articleId === articleId ? last.proof : null
    if (publication.proof !== publicationProof({ previousProof, root: revision.root, startsAt, kind })) {
      return `publication ${number} of story ${articleId}: its revision, start or kind gives another proof than the one recorded`
    }
    last = publication
    report.publications += 1
  }
  return null
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
