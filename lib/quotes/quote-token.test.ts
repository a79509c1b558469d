import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { propertyRuns } from '#scripts/test/property-runs.ts'
import { formatQuoteToken, letterCheck, maxQuoteLetters, parseQuoteToken } from './quote-token.ts'

const token = fc.record({
  blockId: fc.stringMatching(/^[\w-]{1,64}$/),
  publication: fc.integer({ min: 1, max: 36 ** 4 - 1 }),
  start: fc.integer({ min: 0, max: 36 ** 5 - 1 }),
  length: fc.integer({ min: 1, max: maxQuoteLetters }),
  check: fc.string().map(letterCheck),
})

test('a token comes back from its spelling', () => {
  fc.assert(
    fc.property(token, (one) => {
      expect(parseQuoteToken(formatQuoteToken(one))).toEqual(one)
    }),
    { numRuns: propertyRuns(300) },
  )
})

test('whatever is read is nothing or the one spelling of a token', () => {
  const near = token
    .map(formatQuoteToken)
    .chain((text) =>
      fc
        .tuple(fc.nat(text.length), fc.string({ maxLength: 3 }))
        .map(([at, put]) => text.slice(0, at) + put + text.slice(at + 1)),
    )
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), near), (text) => {
      const read = parseQuoteToken(text)
      expect(read === null || formatQuoteToken(read) === text).toBe(true)
    }),
    { numRuns: propertyRuns(500) },
  )
})

test.each([
  '',
  'p1',
  'p1.1.0.5',
  'p1.0.0.5.abc',
  'p1.1.00.5.abc',
  'p1.1.0.0.abc',
  'p1.1.0.zzz.abc',
  '<b>.1.0.5.a',
  'p1.1.0.5.a\n',
])('%j is no token', (text) => expect(parseQuoteToken(text)).toBeNull())

test('the check tells one letter from another, as browsers count it', () => {
  expect(letterCheck('Theferry')).not.toBe(letterCheck('Theferrx'))
  expect([letterCheck(''), letterCheck('Theferry'), letterCheck('النفق')]).toEqual([
    'ztntfp',
    '96pg8',
    '3rql0j',
  ])
})
