import { afterAll, beforeAll, expect, test } from 'vitest'
import { database } from '#lib/db/client.ts'
import { env } from '#lib/env.ts'
import { getJob } from '#lib/jobs/queries.ts'
import { jobId } from '#lib/jobs/enqueue.ts'
import type { RunningJobs } from '#lib/jobs/run-jobs.ts'
import { publicationJob } from '#lib/publications/publication-job.ts'
import { takeDown } from '#lib/publications/take-down.ts'
import {
  completeContent,
  type Newsroom,
  openNewsroom,
  publishStory,
} from '#lib/publications/testing/newsroom.ts'
import { beginPublication, type Warm } from './begin-publication.ts'
import { startJobs } from './start-jobs.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

async function publish(headline: string, startsAt: Date) {
  const story = await publishStory(newsroom, completeContent({ headline }), { startsAt })
  const { id } = await database().publication.findFirstOrThrow({ where: { articleId: story.articleId } })
  return { ...story, publicationId: id }
}

function remember(answer: Awaited<ReturnType<Warm>> = 'page') {
  const warmed: string[] = []
  const warm: Warm = async (path) => {
    warmed.push(path)
    return answer
  }
  return { warmed, warm }
}

test('a publication that has begun gets its page and its lists made', async () => {
  const { publicationId, path } = await publish('Begun', new Date(Date.now() - 1000))
  const { warmed, warm } = remember()
  expect(await beginPublication({ publicationId }, warm)).toEqual({ path, pages: 5 })
  expect(warmed).toEqual([path, '/', '/city', '/tags/harbour', '/by/maren-holt'])
})

test('a story that readers do not get though it is public is a missed check', async () => {
  const { publicationId, path } = await publish('Missed', new Date(Date.now() - 1000))
  const missed = beginPublication({ publicationId }, remember('unknown').warm)
  await expect(missed).rejects.toMatchObject({ name: 'MissedCheck' })
  await expect(missed).rejects.toThrow(`${path} is public since`)
})

test('one that was taken down meanwhile is left alone, and none is begun early', async () => {
  const gone = await publish('Gone', new Date(Date.now() - 1000))
  const end = { articleId: gone.articleId, at: new Date(), actorId: newsroom.actorId, reason: '' }
  await takeDown(database(), end)
  const { warmed, warm } = remember()
  expect(await beginPublication(gone, warm)).toBeNull()
  const early = await publish('Early', new Date(Date.now() + 60_000))
  await expect(beginPublication(early, warm)).rejects.toThrow('not time yet')
  expect(warmed).toEqual([])
})

test('what was planned without a job gets one when a server starts, and runs once on two servers', async () => {
  const planned = await publish('Planned', new Date(Date.now() + 2500))
  const { DATABASE_URL: databaseUrl = '' } = env()
  const { warmed, warm } = remember()
  const servers: RunningJobs[] = [1, 2].map(() => startJobs({ databaseUrl, warm }))
  const stateOf = async () => (await getJob(jobId(publicationJob, planned.publicationId)))?.state
  await expect.poll(stateOf, { timeout: 20_000 }).toBe('completed')
  await Promise.all(servers.map((server) => server.stop(3000)))
  expect(warmed.filter((path) => path === planned.path)).toHaveLength(1)
}, 40_000)
