import { expect, test } from 'vitest'
import { tellingWords } from '#lib/tags/telling-words.ts'

test('the headline’s words come first, then names, the most frequent before the others', () => {
  const text =
    'The mayor met Bram Keller at Saltmere. Later the mayor left Saltmere for Orle, said Keller in Saltmere.'
  expect(tellingWords('Tide at the quay', text)).toEqual([
    'tide',
    'quay',
    'saltmere',
    'keller',
    'bram',
    'orle',
  ])
})

test('the first word of a sentence is no name, and nothing gives nothing', () => {
  expect(tellingWords('', 'Yesterday it rained. Tomorrow it will.')).toEqual([])
  expect(tellingWords('', '')).toEqual([])
})
