import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { allSamples } from '#blocks/body/all-samples.ts'
import { inlineToText } from '#blocks/inline/inline-text.ts'
import type { Inline } from '#blocks/inline.ts'
import { type Block, blockDefinitions } from '#blocks/registry.ts'
import { propertyRuns } from '#scripts/test/property-runs.ts'
import { type ArticleContent, emptyContent } from '#lib/revisions/content.ts'
import { compareContents, isUnchanged } from './compare-contents.ts'
import { sideOf } from './compare-inline.ts'
import type { Comparison, FieldChange } from './comparison.ts'

const paragraph = (id: string, text = `Text of ${id}.`, more: Partial<Block> = {}) =>
  ({ ...blockDefinitions.paragraph.create(id, { text: [{ text }] }), ...more }) as Block
const story = (body: Block[], changes: Partial<ArticleContent> = {}): ArticleContent => ({
  ...emptyContent('en-GB', 'ltr'),
  body,
  ...changes,
})
const ids = (...names: string[]) => names.map((name) => paragraph(name))
const outline = ({ blocks }: Comparison) =>
  blocks.map(({ id, kind, moved }) => `${id} ${kind}${moved ? ` ${moved.from}→${moved.to}` : ''}`)
const fieldsOf = (comparison: Comparison, id: string) =>
  comparison.blocks.find((entry) => entry.id === id && entry.kind !== 'departed')?.fields ?? []
const side = (change: FieldChange | undefined, of: 'before' | 'after') =>
  change?.kind === 'text' ? sideOf(change.segments, of).map(inlineToText).join('\n\n') : null

test('a story compared with itself has no difference', () => {
  expect(isUnchanged(compareContents(story(allSamples), story(structuredClone(allSamples))))).toBe(true)
})

test('a block that moved is a move, and the others stay', () => {
  const comparison = compareContents(story(ids('a', 'b', 'c', 'd')), story(ids('b', 'c', 'a', 'd')))
  expect(outline(comparison)).toEqual(['a departed 1→3', 'b same', 'c same', 'a same 1→3', 'd same'])
})

test('added and removed blocks stand where they are and were', () => {
  const comparison = compareContents(story(ids('a', 'b', 'c')), story(ids('a', 'x', 'c')))
  expect(outline(comparison)).toEqual(['a same', 'b removed', 'x added', 'c same'])
})

test('a block may move and change at once', () => {
  const after = [paragraph('b'), paragraph('c'), paragraph('a', 'Text of a, rewritten.')]
  const comparison = compareContents(story(ids('a', 'b', 'c')), story(after))
  expect(outline(comparison).at(-1)).toBe('a changed 1→3')
})

test('a paragraph made a heading says so and keeps its words', () => {
  const heading = blockDefinitions.heading.create('a', { text: [{ text: 'Text of a.' }] })
  const comparison = compareContents(story(ids('a')), story([heading]))
  expect(fieldsOf(comparison, 'a')).toEqual([
    { kind: 'value', name: 'type', before: 'paragraph', after: 'heading' },
  ])
})

test('a split is shown as one: words that went to the new block are not new', () => {
  const before = story([paragraph('a', 'One sentence. Another one.')])
  const after = story([paragraph('a', 'One sentence.'), paragraph('b', 'Another fine one.', { from: 'a' })])
  const comparison = compareContents(before, after)
  expect(comparison.blocks.map(({ lineage }) => lineage)).toEqual([
    [{ kind: 'split-into', id: 'b' }],
    [{ kind: 'split-from', id: 'a' }],
  ])
  const [first, second] = comparison.blocks.map(({ fields }) => fields[0])
  expect([side(first, 'after'), side(second, 'after')]).toEqual(['One sentence.', 'Another fine one.'])
  const added = second?.kind === 'text' ? second.segments.filter(({ kind }) => kind === 'added') : []
  expect(added.map(({ text }) => text.trim())).toEqual(['fine'])
})

