import { expect, test } from 'vitest'
import { listParts } from './list-parts.ts'
import { wordsFor } from './words-for.ts'

test('a language without a catalogue gets the next one, with that one’s dates', () => {
  expect(wordsFor('ar', 'en-GB').lang).toBe('en-GB')
  expect(wordsFor('ar', 'fa').lang).toBe('en')
  expect(wordsFor('en-IE', 'en-GB').lang).toBe('en-IE')
})

test('plurals follow the number', () => {
  const { t } = wordsFor('en-GB')
  expect([0, 1, 12].map((count) => t('list.stories', { count }))).toEqual([
    'No stories yet',
    '1 story',
    '12 stories',
  ])
})

test('a list is joined as its language joins it', () => {
  const joined = (lang: string) =>
    listParts(3, lang)
      .map((part) => ('text' in part ? part.text : 'abc'[part.index]))
      .join('')
  expect(joined('en-GB')).toBe('a, b and c')
  expect(joined('de')).toBe('a, b und c')
})
