import { expect, test } from 'vitest'
import { storyFromText } from '#lib/importers/from-text.ts'

const blocksOf = (paragraph: string) =>
  storyFromText(
    `Harbour keeps its clock\n\nThe board met Odile Brandt, the mayor, and the keeper Tam Orde on Monday in the old hall by the water.\n\n${paragraph}`,
  ).blocks.slice(1)

test.each([
  'Brandt said the clock was “older than the debts of the city”, and that nobody would sell it to pay for them.',
  '“We like it,” Brandt said before she walked across the square, opened the small green door with a key of her own, climbed two hundred steps and wound it.',
  'The “clock that nobody wound”, as it is known, stopped in 1931. “It is a shame,” Orde said.',
])('a paragraph that is only partly a quotation stays a paragraph: %s', (paragraph) => {
  expect(blocksOf(paragraph)).toMatchObject([{ type: 'paragraph' }])
})

test.each([
  ['“It is late,” Brandt said, “and so are we.”', 'Odile Brandt'],
  ['Mr Orde said outside the hall: “It has never once been late on purpose.”', 'Tam Orde'],
  ['“It will outlive us all,” he told The Vantry Monitor. “And it will be late.”', 'Odile Brandt'],
  ['Saltmere Harbour Board: “We thank the mayor. The clock has been told.”', 'Saltmere Harbour Board'],
])('the speaker of %s is told', (paragraph, speaker) => {
  expect(blocksOf(paragraph)).toMatchObject([{ type: 'quote', speaker }])
})
