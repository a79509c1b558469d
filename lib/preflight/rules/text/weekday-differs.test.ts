import { expect, test } from 'vitest'
import { fixtureStory, p } from '#lib/preflight/fixtures.ts'
import { weekdayDiffers } from '#lib/preflight/rules/text/weekday-differs.ts'

const wrong = (text: string, at = new Date('2026-11-23T12:00:00Z')) =>
  weekdayDiffers
    .check({ ...fixtureStory({ body: [p(text)] }), at })
    .map(({ words: { values }, place }) => [values.expected, place.quote])

test.each([
  ['on Monday 24 November 2026 at noon', 'Monday 24 November 2026'],
  ['on Monday, 24th of November, 2026', 'Monday, 24th of November, 2026'],
  ['on Monday, November 24, 2026', 'Monday, November 24, 2026'],
  ['on Mon 24 Nov', 'Mon 24 Nov'],
  ['on Monday the 24th of November', 'Monday the 24th of November'],
  ['on Monday (24 November)', 'Monday (24 November'],
  ['on 24 November 2026 (Monday)', '24 November 2026 (Monday'],
  ['on 24 November, Monday,', '24 November, Monday'],
  ['on November 24, 2026, Monday', 'November 24, 2026, Monday'],
  ['on Monday 2026-11-24', 'Monday 2026-11-24'],
  ['2026-11-24 (Monday)', '2026-11-24 (Monday'],
  ['on Monday, 24/11/2026', 'Monday, 24/11/2026'],
  ['am Montag, dem 24. November 2026', 'Montag, dem 24. November 2026'],
  ['lundi 24 novembre 2026', 'lundi 24 novembre 2026'],
  ['el lunes, 24 de noviembre de 2026', 'lunes, 24 de noviembre de 2026'],
  ['segunda-feira, 24 de novembro de 2026', 'segunda-feira, 24 de novembro de 2026'],
])('%s is a Tuesday', (text, quote) => {
  expect(wrong(text)).toEqual([['Tuesday', quote]])
})

test.each([
  'on Tuesday 24 November 2026',
  'on Monday 23 November',
  'on Monday 24 people came, in November',
  'on Monday, 24 trams ran',
  'He sat 24 November days in a boat',
  'on Saturday 3/4/2027',
  'on Sunday 1 January 1600',
  'from 23 November, Tuesday 24 November and Wednesday 25 November',
])('%s is no mistake', (text) => {
  expect(wrong(text)).toEqual([])
})

test('a date without a year is one of the months before or after publication', () => {
  const january = new Date('2027-01-04T12:00:00Z')
  expect(wrong('since Thursday 24 December', january)).toEqual([])
  expect(wrong('since Tuesday 3 March')).toEqual([])
  expect(wrong('until Wednesday 3 March')).toEqual([])
  expect(wrong('since Monday 3 March')).toEqual([['Wednesday', 'Monday 3 March']])
  expect(wrong('since Friday 24 December', january)).toEqual([['Thursday', 'Friday 24 December']])
})

test('a day that its month has not is said', () => {
  const [finding] = weekdayDiffers.check(fixtureStory({ body: [p('on Monday 31 November 2026')] }))
  expect(finding?.words).toEqual({
    key: 'preflight.finding.weekdayNoDate',
    values: { date: '31 November 2026' },
  })
})
