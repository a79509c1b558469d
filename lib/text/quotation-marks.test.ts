import { expect, test } from 'vitest'
import { inQuotationMarks } from './quotation-marks.ts'

test.each([
  ['en-GB', 'We wait', '“We wait”'],
  ['fr', 'On attend', '«\u202fOn attend\u202f»'],
  ['de_AT', 'Wir warten', '„Wir warten“'],
  ['ar', 'ننتظر', '«ننتظر»'],
  ['en', '“We wait”', '“We wait”'],
  ['', 'x', '“x”'],
])('in %s %s is written %s', (lang, words, marked) => {
  expect(inQuotationMarks(words, lang)).toBe(marked)
})
