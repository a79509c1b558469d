import { expect, test } from 'vitest'
import { asksForMobile, formerQueryIn } from '#lib/addresses/redirects/former-address.ts'

test.each([
  ['?p=123', 'p=123'],
  ['?utm_source=x&P=123', 'p=123'],
  ['?articleId=AB-9', 'articleid=ab-9'],
  ['?utm_source=x&fbclid=1', null],
  ['?p=', null],
  ['?p=../etc', null],
  [`?p=${'9'.repeat(65)}`, null],
  [`?${'x=1&'.repeat(400)}p=1`, null],
  ['', null],
  ['?', null],
])('of the query %s a story is named by %s', (search, named) => {
  expect(formerQueryIn(search)).toBe(named)
})

test.each([
  ['?amp', true],
  ['?amp=1', true],
  ['?noamp=mobile', true],
  ['?outputType=amp', true],
  ['?utm_source=amp', false],
  ['', false],
])('%s asks for a telephone’s version: %s', (search, asks) => {
  expect(asksForMobile(search)).toBe(asks)
})
