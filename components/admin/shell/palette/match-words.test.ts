import { expect, test } from 'vitest'
import { matchWords } from '#components/admin/shell/palette/match-words.ts'

test('what is typed fits a name whose words begin so, in any order, case and accents aside', () => {
  expect(matchWords('House style', 'house sty')).toBe(true)
  expect(matchWords('House style', 'STY hou')).toBe(true)
  expect(matchWords('Éditions', 'edit')).toBe(true)
  expect(matchWords('House style', '')).toBe(true)
})

test('a word that begins no word of the name does not fit', () => {
  expect(matchWords('House style', 'ferry')).toBe(false)
  expect(matchWords('House style', 'ouse')).toBe(false)
  expect(matchWords('House style', 'house ferry')).toBe(false)
})
