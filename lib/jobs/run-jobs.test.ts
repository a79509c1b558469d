import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { database, disconnect } from '#lib/db/client.ts'
import { openTestDatabase, type TestDatabase } from '#lib/db/testing/test-database.ts'
import { provideDatabaseUrl } from '#lib/env.ts'
import { enqueue } from '#lib/jobs/enqueue.ts'
import { defineJob } from '#lib/jobs/job-kind.ts'
import { handler, type RunningJobs, runJobs } from '#lib/jobs/run-jobs.ts'

let testDatabase: TestDatabase
beforeAll(async () => {
  testDatabase = await openTestDatabase()
  provideDatabaseUrl(testDatabase.url)
})
afterAll(async () => {
  await disconnect()
  await testDatabase.close()
})

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const countOf = async (state: string, name: string) => {
  const [row] = await database().$queryRaw<[{ count: number }]>`
    SELECT count(*)::int FROM pgboss.job WHERE state::text = ${state} AND name = ${name}`
  return row.count
}

test('fifty jobs due in one second run once each on two servers, one of which is stopped midway', async () => {
  const publish = defineJob({ name: 'publish', data: z.object({ number: z.number() }) })
  const done: { by: string; number: number }[] = []
  const serverOf = (by: string): RunningJobs =>
    runJobs({
      databaseUrl: testDatabase.url,
      handlers: [
        handler(publish, async ({ number }) => {
          await pause(40)
          done.push({ by, number })
          return null
        }),
      ],
    })
  const dueAt = Date.now() + 1500
  await database().$transaction(async (tx) => {
    for (let number = 0; number < 50; number += 1) {
      const startAfter = new Date(dueAt + number * 20)
      await enqueue(tx, publish, { number }, { key: String(number), startAfter })
    }
  })
  const [one, other] = [serverOf('one'), serverOf('other')]
  await Promise.all([one.started, other.started])
  await expect.poll(() => done.some(({ by }) => by === 'one'), { timeout: 10_000, interval: 5 }).toBe(true)
  await one.stop(5000)
  await expect.poll(() => countOf('completed', 'publish'), { timeout: 15_000 }).toBe(50)
  await other.stop(5000)
  expect(done.map(({ number }) => number).sort((a, b) => a - b)).toEqual([...Array(50).keys()])
  expect(new Set(done.map(({ by }) => by))).toEqual(new Set(['one', 'other']))
}, 40_000)

test('a job that fails is tried again, and its error is kept when it fails for good', async () => {
  const flaky = defineJob({
    name: 'flaky',
    data: z.object({ succeedsAt: z.number() }),
    retryLimit: 1,
    retryDelaySeconds: 1,
  })
  const runs = { mended: 0, hopeless: 0 }
  const server = runJobs({
    databaseUrl: testDatabase.url,
    handlers: [
      handler(flaky, async ({ succeedsAt }) => {
        const which = succeedsAt === 2 ? 'mended' : 'hopeless'
        runs[which] += 1
        if (runs[which] < succeedsAt) throw new Error('The page answered 503.')
        return { run: runs[which] }
      }),
    ],
  })
  await server.started
  await database().$transaction(async (tx) => {
    await enqueue(tx, flaky, { succeedsAt: 2 })
    await enqueue(tx, flaky, { succeedsAt: 9 })
  })
  await expect.poll(() => countOf('failed', 'flaky'), { timeout: 15_000 }).toBe(1)
  await expect.poll(() => countOf('completed', 'flaky'), { timeout: 15_000 }).toBe(1)
  await server.stop(5000)
  expect(runs).toEqual({ mended: 2, hopeless: 2 })
  const [failed] = await database().$queryRaw<[{ output: { message: string } }]>`
    SELECT output FROM pgboss.job WHERE state = 'failed' AND name = 'flaky'`
  expect(failed.output.message).toBe('The page answered 503.')
}, 40_000)

test('while the database is away one line says so, and stopping does not hang', async () => {
  const lines: string[] = []
  const server = runJobs({
    databaseUrl: 'postgresql://nobody@127.0.0.1:9/none',
    handlers: [],
    log: (line) => lines.push(line),
  })
  await expect.poll(() => lines.length, { timeout: 5000 }).toBe(1)
  const startedMs = performance.now()
  await server.stop(1000)
  await server.started
  expect(performance.now() - startedMs).toBeLessThan(3000)
  expect(lines).toHaveLength(1)
}, 15_000)

test('after the database cut every connection, jobs run on by themselves', async () => {
  const after = defineJob({ name: 'after-the-cut', data: z.object({}) })
  let runs = 0
  const lines: string[] = []
  const server = runJobs({
    databaseUrl: testDatabase.url,
    handlers: [
      handler(after, async () => {
        runs += 1
        return null
      }),
    ],
    log: (line) => lines.push(line),
  })
  await server.started
  await database().$executeRaw`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND application_name = 'broadsheet jobs'`
  await database().$transaction((tx) => enqueue(tx, after, {}))
  await expect.poll(() => runs, { timeout: 15_000 }).toBe(1)
  await server.stop(5000)
  expect(lines.length).toBeLessThan(2)
}, 30_000)
