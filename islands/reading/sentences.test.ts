import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { propertyRuns } from '#scripts/test/property-runs.ts'
import { sentencesOf } from './sentences.ts'

const read = (text: string, lang = 'en') =>
  sentencesOf(text, lang).map(({ start, end }) => text.slice(start, end))

test('a text is read sentence by sentence, in order, without the space between', () => {
  expect(read('The ferry left.  Nobody was aboard! She asked “Why?”')).toEqual([
    'The ferry left.',
    'Nobody was aboard!',
    'She asked “Why?”',
  ])
})

test('languages end sentences their own way', () => {
  expect(read('火事です。逃げて！', 'ja')).toEqual(['火事です。', '逃げて！'])
  expect(read('هل وصلت؟ نعم.', 'ar')).toEqual(['هل وصلت؟', 'نعم.'])
})

test('marks without a word are not read', () => {
  expect(read(' — … ')).toEqual([])
})

test('whatever a text is, its spans are in order, never overlap, lose no word and are no longer than a voice lasts', () => {
  assert(
    property(string({ unit: 'grapheme', maxLength: 1500 }), (text) => {
      const spans = sentencesOf(text, 'en')
      let before = 0
      let rest = ''
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end - start).toBeLessThanOrEqual(220)
        rest += text.slice(before, start)
        before = end
      }
      expect(rest + text.slice(before)).not.toMatch(/[\p{L}\p{N}]/u)
    }),
    { numRuns: propertyRuns(100) },
  )
})

test('a sentence that a voice would not finish is cut at a comma, else between words', () => {
  const long = `${'word '.repeat(30)}end, ${'word '.repeat(60)}stop.`
  const parts = read(long)
  expect(parts[0]?.endsWith('end,')).toBe(true)
  expect(parts.join(' ')).toBe(long)
})
