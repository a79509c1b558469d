import { expect, test } from 'vitest'
import { cleanCredit, findCredit, splitAlt, splitCaption } from '#blocks/image/credit.ts'

test.each([
  ['The boat at the quay. (Pavel Novik)', 'The boat at the quay.', 'Pavel Novik'],
  ['The boat at the quay (Pavel Novik/The Lantern)', 'The boat at the quay', 'Pavel Novik/The Lantern'],
  [
    'A file picture of the hall. (Photo by Pavel Novik)',
    'A file picture of the hall.',
    'Photo by Pavel Novik',
  ],
  ['The hall. Photo: Pavel Novik', 'The hall.', 'Pavel Novik'],
  ['The hall | Credit: Harbour Board', 'The hall', 'Harbour Board'],
  ['The hall. © Harbour Board', 'The hall.', '© Harbour Board'],
  ['(Courtesy of the museum)', '', 'Courtesy of the museum'],
])('%s: caption and credit are parted', (line, caption, credit) => {
  expect(splitCaption([{ text: line }])).toEqual({
    caption: caption === '' ? [] : [{ text: caption }],
    credit,
  })
})

test.each([
  'Ada Merrow (left) and her neighbour',
  'Ada Merrow (left)',
  'The old seat of the council (Customs House)',
  'The harbour in 1887 (restored)',
  'A photo: nothing more',
])('%s: nothing is taken for a credit', (line) => {
  expect(findCredit(line)).toBeNull()
})

test('marks of the caption stay when the credit goes', () => {
  const split = splitCaption([
    { text: 'The ' },
    { text: 'Marigold', marks: [{ type: 'em' }] },
    { text: '. (Photo: A. B.)' },
  ])
  expect(split.caption).toEqual([
    { text: 'The ' },
    { text: 'Marigold', marks: [{ type: 'em' }] },
    { text: '.' },
  ])
  expect(split.credit).toBe('A. B.')
})

test('a known credit leaves the alt text whatever it looks like', () => {
  expect(splitAlt('A gate half raised Pavel Novik', 'Pavel Novik')).toEqual({
    alt: 'A gate half raised',
    credit: 'Pavel Novik',
  })
  expect(splitAlt('A gate half raised', 'Pavel Novik')).toEqual({ alt: 'A gate half raised', credit: '' })
})

test.each([
  ['(Pavel Novik)', 'Pavel Novik'],
  ['Photo credit: Pavel Novik', 'Pavel Novik'],
  ['[Image: Harbour Board]', 'Harbour Board'],
  ['(A) and (B)', '(A) and (B)'],
])('%s is cleaned to %s', (line, credit) => {
  expect(cleanCredit(line)).toBe(credit)
})
