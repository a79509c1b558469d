import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalizeInline } from '#blocks/inline/normalize-inline.ts'
import type { Inline } from '#blocks/inline.ts'
import { propertyRuns } from '#scripts/test/property-runs.ts'
import { compareInline, compareParagraphs, differs, type InlineSegment, sideOf } from './compare-inline.ts'

const strong = { type: 'strong' as const }
const link = (href: string) => ({ type: 'link' as const, href })

/** `same [-removed-] {+added+}`, with `~` before words whose marks changed. */
const marked = (segments: InlineSegment[]) =>
  segments
    .map(({ kind, text, marksBefore }) => {
      if (kind === 'removed') return `[-${text}-]`
      if (kind === 'added') return `{+${text}+}`
      return marksBefore ? `~${text}~` : text
    })
    .join('')

const compared = (before: string, after: string, lang = 'en') =>
  marked(compareInline([{ text: before }], [{ text: after }], lang))

test.each([
  ['The ferry is back.', 'The ferry is back.', 'The ferry is back.'],
  ['The ferry is back.', 'The old ferry is back.', 'The {+old +}ferry is back.'],
  ['Two boats sank.', 'Three boats sank.', '[-Two-]{+Three+} boats sank.'],
  ['A red big cat sat', 'A blue small cat sat', 'A [-red big-]{+blue small+} cat sat'],
  ['It cost 1,200 crowns', 'It cost 1,300 crowns', 'It cost [-1,200-]{+1,300+} crowns'],
])('“%s” to “%s” reads %s', (before, after, reads) => {
  expect(compared(before, after)).toBe(reads)
})

test.each([
  ['zh', '渡轮明天回来', '渡轮今天回来', '渡轮[-明天-]{+今天+}回来'],
  ['ja', '船は明日戻ります', '船は今日戻ります', '船は[-明日-]{+今日+}戻ります'],
  ['th', 'เรือกลับมาพรุ่งนี้', 'เรือกลับมาวันนี้', 'เรือกลับมา[-พรุ่ง-]{+วัน+}นี้'],
])('%s, written without spaces, is compared by words', (lang, before, after, reads) => {
  expect(compared(before, after, lang)).toBe(reads)
})

test('a language nobody knows is compared by the general rules', () => {
  expect(compared('a b', 'a c', 'not a language')).toBe('a [-b-]{+c+}')
})

test('words that only changed their marks stay, with the marks they had', () => {
  const segments = compareInline(
    [{ text: 'The ferry is back.' }],
    [{ text: 'The ' }, { text: 'ferry', marks: [strong] }, { text: ' is back.' }],
  )
  expect(marked(segments)).toBe('The ~ferry~ is back.')
  expect(segments[1]).toEqual({ kind: 'same', text: 'ferry', marks: [strong], marksBefore: [] })
})

test('a link that leads elsewhere now is a change of its words', () => {
  const to = (href: string): Inline => [{ text: 'the report', marks: [link(href)] }]
  expect(compareInline(to('https://a.example/'), to('https://b.example/'))).toEqual([
    {
      kind: 'same',
      text: 'the report',
      marks: [link('https://b.example/')],
      marksBefore: [link('https://a.example/')],
    },
  ])
})

test('a mark inside a word does not divide the word', () => {
  const before: Inline = [{ text: 'un' }, { text: 'believ', marks: [strong] }, { text: 'able' }]
  expect(marked(compareInline(before, [{ text: 'believable' }]))).toBe(
    '[-un-][-believ-][-able-]{+believable+}',
  )
})

test('hard breaks and bounds of paragraphs are segments of their own', () => {
  const segments = compareParagraphs([[{ text: 'one two' }]], [[{ text: 'one' }], [{ text: 'two' }]])
  expect(marked(segments)).toBe('one[- -]{+\n\n+}two')
  expect(segments.find(({ kind }) => kind === 'added')?.breaks).toBe('paragraph')
  expect(marked(compareInline([{ text: 'a' }], [{ text: 'a' }, { break: true }]))).toBe('a{+\n+}')
})

const marks = fc.subarray([strong, { type: 'em' as const }, link('https://lantern.example/')])
const words = fc
  .array(
    fc.constantFrom('the', 'ferry', 'ferry', ' ', ' ', 'is', 'back', '.', '渡轮', '\u0301', '👩‍🚀', '\n'),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''))
const inline: fc.Arbitrary<Inline> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ text: words, marks }) },
    { weight: 1, arbitrary: fc.constant({ break: true as const }) },
  ),
  { maxLength: 8 },
)
const paragraphs = fc.array(inline, { minLength: 1, maxLength: 4 })

test('either side of a comparison is exactly the text that was compared', () => {
  fc.assert(
    fc.property(paragraphs, paragraphs, (before, after) => {
      const segments = compareParagraphs(before, after, 'en')
      expect(sideOf(segments, 'before')).toEqual(before.map(normalizeInline))
      expect(sideOf(segments, 'after')).toEqual(after.map(normalizeInline))
    }),
    { numRuns: propertyRuns(500) },
  )
})

test('a text compared with itself does not differ, and two that differ do', () => {
  fc.assert(
    fc.property(inline, inline, (before, after) => {
      expect(differs(compareInline(before, before))).toBe(false)
      const isEqual = JSON.stringify(normalizeInline(before)) === JSON.stringify(normalizeInline(after))
      expect(differs(compareInline(before, after))).toBe(!isEqual)
    }),
    { numRuns: propertyRuns(500) },
  )
})

const longText = (count: number, wordAt: (index: number) => string): Inline => [
  { text: Array.from({ length: count }, (_, index) => wordAt(index)).join(' ') },
]

test.each([
  ['every tenth word rewritten', (index: number) => (index % 10 === 0 ? `new${index}` : `w${index % 5000}`)],
  ['nothing in common', (index: number) => `x${index % 5000}`],
  ['its halves exchanged', (index: number) => `w${(index + 25_000) % 5000}`],
])('a block of 50,000 words, %s, is compared within seconds', (_, wordAt) => {
  const before = longText(50_000, (index) => `w${index % 5000}`)
  const after = longText(50_000, wordAt)
  const startedMs = performance.now()
  const segments = compareInline(before, after, 'en')
  expect(performance.now() - startedMs).toBeLessThan(4000)
  expect(sideOf(segments, 'after')).toEqual([after])
  expect(sideOf(segments, 'before')).toEqual([before])
})
