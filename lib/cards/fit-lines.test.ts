import { array, assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { propertyRuns } from '#scripts/test/property-runs.ts'
import { fitLine, fitLines } from './fit-lines.ts'

/** Every letter half as wide as high. */
const measure = (text: string) => Array.from(text).length / 2
const box = { width: 200, height: 120, sizes: [40, 20, 10], lineHeight: 1 }

test('a short text is set in the largest size', () => {
  expect(fitLines('Fog', box, measure)).toEqual({ size: 40, lines: ['Fog'] })
})

test('lines are about as long as each other', () => {
  expect(fitLines('one two three four', { ...box, width: 140, sizes: [20] }, measure).lines).toEqual([
    'one two',
    'three four',
  ])
  expect(fitLines('aaaa bbbb cccc d', { ...box, width: 140, sizes: [20] }, measure).lines).toEqual([
    'aaaa bbbb',
    'cccc d',
  ])
})

test('a word wider than a line is broken', () => {
  expect(fitLines('abcdefghijkl', { ...box, sizes: [40] }, measure).lines).toEqual(['abcdefghij', 'kl'])
})

test('no text leaves its box; what is left out ends in an ellipsis', () => {
  assert(
    property(array(string({ minLength: 1, maxLength: 30 }), { maxLength: 80 }), (words) => {
      const text = words.map((word) => word.replaceAll(' ', 'x')).join(' ')
      const { lines, size } = fitLines(text, box, measure)
      expect(lines.length * size).toBeLessThanOrEqual(box.height)
      for (const line of lines) expect(measure(line) * size).toBeLessThanOrEqual(box.width + 0.001)
      const plain = (some: string) => some.replaceAll(' ', '')
      const drawn = plain(lines.join(''))
      expect(
        drawn === plain(text) || (drawn.endsWith('…') && plain(text).startsWith(drawn.slice(0, -1))),
      ).toBe(true)
    }),
    { numRuns: propertyRuns(200) },
  )
})

test('a line that is too long is cut', () => {
  expect(fitLine('Maren Holt and Pavel Novik', { width: 100, size: 20 }, measure)).toBe('Maren Hol…')
})

test('Chinese breaks after any character, and no line begins with a sign that closes or ends with one that opens', () => {
  const text = '上海港口隧道周一重新开放，数千名乘客（多数来自浦东）恢复正常通勤：市长表示“非常高兴”。'
  for (let width = 3; width < 20; width++) {
    const { lines } = fitLines(
      text,
      { width, height: 99, sizes: [1], lineHeight: 1 },
      (part) => Array.from(part).length,
    )
    expect(lines.join('')).toBe(text)
    for (const line of lines) expect(line).not.toMatch(/^[，。：）”]|[（“]$/u)
  }
})

test('an apostrophe or quotation mark is no place to break a word', () => {
  const { lines } = fitLines('Says O’Hara', { width: 4, height: 99, sizes: [1], lineHeight: 1 }, measure)
  expect(lines).toEqual(['Says', 'O’Hara'])
})
