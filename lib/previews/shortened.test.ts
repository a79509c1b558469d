import { expect, test } from 'vitest'
import { shortened } from './shortened.ts'

test.each([
  ['Ferry returns', 20, 'Ferry returns'],
  ['Ferry returns to North Quay', 20, 'Ferry returns to…'],
  ['Donaudampfschifffahrt', 10, 'Donaudamp…'],
  ['渡轮明天回来了', 4, '渡轮明…'],
])('“%s” in %i characters is “%s”', (text, length, expected) => {
  expect(shortened(text, length)).toBe(expected)
  expect(Array.from(shortened(text, length)).length).toBeLessThanOrEqual(length)
})