test('a merge is shown as one: words of the block that went are not lost', () => {
  const before = story([paragraph('a', 'One.'), paragraph('b', 'Two.')])
  const after = story([paragraph('a', 'One. Two.', { was: ['b'] })])
  const comparison = compareContents(before, after)
  expect(comparison.blocks.map(({ id, kind, lineage }) => [id, kind, lineage[0]?.kind])).toEqual([
    ['a', 'changed', 'merged-from'],
    ['b', 'removed', 'merged-into'],
  ])
  const text = fieldsOf(comparison, 'a')[0]
  expect(side(text, 'before')).toBe('One.\n\nTwo.')
  expect(
    text?.kind === 'text' && text.segments.some(({ text: t, kind }) => kind === 'added' && /Two/.test(t)),
  ).toBe(false)
})

test('a copy is new words, with where they are from', () => {
  const after = story([paragraph('a'), paragraph('b', 'Text of a.', { from: 'a' })])
  const [, copy] = compareContents(story(ids('a')), after).blocks
  expect([copy?.kind, copy?.lineage, copy?.fields]).toEqual(['added', [{ kind: 'copied-from', id: 'a' }], []])
})

test('caption, credit and alt text of a picture are told apart', () => {
  const image = blockDefinitions.image.create('i', {
    caption: [{ text: 'A boat' }],
    credit: 'Novik',
    alt: 'Boat',
  })
  const after = { ...image, caption: [{ text: 'Two boats' }], credit: 'P. Novik', media: 'm2' }
  const fields = fieldsOf(compareContents(story([image]), story([after])), 'i')
  expect(fields.map(({ name, kind }) => [name, kind])).toEqual([
    ['media', 'value'],
    ['caption', 'text'],
    ['credit', 'text'],
  ])
})

test('items of a list are followed by their ids', () => {
  const item = (id: string, text: string) => ({ id, depth: 0 as const, text: [{ text }] })
  const before = blockDefinitions.list.create('l', {
    items: [item('1', 'a'), item('2', 'b'), item('3', 'c')],
  })
  const after = { ...before, items: [item('2', 'b'), item('1', 'a'), item('3', 'c, too'), item('4', 'd')] }
  const [change] = fieldsOf(compareContents(story([before]), story([after])), 'l')
  const kinds =
    change?.kind === 'items' ? change.items.map(({ key, kind, moved }) => [key, kind, moved !== null]) : []
  expect(kinds).toEqual([
    ['2', 'same', true],
    ['1', 'same', false],
    ['2', 'departed', true],
    ['3', 'changed', false],
    ['4', 'added', false],
  ])
})

test('a new column of a table is new cells in rows that stay', () => {
  const cell = (text: string): Inline => [{ text }]
  const before = blockDefinitions.table.create('t', {
    rows: [
      [cell('a'), cell('b')],
      [cell('c'), cell('d')],
    ],
  })
  const rows = [
    [cell('a'), cell('x'), cell('b')],
    [cell('c'), cell('y'), cell('d')],
  ]
  const [change] = fieldsOf(compareContents(story([before]), story([{ ...before, rows }])), 't')
  expect(
    change?.kind === 'rows' && change.rows.map(({ kind, cells }) => [kind, cells.map((c) => c[0]?.kind)]),
  ).toEqual([
    ['changed', ['same', 'added', 'same']],
    ['changed', ['same', 'added', 'same']],
  ])
})

test('metadata is compared field by field', () => {
  const lead = { media: 'm1', alt: 'Boat', decorative: false, caption: [{ text: 'A boat' }], credit: 'Novik' }
  const author = { contributor: 'c1', name: 'Maren Holt', role: 'author' as const, links: [] }
  const before = story([], {
    headline: 'Ferry back',
    tags: ['t1', 't2'],
    lead,
    byline: [author],
    slug: 'ferry',
  })
  const after = story([], {
    headline: 'Ferry returns',
    tags: ['t2', 't3'],
    lead: { ...lead, credit: 'P. Novik' },
    byline: [author, { contributor: null, name: 'Guest', role: 'photographs', links: [] }],
    slug: 'ferry-returns',
    source: { name: 'Wire', url: null, rule: 'none' },
  })
  const { fields } = compareContents(before, after)
  expect(fields.map(({ name }) => name)).toEqual([
    'headline',
    'byline',
    'tags',
    'lead.credit',
    'slug',
    'source.name',
    'source.rule',
  ])
  const tags = fields.find(({ name }) => name === 'tags')
  expect(tags?.kind === 'items' && tags.items.map(({ key, kind }) => `${key} ${kind}`)).toEqual([
    't1 removed',
    't2 same',
    't3 added',
  ])
})

