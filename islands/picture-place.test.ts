import { expect, test } from 'vitest'
import { numberIn, stepOfKey, stepOfSwipe, stepTo } from './picture-place.ts'

test.each([
  ['#image-3', 3],
  ['#image-0', 0],
  ['#image-3x', 0],
  ['#image-99999', 0],
  ['#b-3', 0],
  ['', 0],
])('the address %j is that of picture %i', (hash, number) => {
  expect(numberIn(hash)).toBe(number)
})

test('nothing lies before the first picture and nothing after the last', () => {
  expect([stepTo(1, -1, 3), stepTo(1, 1, 3), stepTo(3, 1, 3)]).toEqual([1, 2, 3])
})

test('the arrow to the right is onwards, and backwards where text runs from the right', () => {
  expect([stepOfKey('ArrowRight', false), stepOfKey('ArrowRight', true)]).toEqual([1, -1])
  expect(stepOfKey('Enter', false)).toBe(0)
})

test('a finger that draws the picture away to the left asks for the next, one that scrolls for none', () => {
  expect(stepOfSwipe(-120, 10, false)).toBe(1)
  expect(stepOfSwipe(-120, 10, true)).toBe(-1)
  expect(stepOfSwipe(120, 10, false)).toBe(-1)
  expect(stepOfSwipe(-20, 0, false)).toBe(0)
  expect(stepOfSwipe(-80, 90, false)).toBe(0)
})
