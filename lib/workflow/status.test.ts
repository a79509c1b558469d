import { expect, test } from 'vitest'
import { statusOf, type TimelineEntry } from '#lib/workflow/status.ts'

const now = new Date('2026-11-23T12:00:00Z')
const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const publication = (from: number, until: number | null, changes: Partial<TimelineEntry> = {}) => ({
  kind: 'first' as const,
  embargo: false,
  startsAt: at(from),
  endsAt: until === null ? null : at(until),
  ...changes,
})
const status = (...publications: TimelineEntry[]) => statusOf({ stage: 'ready' }, publications, now)

test('without publications the stage of the working copy is the status', () => {
  expect(statusOf({ stage: 'review' }, [], now)).toBe('review')
})

test('what readers see now says published, updated or corrected', () => {
  expect(status(publication(-10, null))).toBe('published')
  expect(status(publication(0, null))).toBe('published')
  expect(status(publication(-10, -5), publication(-5, null, { kind: 'update' }))).toBe('updated')
  expect(status(publication(-10, -5), publication(-5, null, { kind: 'correction' }))).toBe('corrected')
})

test('a story planned for later is scheduled, or embargoed, until its millisecond', () => {
  expect(status(publication(5, null))).toBe('scheduled')
  expect(status(publication(5, null, { embargo: true }))).toBe('embargoed')
  expect(statusOf({ stage: 'ready' }, [publication(5, null)], at(5))).toBe('published')
})

test('a planned update leaves a public story what it is', () => {
  expect(status(publication(-10, 5), publication(5, null, { kind: 'update' }))).toBe('published')
})

test('a story that was public and is not any more is unpublished; one only ever cancelled is not', () => {
  expect(status(publication(-10, -1), publication(-1, -1, { kind: 'takedown' }))).toBe('unpublished')
  expect(status(publication(5, 5))).toBe('ready')
  expect(status(publication(-10, -10))).toBe('ready')
})

test('a killed story is killed, though it was public once', () => {
  expect(statusOf({ stage: 'killed' }, [publication(-10, -1)], now)).toBe('killed')
})
