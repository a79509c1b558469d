import { assert, constantFrom, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { momentOfWallTime, wallTimeOf } from '#lib/time/zoned-time.ts'
import { propertyRuns } from '#scripts/test/property-runs.ts'

const iso = (text: string, zone: string) => momentOfWallTime(text, zone)?.toISOString() ?? null

test.each([
  ['2026-11-23T18:00', 'Europe/London', '2026-11-23T18:00:00.000Z'],
  ['2026-07-01T18:00', 'Europe/London', '2026-07-01T17:00:00.000Z'],
  ['2026-01-05T09:30', 'America/New_York', '2026-01-05T14:30:00.000Z'],
  ['2026-05-01T00:15', 'Asia/Kathmandu', '2026-04-30T18:30:00.000Z'],
])('%s in %s is %s', (text, zone, moment) => expect(iso(text, zone)).toBe(moment))

test('a time the clocks skip is an hour later, one they show twice is the first', () => {
  expect(iso('2026-03-29T01:30', 'Europe/London')).toBe('2026-03-29T01:30:00.000Z')
  expect(iso('2026-10-25T01:30', 'Europe/London')).toBe('2026-10-25T00:30:00.000Z')
})

test('what is no time is null', () => {
  for (const text of ['', 'tomorrow', '2026-02-30T10:00', '2026-11-23', '2026-11-23T25:00']) {
    expect(iso(text, 'UTC'), text).toBeNull()
  }
})

test('any moment comes back through the clock, but for the hour that is shown twice', () => {
  const zone = constantFrom('Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia')
  const minute = integer({ min: Date.UTC(2020, 0, 1) / 60_000, max: Date.UTC(2035, 0, 1) / 60_000 })
  assert(
    property(minute, zone, (minutes, timeZone) => {
      const at = new Date(minutes * 60_000)
      const text = wallTimeOf(at, timeZone)
      const back = momentOfWallTime(text, timeZone)
      expect(back && wallTimeOf(back, timeZone)).toBe(text)
    }),
    { numRuns: propertyRuns(300) },
  )
})
