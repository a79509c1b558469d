import { expect, test } from 'vitest'
import { moveInList } from './move-in-list.ts'

test.each([
  [0, 2, 'bcad'],
  [3, 0, 'dabc'],
  [1, 1, 'abcd'],
  [9, 0, 'abcd'],
])('from %i to %i', (from, to, order) => {
  expect(moveInList(['a', 'b', 'c', 'd'], from, to).join('')).toBe(order)
})
