import { expect, test } from 'vitest'
import { editionMoment } from './edition-moment.ts'

test('the demo edition counts from the time given', () => {
  expect(editionMoment(['--now', '2026-11-23T12:00:00Z'])).toEqual(new Date('2026-11-23T12:00:00Z'))
  expect(editionMoment(['--now=2026-11-23T12:00:00Z'])).toEqual(new Date('2026-11-23T12:00:00Z'))
})

test('without one it counts from this moment', () => {
  expect(Math.abs(editionMoment([]).getTime() - Date.now())).toBeLessThan(1000)
})

test('a text that is no time is refused in a sentence', () => {
  expect(() => editionMoment(['--now', 'noon'])).toThrow(
    "--now takes a time such as 2026-11-23T12:00:00Z; 'noon'",
  )
})
