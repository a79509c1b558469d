import { PrismaPg } from '@prisma/adapter-pg'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { awaitAcknowledgement, expireTags } from '#lib/cache/expire.ts'
import { frontApplicationName } from '#lib/cache/expiry-protocol.ts'
import { PrismaClient } from '#lib/db/generated/client.ts'
import { openTestDatabase, type TestDatabase } from '#lib/db/testing/test-database.ts'
import { createTagJournal, monotonicNowMs, type TagJournal } from './tag-journal.ts'
import { listenForTags, type TagListener } from './tag-listener.ts'

let database: TestDatabase
let db: PrismaClient
let other: Client
beforeAll(async () => {
  database = await openTestDatabase()
  db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) })
  other = new Client({ connectionString: database.url })
  await other.connect()
}, 60_000)
afterAll(async () => {
  await db.$disconnect()
  await other.end()
  await database.close()
})

const listeners: TagListener[] = []
afterEach(async () => {
  await Promise.all(listeners.splice(0).map((listener) => listener.close()))
  await db.cacheTag.deleteMany()
})

async function listen(
  options: {
    journal?: TagJournal
    onConnected?: (siteId: string | null) => Promise<void>
    url?: string
  } = {},
) {
  const journal = options.journal ?? createTagJournal()
  const onConnected = options.onConnected ?? (async () => {})
  const listener = await listenForTags({ databaseUrl: options.url ?? database.url, journal, onConnected })
  listeners.push(listener)
  return { journal, listener }
}

const pageBegunAt = (startedAtMs: number, ...tags: string[]) => ({
  tags,
  validUntilMs: Number.POSITIVE_INFINITY,
  startedAtMs,
})
const patience = { maxWait: 15_000, timeout: 15_000 }
const publish = (...tags: string[]) => db.$transaction((tx) => expireTags(tx, tags), patience)
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

async function endFronts() {
  await other.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1', [
    frontApplicationName,
  ])
}

test('when a publish has been acknowledged, every front has dropped what it made untrue', async () => {
  const fronts = [await listen(), await listen(), await listen()]
  const page = pageBegunAt(monotonicNowMs(), 'front')
  expect(await awaitAcknowledgement(db, await publish('front', 'article:1'))).toBe(true)
  expect(fronts.map(({ journal }) => journal.isTrue(page))).toEqual([false, false, false])
})

test('with no front running there is nothing to wait for', async () => {
  await expect.poll(async () => await awaitAcknowledgement(db, '12345'), { timeout: 8000 }).toBe(true)
})

test('a front that does not answer holds a publish up for one second and no longer', async () => {
  const mute = new Client({ connectionString: database.url, application_name: frontApplicationName })
  await mute.connect()
  const startedMs = performance.now()
  expect(await awaitAcknowledgement(db, await publish('front'))).toBe(false)
  expect(performance.now() - startedMs).toBeGreaterThan(900)
  expect(performance.now() - startedMs).toBeLessThan(4000)
  await mute.end()
})

test('nothing expires before its transaction commits, nor when it is rolled back', async () => {
  const { journal } = await listen()
  const page = pageBegunAt(monotonicNowMs(), 'front')
  const failed = db.$transaction(async (tx) => {
    await expireTags(tx, ['front'])
    await pause(100)
    expect(journal.isTrue(page)).toBe(true)
    throw new Error('rolled back')
  })
  await expect(failed).rejects.toThrow('rolled back')
  await pause(50)
  expect(journal.isTrue(page)).toBe(true)
})

test('a page begun between a tag’s time and its commit is untrue', async () => {
  const { journal } = await listen()
  const { id, page } = await db.$transaction(async (tx) => {
    const expiryId = await expireTags(tx, ['front'])
    await pause(50)
    return { id: expiryId, page: pageBegunAt(monotonicNowMs(), 'front') }
  })
  await awaitAcknowledgement(db, id)
  expect(journal.isTrue(page)).toBe(false)
  await pause(2)
  expect(journal.isTrue(pageBegunAt(monotonicNowMs(), 'front'))).toBe(true)
})

