import { expect, test } from 'vitest'
import { cleanText, textRuns } from '#lib/cards/card-text.ts'
import { hanBitmap, hanStart } from '#lib/cards/fonts/shaped-cuts.ts'
import { isShaped, shapeRun } from '#lib/cards/shaped/shape-run.ts'
import { hanFontOf, loadHanSlices } from '#lib/cards/shaped/shaped-fonts.ts'

test('Devanagari is shaped: a vowel sign stands before its letter, and every letter takes its width', () => {
  const widthOf = (text: string) => shapeRun({ font: 'card-devanagari', text }).width
  expect(widthOf('दिल्ली')).toBeCloseTo(widthOf('दि') + widthOf('ल्ली'), 2)
  expect(widthOf('विश्वविद्यालय')).toBeGreaterThan(widthOf('विश्व') * 1.8)
  const places = [...shapeRun({ font: 'card-devanagari', text: 'कि' }).markup.matchAll(/translate\((\d+)/g)]
  expect(places.map(([, x]) => Number(x))).toEqual([0, expect.any(Number)])
  expect(shapeRun({ font: 'card-devanagari', text: 'क्ष' }).markup.match(/<path/g)).toHaveLength(1)
})

test('text of several scripts is cut into pieces, each with the font that draws it', () => {
  const runs = textRuns('शहर: 隧道 (AFP)，第三')
  expect(runs.map(({ font }) => font)).toEqual([
    'card-devanagari',
    'card-latin',
    'card-han',
    'card-latin',
    'card-han',
  ])
  expect(runs.filter(isShaped)).toHaveLength(3)
})

test('of Chinese the slices that a text needs are loaded, and every character of it is drawn', async () => {
  const text = '上海港口隧道，香港國際機場！'
  await loadHanSlices(text)
  const { markup, width } = shapeRun({ font: 'card-han', text })
  expect(markup.match(/<path/g)).toHaveLength(Array.from(text).length)
  expect(width).toBeCloseTo(Array.from(text).length, 1)
})

test('every character that is said to be there has its slice', async () => {
  const bytes = Buffer.from(hanBitmap, 'base64')
  const said = Array.from({ length: bytes.length * 8 }, (_, at) => at).filter(
    (at) => (((bytes[at >> 3] ?? 0) >> (at & 7)) & 1) === 1,
  )
  expect(said.length).toBeGreaterThan(8000)
  const some = said.filter((_, index) => index % 97 === 0).map((at) => String.fromCodePoint(hanStart + at))
  for (const character of some) {
    await loadHanSlices(character)
    expect(hanFontOf(character), character).toBeDefined()
  }
})

test('a headline with letters that no font has, or of Japanese, is not drawn by half', () => {
  expect(cleanText('東京の港', 300)).toBe('')
  expect(cleanText('서울', 300)).toBe('')
  expect(cleanText('香港，2026', 300)).toBe('香港，2026')
})
