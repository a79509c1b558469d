import { array, assert, constantFrom, nat, property, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { storyFromText } from '#lib/importers/from-text.ts'
import {
  beginReview,
  clearField,
  placeBlock,
  placeLine,
  places,
  type Review,
  textOf,
  wordsOf,
} from '#lib/importers/review/review.ts'
import { propertyRuns } from '#scripts/test/property-runs.ts'

const text = `Night trams return to the harbour

By Maren Holt

SALTMERE — The last tram leaves at two, the Harbour Board said on Monday.

“We counted the people at the stops,” said Odile Brandt, the mayor.

Share this story
Read the full article here`

const begin = () => beginReview(storyFromText(text))

test('a line that was left out becomes the headline, and the old headline is listed instead', () => {
  const review = begin()
  const line = review.out[0] ?? { id: '', text: '' }
  const headline = wordsOf(review, 'headline')
  expect(headline).not.toBe('')
  const placed = placeLine(review, line.id, 'headline')
  expect(wordsOf(placed, 'headline')).toBe(line.text)
  expect(placed.story.confidence.headline).toBe(1)
  expect(placed.out.map((one) => one.text)).toContain(headline)
})

test('a block leaves the text for a field with all its words', () => {
  const review = begin()
  const [first] = review.story.blocks
  const placed = placeBlock(review, first?.id ?? '', 'standfirst')
  expect(wordsOf(placed, 'standfirst')).toBe(first ? textOf(first) : '')
  expect(placed.story.blocks).toHaveLength(review.story.blocks.length - 1)
})

test('names are added to the byline, not put in its place', () => {
  const review = begin()
  const placed = placeLine(review, review.out[0]?.id ?? '', 'byline')
  expect(placed.story.byline).toHaveLength(review.story.byline.length + 1)
})

test('a source with an address is taken apart', () => {
  const review = { ...begin(), out: [{ id: 'x', text: 'The Vantry Monitor https://monitor.example/a' }] }
  expect(placeLine(review, 'x', 'source').story.source).toEqual({
    name: 'The Vantry Monitor',
    url: 'https://monitor.example/a',
  })
})

test('wherever pieces are moved, no word is lost', () => {
  const words = (review: Review) =>
    [
      ...review.story.blocks.map(textOf),
      ...review.out.map((line) => line.text),
      ...(['headline', 'standfirst', 'byline', 'dateline', 'source'] as const).map((field) =>
        wordsOf(review, field),
      ),
    ]
      .join(' ')
      .match(/[\p{L}\p{N}]+/gu)
      ?.sort((one, other) => one.localeCompare(other))
  const move = tuple(constantFrom('line', 'block', 'clear'), nat(12), constantFrom(...places))
  assert(
    property(array(move, { maxLength: 12 }), (moves) => {
      let review = begin()
      const before = words(review)
      for (const [what, index, place] of moves) {
        if (what === 'line') review = placeLine(review, review.out[index]?.id ?? '', place)
        else if (what === 'block') review = placeBlock(review, review.story.blocks[index]?.id ?? '', place)
        else if (place !== 'text' && place !== 'out') review = clearField(review, place)
      }
      expect(words(review)).toEqual(before)
    }),
    { numRuns: propertyRuns(60) },
  )
})
