import { afterAll, beforeAll, expect, test } from 'vitest'
import { blockDefinitions } from '#blocks/registry.ts'
import { database } from '#lib/db/client.ts'
import { newId } from '#lib/db/id.ts'
import { enqueue, jobId } from '#lib/jobs/enqueue.ts'
import { countJobs, getJob, listJobs } from '#lib/jobs/queries.ts'
import { publicationJob } from '#lib/publications/publication-job.ts'
import {
  completeContent,
  fileStory,
  type Newsroom,
  openNewsroom,
  publishStory,
} from '#lib/publications/testing/newsroom.ts'
import type { Actor } from '#lib/users/actor.ts'
import { listAlerts } from '#lib/workflow/alerts.ts'
import { assignStory } from '#lib/workflow/assign-story.ts'
import { cancelWaitingJob, retryJob } from '#lib/workflow/jobs/manage-jobs.ts'
import { hire } from '#lib/workflow/testing/staff.ts'

let newsroom: Newsroom
let bram: Actor
let maren: Actor
beforeAll(async () => {
  newsroom = await openNewsroom()
  bram = await hire('Bram Keller', 'managing_editor')
  maren = await hire('Maren Holt', 'reporter')
})
afterAll(() => newsroom.close())

async function add(key: string, startAfter = new Date()): Promise<string> {
  await enqueue(database(), publicationJob, { publicationId: key }, { key, startAfter })
  return jobId(publicationJob, key)
}
async function breakJob(id: string, name: string) {
  await database().$executeRaw`
    UPDATE pgboss.job SET state = 'failed', completed_on = now(),
      output = jsonb_build_object('name', ${name}::text, 'message', 'The page answered 503.')
    WHERE id = ${id}::uuid`
}

test('before there ever was a job the lists are empty', async () => {
  expect(await listJobs({ limit: 10 })).toEqual([])
  expect((await countJobs()).failed).toBe(0)
  expect(await listAlerts(bram)).toEqual([])
})

test('a failed job is shown with its error and can be run again by who may, once, on record', async () => {
  const id = await add('one')
  await breakJob(id, 'Error')
  const [job] = await listJobs({ state: 'failed', limit: 10 })
  expect(job).toMatchObject({ id, error: { message: 'The page answered 503.' } })
  expect(await retryJob(maren, { jobId: id })).toMatchObject({ kind: 'refused' })
  expect((await retryJob(bram, { jobId: id })).ok).toBe(true)
  expect((await getJob(id))?.state).toBe('retry')
  expect(await retryJob(bram, { jobId: id })).toMatchObject({ kind: 'changed' })
  const events = await database().auditEvent.findMany({ where: { subjectId: id } })
  expect(events.map(({ verb }) => verb)).toEqual(['retryJob'])
})

test('a job that waits can be taken back, one that is gone cannot', async () => {
  const id = await add('two', new Date(Date.now() + 60_000))
  expect(await cancelWaitingJob(maren, { jobId: id })).toMatchObject({ kind: 'refused' })
  expect((await cancelWaitingJob(bram, { jobId: id })).ok).toBe(true)
  expect((await getJob(id))?.state).toBe('cancelled')
  expect(await cancelWaitingJob(bram, { jobId: newId() })).toMatchObject({ kind: 'unknown' })
})

test('jobs are listed page by page, the newest first', async () => {
  for (const key of ['three', 'four', 'five']) await add(key)
  const all = await listJobs({ limit: 100 })
  const paged = []
  let before: { createdAt: Date; id: string } | undefined
  for (;;) {
    const page = await listJobs({ limit: 2, before })
    paged.push(...page)
    before = page.at(-1)
    if (page.length < 2) break
  }
  expect(paged.map(({ id }) => id)).toEqual(all.map(({ id }) => id))
})

test('failed jobs, missed checks, conflicts and overdue stories alert those who can do something', async () => {
  await breakJob(await add('missed'), 'MissedCheck')
  await add('late', new Date(Date.now() - 600_000))
  const filed = await fileStory(newsroom, completeContent({ headline: 'Late one' }))
  const { articleId, revisionId } = filed
  await database().article.update({ where: { id: articleId }, data: { stage: 'draft' } })
  const dueAt = new Date(Date.now() - 1000)
  await assignStory(bram, { articleId, assigneeId: maren.userId, dueAt })
  await database().conflict.create({
    data: {
      id: newId(),
      articleId,
      field: 'headline',
      baseValue: 'a',
      savedValue: 'b',
      incomingValue: 'c',
      revisionId,
      baseRevisionId: revisionId,
      byId: bram.userId,
      createdAt: new Date(),
    },
  })
  const kindsFor = async (who: Actor) => (await listAlerts(who)).map(({ kind }) => kind).sort()
  expect(await kindsFor(bram)).toEqual(['conflict', 'missed-check', 'missed-check', 'overdue'])
  expect(await kindsFor(maren)).toEqual(['conflict', 'overdue'])
  expect(await kindsFor(await hire('Other', 'reporter'))).toEqual([])
})

test('who may take posts down hears that the original of one was deleted, for a week', async () => {
  const url = 'https://x.com/harbourboard/status/1234567890123456789'
  const body = [blockDefinitions.embed.create('e1', { network: 'x', url })]
  const { articleId } = await publishStory(newsroom, completeContent({ body }), {
    startsAt: new Date(Date.now() - 10_000),
  })
  const now = new Date()
  await database().embedSource.create({
    data: { url, network: 'x', state: 'deleted', stateSince: now, createdAt: now },
  })
  const embedAlerts = async (who: Actor, at = now) =>
    (await listAlerts(who, at)).filter(({ kind }) => kind === 'embed-changed')
  expect(await embedAlerts(bram)).toMatchObject([{ articleId, href: '/admin/embeds' }])
  expect((await embedAlerts(bram))[0]?.message).toContain('was deleted')
  expect(await embedAlerts(maren)).toEqual([])
  expect(await embedAlerts(bram, new Date(now.getTime() + 8 * 86_400_000))).toEqual([])
})