test('more tags than fit into one notification all arrive before the acknowledgement', async () => {
  const { journal } = await listen()
  const tags = Array.from({ length: 2000 }, (_, index) => `teaser:${'é'.repeat(20)}-${index}`)
  const page = monotonicNowMs()
  expect(await awaitAcknowledgement(db, await publish(...tags))).toBe(true)
  expect(tags.filter((tag) => journal.isTrue(pageBegunAt(page, tag)))).toEqual([])
})

test('fifty publishes at once, of the same tags in any order, all end', async () => {
  await listen()
  const ids = await Promise.all(
    Array.from({ length: 50 }, (_, index) => publish(...(index % 2 ? ['a', 'b', 'c'] : ['c', 'b', 'a']))),
  )
  expect(await Promise.all(ids.map((id) => awaitAcknowledgement(db, id)))).not.toContain(false)
})

test('what expired before the start makes older pages untrue, and new ones are kept at once', async () => {
  const before = monotonicNowMs()
  await publish('front')
  await pause(5)
  const { journal } = await listen()
  expect(journal.isTrue(pageBegunAt(before, 'front'))).toBe(false)
  await pause(2)
  expect(journal.isTrue(pageBegunAt(monotonicNowMs(), 'front'))).toBe(true)
  expect(journal.isTrue(pageBegunAt(before, 'sport'))).toBe(true)
})

test('an expiry of long ago leaves the pages made since as they are', async () => {
  await publish('front')
  await other.query("UPDATE cache_tag SET expired_at = clock_timestamp() - interval '10 minutes'")
  const { journal } = await listen()
  const now = monotonicNowMs()
  expect(journal.isTrue(pageBegunAt(now - 5 * 60_000, 'front'))).toBe(true)
  expect(journal.isTrue(pageBegunAt(now - 11 * 60_000, 'front'))).toBe(false)
})

test('a page begun soon after a tag’s time may have seen the old state, and is made anew after a restart', async () => {
  await publish('front')
  await other.query("UPDATE cache_tag SET expired_at = clock_timestamp() - interval '1 minute'")
  const { journal } = await listen()
  expect(journal.isTrue(pageBegunAt(monotonicNowMs() - 30_000, 'front'))).toBe(false)
  expect(journal.isTrue(pageBegunAt(monotonicNowMs(), 'front'))).toBe(true)
})

test('a lost connection is made again, and what was published in the gap is found', async () => {
  const { journal, listener } = await listen()
  const page = pageBegunAt(monotonicNowMs(), 'front')
  await endFronts()
  await expect.poll(listener.isConnected, { interval: 1 }).toBe(false)
  await publish('front')
  await expect.poll(listener.isConnected, { interval: 10, timeout: 8000 }).toBe(true)
  expect(journal.isTrue(page)).toBe(false)
  expect(await awaitAcknowledgement(db, await publish('sport'))).toBe(true)
})

test('connections ended again and again lose nothing', async () => {
  const { journal } = await listen()
  for (let round = 0; round < 10; round++) {
    const page = pageBegunAt(monotonicNowMs(), `article:${round}`)
    await Promise.all([endFronts(), publish(`article:${round}`)])
    await expect.poll(() => journal.isTrue(page), { interval: 5, timeout: 8000 }).toBe(false)
  }
})

test('an unreachable database holds nothing up and leaves everything true', async () => {
  const startedMs = performance.now()
  const { journal, listener } = await listen({ url: 'postgresql://nobody@127.0.0.1:1/none' })
  expect(performance.now() - startedMs).toBeLessThan(1000)
  expect([listener.isConnected(), journal.isTrue(pageBegunAt(0, 'front'))]).toEqual([false, true])
})

test('the site is told before the first expiry of its database is written', async () => {
  const journal = createTagJournal()
  const page = pageBegunAt(monotonicNowMs(), 'front')
  await publish('front')
  const seen: unknown[] = []
  await listen({
    journal,
    onConnected: async (siteId) => void seen.push(siteId, journal.isTrue(page)),
  })
  expect(seen).toEqual([null, true])
  expect(journal.isTrue(page)).toBe(false)
})
