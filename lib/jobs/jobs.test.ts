import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { database, disconnect } from '#lib/db/client.ts'
import { openTestDatabase, type TestDatabase } from '#lib/db/testing/test-database.ts'
import { provideDatabaseUrl } from '#lib/env.ts'
import { cancelJob, enqueue, jobId } from '#lib/jobs/enqueue.ts'
import { defineJob } from '#lib/jobs/job-kind.ts'

let testDatabase: TestDatabase
beforeAll(async () => {
  testDatabase = await openTestDatabase()
  provideDatabaseUrl(testDatabase.url)
})
afterAll(async () => {
  await disconnect()
  await testDatabase.close()
})

const ring = defineJob({ name: 'ring-the-bell', data: z.object({ times: z.number() }) })
const statesOf = async (key: string) => {
  const rows = await database().$queryRaw<{ state: string }[]>`
    SELECT state::text FROM pgboss.job WHERE id = ${jobId(ring, key)}::uuid`
  return rows.map(({ state }) => state)
}

test('a job is there with the commit of the transaction that added it, and never was with its rollback', async () => {
  await database().$transaction((tx) => enqueue(tx, ring, { times: 1 }, { key: 'kept' }))
  const failing = database().$transaction(async (tx) => {
    await enqueue(tx, ring, { times: 2 }, { key: 'lost' })
    throw new Error('changed my mind')
  })
  await expect(failing).rejects.toThrow('changed my mind')
  expect(await statesOf('kept')).toEqual(['created'])
  expect(await statesOf('lost')).toEqual([])
})

test('jobs with one key are one job, also when added at once', async () => {
  const add = () => database().$transaction((tx) => enqueue(tx, ring, { times: 1 }, { key: 'once' }))
  await Promise.all(Array.from({ length: 8 }, add))
  expect(await statesOf('once')).toEqual(['created'])
})

test('a job that waits can be taken back', async () => {
  const startAfter = new Date(Date.now() + 60_000)
  await database().$transaction((tx) => enqueue(tx, ring, { times: 1 }, { key: 'later', startAfter }))
  await database().$transaction((tx) => cancelJob(tx, ring, 'later'))
  expect(await statesOf('later')).toEqual(['cancelled'])
})
