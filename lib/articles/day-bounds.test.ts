import { expect, test } from 'vitest'
import { dayOf } from '#lib/articles/article-path.ts'
import { dayBounds } from '#lib/articles/day-bounds.ts'

const hours = (bounds: ReturnType<typeof dayBounds>) =>
  bounds && (bounds.to.getTime() - bounds.from.getTime()) / 3_600_000

test('an ordinary day has 24 hours, a day that changes the clocks 23 or 25', () => {
  expect(hours(dayBounds('2026-11-23', 'Europe/London'))).toBe(24)
  expect(hours(dayBounds('2026-03-29', 'Europe/London'))).toBe(23)
  expect(hours(dayBounds('2026-10-25', 'Europe/London'))).toBe(25)
})

test.each(['Europe/London', 'America/New_York', 'Asia/Kolkata', 'Pacific/Kiritimati', 'Pacific/Chatham'])(
  'the first moment of a day in %s belongs to it and the one before does not',
  (timeZone) => {
    const bounds = dayBounds('2026-07-04', timeZone)
    if (!bounds) throw new Error('2026-07-04 is a day')
    expect(dayOf(bounds.from, timeZone)).toBe('2026-07-04')
    expect(dayOf(new Date(bounds.from.getTime() - 1), timeZone)).toBe('2026-07-03')
    expect(dayOf(bounds.to, timeZone)).toBe('2026-07-05')
  },
)

test('the first and the last year of the archive have whole days', () => {
  expect(hours(dayBounds('1600-01-01', 'UTC'))).toBe(24)
  expect(hours(dayBounds('9998-12-31', 'UTC'))).toBe(24)
})

test.each(['2026-02-30', '2026-13-01', '0000-01-01', '0999-06-01', '9999-12-31', 'yesterday', '26-1-1', ''])(
  '%s is no day',
  (text) => {
    expect(dayBounds(text, 'UTC')).toBeNull()
  },
)