const blockId = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j')
const block = fc.record({
  id: blockId,
  text: fc.constantFrom('The ferry.', 'The old ferry is back.', 'Trams.'),
})
const body = fc
  .uniqueArray(block, { selector: ({ id }) => id, maxLength: 12 })
  .map((blocks) => blocks.map(({ id, text }) => paragraph(id, text)))

test('the listing holds both bodies in their order, and its words rebuild both', () => {
  fc.assert(
    fc.property(body, body, (before, after) => {
      const { blocks } = compareContents(story(before), story(after))
      const wasHere = blocks.filter((e) => e.kind === 'departed' || (e.before && !e.moved))
      const isHere = blocks.filter((e) => e.kind !== 'departed' && e.after)
      expect(wasHere.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
      expect(isHere.map(({ id }) => id)).toEqual(after.map(({ id }) => id))
      for (const { kind, fields, before: was, after: is } of blocks) {
        if (kind !== 'changed' || !was || !is) continue
        expect(side(fields[0], 'before')).toBe(inlineToText((was as { text: Inline }).text))
        expect(side(fields[0], 'after')).toBe(inlineToText((is as { text: Inline }).text))
      }
    }),
    { numRuns: propertyRuns(500) },
  )
})

test('a pure reorder gives moves only, and fewer than there are blocks', () => {
  const reordered = fc.uniqueArray(blockId, { minLength: 2 }).chain((names) =>
    fc.record({
      names: fc.constant(names),
      order: fc.shuffledSubarray(names, { minLength: names.length }),
    }),
  )
  fc.assert(
    fc.property(reordered, ({ names, order }) => {
      const { blocks } = compareContents(story(ids(...names)), story(ids(...order)))
      expect(blocks.every(({ kind }) => kind === 'same' || kind === 'departed')).toBe(true)
      expect(blocks.filter(({ kind }) => kind === 'departed').length).toBeLessThan(names.length)
    }),
    { numRuns: propertyRuns(300) },
  )
})

test('a paragraph split anywhere and written on loses and gains no more than what was written', () => {
  const text = 'The ferry is back at North Quay, and the tram with it.'
  fc.assert(
    fc.property(fc.integer({ min: 1, max: text.length - 1 }), (place) => {
      const after = [paragraph('a', text.slice(0, place)), paragraph('b', text.slice(place), { from: 'a' })]
      const { blocks } = compareContents(story([paragraph('a', text)]), story(after))
      const parts = blocks.map(
        ({ fields, after: is }) => side(fields[0], 'after') ?? inlineToText((is as { text: Inline }).text),
      )
      expect(parts.join('')).toBe(text)
    }),
    { numRuns: propertyRuns(100) },
  )
})

test('four hundred blocks are compared in tens of milliseconds', () => {
  const text = 'The ferry is back at North Quay, and the tram with it. '.repeat(8)
  const before = Array.from({ length: 400 }, (_, index) => paragraph(`p${index}`, `${index} ${text}`))
  const after = before.map((one, index) =>
    index % 4 === 0 ? paragraph(one.id, `${index} ${text} More.`) : one,
  )
  after.unshift(...after.splice(300, 20))
  compareContents(story(before), story(after))
  const startedMs = performance.now()
  const comparison = compareContents(story(before), story(after))
  const tookMs = performance.now() - startedMs
  expect(comparison.blocks.filter(({ kind }) => kind === 'changed').length).toBe(100)
  expect(tookMs).toBeLessThan(250)
})
