import { expect, test } from 'vitest'
import type { StoredBody } from '#blocks/body.ts'
import { blockDefinitions } from '#blocks/registry.ts'
import { placeCorrections } from '#lib/corrections/place-corrections.ts'
import type { CorrectedPassage, PublicCorrection } from '#lib/corrections/public-correction.ts'

const paragraph = (id: string, ...texts: string[]) =>
  blockDefinitions.paragraph.create(id, { text: texts.map((text) => ({ text })) })

const cost: CorrectedPassage = {
  blockId: 'a',
  field: null,
  before: 'The roof costs 4 million.',
  after: 'The roof costs 8 million.',
}

const correction = (passage: CorrectedPassage, further: CorrectedPassage[] = []): PublicCorrection => ({
  id: 'c',
  text: 'It is 8.',
  severity: 'correction',
  issuedAt: new Date(0),
  ...passage,
  further,
})

const placesIn = (body: StoredBody, ...passages: CorrectedPassage[]) => {
  const [first = cost, ...further] = passages
  const story = { headline: 'Roof', standfirst: 'Dear.', body }
  return placeCorrections(story, [correction(first, further)]).map(({ place }) => place)
}

test('a passage is marked behind its words, also where links cut them', () => {
  const offset = 'It rains. The roof costs 8 million.'.length
  const body = [paragraph('a', 'It rains. The roof ', 'costs 8', ' million. So.')]
  expect(placesIn(body)).toEqual([{ blockId: 'a', at: { index: 0, offset } }])
})

test('words that went to another paragraph by a split or merge are found there, if they stand once', () => {
  const moved = paragraph('b', 'So. The roof costs 8 million.')
  expect(placesIn([paragraph('a', 'It rains.'), moved])).toMatchObject([{ blockId: 'b' }])
  expect(placesIn([moved, { ...moved, id: 'd' }])).toEqual([])
})

test('words changed again and passages taken out since leave only the notice', () => {
  expect(placesIn([paragraph('a', 'The roof costs 9 million.')])).toEqual([])
  expect(placesIn([])).toEqual([])
})

test('what was taken out is marked at the end of its paragraph, while that stands', () => {
  const gone = { ...cost, after: '' }
  expect(placesIn([paragraph('a', 'It rains.')], gone)).toEqual([
    { blockId: 'a', at: { index: 0, offset: 9 } },
  ])
  expect(placesIn([paragraph('b', 'It rains.')], gone)).toEqual([])
})

test('a table’s words are marked behind the table, a headline’s behind the headline', () => {
  const table = blockDefinitions.table.create('a', {
    rows: [[[{ text: 'Roof' }], [{ text: '8 million' }]]],
  })
  expect(placesIn([table], { ...cost, before: '4 million', after: '8 million' })).toEqual([
    { blockId: 'a', at: null },
  ])
  const headline = { blockId: null, field: 'headline', before: 'Rof', after: 'Roof' }
  expect(placesIn([], headline, { ...headline, field: 'standfirst', after: 'Cheap.' })).toEqual([
    { field: 'headline' },
  ])
})
