import { expect, test } from 'vitest'
import { fixtureStory, p } from '#lib/preflight/fixtures.ts'
import { nameSpelling } from '#lib/preflight/rules/text/name-spelling.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'

const spellings = (text: string, content: Partial<ArticleContent> = {}) =>
  nameSpelling
    .check(fixtureStory({ ...content, body: text.split('\n').map((line, index) => p(line, `p${index}`)) }))
    .map(({ words: { values } }) => [values.one, values.other])

test.each([
  ['Solveig Marr rose. Beside Solveig Mar stood a clerk.', ['Solveig Mar', 'Solveig Marr']],
  ['Ewan MacDonald spoke. Then Ewan McDonald left.', ['Ewan McDonald', 'Ewan MacDonald']],
  ['Moira Haines rose. “No,” said Ms Haynes. ', ['Haynes', 'Moira Haines']],
  ['Later Ines Carvalho left. We met Inês Carvalho. Inês Carvalho sang.', ['Ines Carvalho', 'Inês Carvalho']],
  ['We met Inês today, and Ines again, and Inês.', ['Ines', 'Inês']],
  ['He met Annika van der Berg and Annika van der Burg.', ['Annika van der Burg', 'Annika van der Berg']],
])('%s', (text, expected) => {
  expect(spellings(text)).toEqual([expected])
})

test('a byline is held against the text', () => {
  const byline = [{ contributor: null, name: 'Leila Farouk', role: 'author' as const, links: [] }]
  expect(spellings('Our correspondent Leila Faruk was there.', { byline })).toEqual([
    ['Leila Faruk', 'Leila Farouk'],
  ])
})

test.each([
  'Ilmaria and the Ilmarian consul met the Marrs and Solveig Marr.',
  'North Quay lies opposite South Quay; Upper Stell above Lower Stell.',
  'Gate One and Gate Two shut. Part One ended in May, Part Two in March.',
  'Zdenka Orlo and her sister Mila Orlo waved.',
  'Mark the book. He did not. Marks were given to Mary Marsh.',
  'The president of Slovenia met the president of Slovakia.',
])('%s', (text) => {
  expect(spellings(text)).toEqual([])
})

test('one pair is told once, however often it stands', () => {
  expect(spellings('Inês Carvalho\nInes Carvalho\nInês Carvalho\nInes Carvalho\nIt was Ines')).toHaveLength(1)
})

test('headlines that capitalise every word name nobody by it', () => {
  expect(
    spellings('The crew left.', {
      headline: 'Ferry Crews Rescue Cadets',
      seoHeadline: 'Ferry Crew Rescue Cadets',
    }),
  ).toEqual([])
})
