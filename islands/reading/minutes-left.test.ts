import { expect, test } from 'vitest'
import { minutesLeft } from './minutes-left.ts'

const windowPx = 1000
const at = (topPx: number) => minutesLeft(10, { topPx, heightPx: 10_000, windowPx })

test('minutes count down as the text passes, never to nought before its end', () => {
  expect([at(-1), at(-4000), at(-8900), at(-8999)]).toEqual([9, 5, 1, 1])
})

test('nothing is said before the text, after it, and for one without height', () => {
  expect([at(1), at(-9000), at(-12_000)]).toEqual([0, 0, 0])
  expect(minutesLeft(3, { topPx: 0, heightPx: 0, windowPx })).toBe(0)
})
