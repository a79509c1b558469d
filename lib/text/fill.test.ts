import { expect, test } from 'vitest'
import { fill } from '#lib/text/fill.ts'

test('places are filled once, values are not read as messages, unfilled places stay seen', () => {
  expect(fill('{a} and {b} and {c}', { a: '{b}', b: 2 })).toBe('{b} and 2 and {c}')
  expect(fill('{toString}', {})).toBe('{toString}')
})
