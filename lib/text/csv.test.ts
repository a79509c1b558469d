import { expect, test } from 'vitest'
import { csvRow } from '#lib/text/csv.ts'

test('cells with commas, quotation marks or line ends are quoted', () => {
  expect(csvRow(['a', 'b,c', 'say "d"', 'e\nf'])).toBe('a,"b,c","say ""d""","e\nf"\r\n')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j is no formula any more', (cell) => {
  expect(csvRow([cell]).replace(/^"/, '')).toMatch(/^'/)
})

test('a minus inside a cell stays as it is', () => {
  expect(csvRow(['2026-11-23', 'a=b'])).toBe('2026-11-23,a=b\r\n')
})
