import { expect, test } from 'vitest'
import { createAbsenceMemory } from '#server/address.ts'
import { createTagJournal } from '#server/tags/tag-journal.ts'
import { finishPage } from './page.ts'
import { createPageStore } from './page-store.ts'

const truth = { tags: ['front'], validUntilMs: Number.POSITIVE_INFINITY, startedAtMs: 1000 }
const pageAt = (path: string, sizeBytes = 10_000) =>
  finishPage({ ...truth, path, status: 200, contentType: 'image/png', body: Buffer.alloc(sizeBytes) }, [])

test('memory stays within its bound, and what was read last stays', async () => {
  const store = createPageStore({ journal: createTagJournal(), maxBytes: 1_000_000 })
  store.put(await pageAt('/'))
  for (let i = 0; i < 200; i++) {
    store.put(await pageAt(`/${i}`))
    store.get('/')
  }
  expect(store.sizeBytes()).toBeLessThanOrEqual(1_000_000)
  expect(store.count()).toBeGreaterThan(10)
  expect(store.get('/')).toBeDefined()
  expect(store.get('/0')).toBeUndefined()
})

test('a page too large for its share of the memory is not kept and drives nothing out', async () => {
  const store = createPageStore({ journal: createTagJournal(), maxBytes: 100_000 })
  store.put(await pageAt('/'))
  store.put(await pageAt('/large', 50_000))
  expect([store.get('/') !== undefined, store.get('/large')]).toEqual([true, undefined])
})

test('a page that is untrue when it is finished is refused', async () => {
  const journal = createTagJournal()
  const store = createPageStore({ journal, maxBytes: 100_000 })
  journal.expire(['front'])
  expect(store.put(await pageAt('/'))).toBe(false)
  expect(store.get('/')).toBeUndefined()
})

test('of addresses that lead nowhere ten thousand are remembered', () => {
  const memory = createAbsenceMemory(createTagJournal())
  for (let i = 0; i < 25_000; i++) memory.put(`/${i}`, { ...truth, absence: { kind: 'unknown' } })
  expect(memory.count()).toBe(10_000)
  expect(memory.get('/24999')).toEqual({ kind: 'unknown' })
})
