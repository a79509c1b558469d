import { expect, test } from 'vitest'
import { readingMinutes, wordCount } from '#lib/text/words.ts'

test('words are counted, marks and numbers’ points are not', () => {
  expect(wordCount('It’s “done” — at 3.5 per cent.', 'en-GB')).toBe(6)
  expect(wordCount('', 'en-GB')).toBe(0)
})

test('languages without spaces and right-to-left ones count too', () => {
  expect(wordCount('港は静かだ', 'ja')).toBeGreaterThan(1)
  expect(wordCount('مرحبا بالعالم', 'ar')).toBe(2)
})

test('an unknown language is no reason to fail', () => {
  expect(wordCount('two words', 'not a language')).toBe(2)
})

test.each([
  [0, 1],
  [230, 1],
  [460, 2],
  [1150, 5],
])('%i words take %i minutes', (words, minutes) => expect(readingMinutes(words)).toBe(minutes))
