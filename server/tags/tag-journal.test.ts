import { expect, test } from 'vitest'
import { createTagJournal, monotonicNowMs, type Truth } from './tag-journal.ts'

const truth = (changes: Partial<Truth> = {}): Truth => ({
  tags: ['front', 'article:1'],
  validUntilMs: Number.POSITIVE_INFINITY,
  startedAtMs: 1000,
  ...changes,
})

test('what depends on no expired tag is true', () => {
  const journal = createTagJournal()
  journal.expire(['article:2'], 2000)
  expect(journal.isTrue(truth())).toBe(true)
})

test('an expiry after the making began makes it untrue, also when it was found true before', () => {
  const journal = createTagJournal()
  const page = truth()
  expect(journal.isTrue(page)).toBe(true)
  journal.expire(['article:1'], 2000)
  expect(journal.isTrue(page)).toBe(false)
})

test('an expiry before the making began changes nothing, one in the same millisecond does', () => {
  const journal = createTagJournal()
  journal.expire(['front'], 999)
  expect(journal.isTrue(truth())).toBe(true)
  journal.expire(['front'], 1000)
  expect(journal.isTrue(truth())).toBe(false)
})

test('an older expiry read later does not hide a newer one', () => {
  const journal = createTagJournal()
  journal.expire(['front'], 2000)
  journal.expire(['front'], 10)
  expect(journal.isTrue(truth())).toBe(false)
})

test('it is true until the millisecond of its boundary', () => {
  const journal = createTagJournal()
  const page = truth({ validUntilMs: 5000 })
  expect(journal.isTrue(page, 4999)).toBe(true)
  expect(journal.isTrue(page, 5000)).toBe(false)
})

test('for someone who asked before an expiry, the older page is still good', () => {
  const journal = createTagJournal()
  journal.expire(['front'], 2000)
  expect(journal.isCurrent(truth(), 1999)).toBe(true)
  expect(journal.isCurrent(truth(), 2000)).toBe(false)
})

test('the clock stays near the system’s and does not go back', () => {
  const first = monotonicNowMs()
  expect(Math.abs(first - Date.now())).toBeLessThan(1000)
  expect(monotonicNowMs()).toBeGreaterThanOrEqual(first)
})
