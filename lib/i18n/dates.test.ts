import { expect, test } from 'vitest'
import { formatDate } from './dates.ts'

const at = new Date('2026-06-30T23:30:00Z')

test('a moment is printed in the time zone of the site', () => {
  expect(formatDate(at, 'moment', 'en-GB', 'Europe/London')).toBe('1 July 2026, 00:30')
  expect(formatDate(at, 'moment', 'en-GB', 'America/New_York')).toBe('30 June 2026, 19:30')
})

test('every style in English', () => {
  expect(formatDate(at, 'day', 'en-GB', 'UTC')).toBe('30 June 2026')
  expect(formatDate(at, 'weekday', 'en-GB', 'UTC')).toBe('Tuesday, 30 June 2026')
  expect(formatDate(at, 'short', 'en-GB', 'UTC')).toBe('30 Jun, 23:30')
  expect(formatDate(at, 'time', 'en-GB', 'UTC')).toBe('23:30')
})

test('other languages have their own order and names', () => {
  expect(formatDate(at, 'day', 'de', 'UTC')).toBe('30. Juni 2026')
  expect(formatDate(at, 'day', 'fr', 'UTC')).toBe('30 juin 2026')
})
