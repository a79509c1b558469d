import { baseKeymap } from '@tiptap/pm/commands'
import { expect, test } from 'vitest'
import type { StoredBody } from '#blocks/body.ts'
import { insertBlock } from '#blocks/editor/commands/insert-blocks.ts'
import { linkAt, setLink, toggleSimpleMark } from '#blocks/editor/commands/marks.ts'
import {
  addColumn,
  addRow,
  addTableRow,
  deleteColumn,
  deleteRow,
} from '#blocks/editor/commands/table-commands.ts'
import { turnInto } from '#blocks/editor/commands/turn-into.ts'
import { editingKeys } from '#blocks/editor/plugins/editing-keys.ts'
import { after, behind, bodyOf, editingState, withCaret } from '#blocks/editor/testing/editing-state.ts'
import { inlineToText } from '#blocks/inline/inline-text.ts'
import type { Inline } from '#blocks/inline.ts'
import { blockDefinitions } from '#blocks/registry.ts'

const { paragraph, list, quote, image, table, heading, embed } = blockDefinitions
const text = (words: string): Inline => [{ text: words }]

function press(body: StoredBody, words: string, ...keys: string[]): StoredBody {
  let state = editingState(body)
  state = withCaret(state, behind(state, words))
  for (const key of keys) {
    const command = editingKeys[key] ?? baseKeymap[key]
    if (command) state = after(state, command)
  }
  return bodyOf(state)
}

const outline = (body: StoredBody) => body.map((block) => block.type)

test('Enter behind a heading makes a paragraph, in the middle of it a second heading', () => {
  const body = [heading.create('h', { text: text('Quay news') })]
  expect(outline(press(body, 'Quay news', 'Enter'))).toEqual(['heading', 'paragraph'])
  expect(outline(press(body, 'Quay', 'Enter'))).toEqual(['heading', 'heading'])
})

test('Enter in a caption goes on behind the picture, which stays one picture', () => {
  const body = [image.create('i', { media: 'm', caption: text('A tram') })]
  expect(press(body, 'A', 'Enter')).toMatchObject([
    { id: 'i', caption: text('A tram') },
    { type: 'paragraph', text: [] },
  ])
})

test('Enter in a cell and in a post is a line break', () => {
  const cells = press([table.create('t', { rows: [[text('ab'), []]] })], 'a', 'Enter')
  expect(cells).toMatchObject([{ rows: [[[{ text: 'a' }, { break: true }, { text: 'b' }], []]] }])
  const post = press([embed.create('e', { text: text('ab') })], 'a', 'Enter')
  expect(post).toMatchObject([{ text: [{ text: 'a' }, { break: true }, { text: 'b' }] }])
})

test('a list is left by Enter in an empty item, one level at a time', () => {
  const items = [{ id: 'a', depth: 1 as const, text: text('Salt') }]
  const depths = (body: StoredBody) =>
    body.map((block) => (block.type === 'list' ? block.items.map(({ depth }) => depth) : block.type))
  const body = [list.create('l', { items })]
  expect(depths(press(body, 'Salt', 'Enter', 'Enter'))).toEqual([[1, 0]])
  expect(depths(press(body, 'Salt', 'Enter', 'Enter', 'Enter'))).toEqual([[1], 'paragraph'])
})

test('Tab and Shift-Tab move an item in and out, no further than three levels', () => {
  const body = [list.create('l', { items: [{ id: 'a', depth: 2, text: text('Salt') }] })]
  expect(press(body, 'Salt', 'Tab', 'Tab')).toMatchObject([{ items: [{ depth: 3 }] }])
  expect(press(body, 'Salt', 'Shift-Tab')).toMatchObject([{ items: [{ depth: 1 }] }])
})

test('Backspace at the start of a caption leaves picture and paragraph as they are', () => {
  const body = [
    paragraph.create('p', { text: text('Before') }),
    image.create('i', { caption: text('Tram') }),
    paragraph.create('q', { text: text('Behind') }),
  ]
  const state = editingState(body)
  const caret = withCaret(state, behind(state, 'Tram') - 4)
  const command = editingKeys.Backspace
  expect(bodyOf(command ? after(caret, command) : caret)).toEqual(body)
  expect(press(body, 'Tram', 'Delete')).toEqual(body)
})

test('a quote with one line left keeps its speaker when the line is taken out', () => {
  const body = [quote.create('q', { paragraphs: [text('Twice.')], speaker: 'Ilse Varga' })]
  const state = editingState(body)
  const command = editingKeys.Backspace
  const start = withCaret(state, behind(state, 'Twice.') - 6)
  expect(bodyOf(command ? after(start, command) : start)).toMatchObject([
    { id: 'q', paragraphs: [[]], speaker: 'Ilse Varga' },
    { type: 'paragraph', text: text('Twice.') },
  ])
})

test('a quote turned into a paragraph keeps the words of its speaker as a line', () => {
  const body = [quote.create('q', { paragraphs: [text('Twice.')], speaker: 'Ilse Varga', role: 'coxswain' })]
  const turned = bodyOf(after(editingState(body), turnInto({ type: 'paragraph' }, 'q')))
  expect(turned.map((block) => (block.type === 'paragraph' ? inlineToText(block.text) : ''))).toEqual([
    'Twice.',
    'Ilse Varga, coxswain',
  ])
})

test('a divider brings a paragraph to go on in, in place of an empty one', () => {
  const state = after(editingState([paragraph.create('p')]), insertBlock('divider'))
  expect(outline(bodyOf(state))).toEqual(['divider', 'paragraph'])
  expect(state.selection.$from.parent.type.name).toBe('paragraph')
})

test('rows and columns come and go at the caret, the last of each stays', () => {
  const start = editingState([table.create('t', { rows: [[text('a'), text('b')], [text('c')]] })])
  const state = withCaret(start, behind(start, 'a'))
  const rows = (next: typeof state) =>
    bodyOf(next).flatMap((block) =>
      block.type === 'table' ? block.rows.map((row) => row.map(inlineToText).join('|')) : [],
    )
  expect(rows(after(state, addRow(0)))).toEqual(['|', 'a|b', 'c'])
  expect(rows(after(state, addRow(1)))).toEqual(['a|b', '|', 'c'])
  expect(rows(after(state, addTableRow))).toEqual(['a|b', 'c', '|'])
  expect(rows(after(state, addColumn(1)))).toEqual(['a||b', 'c|'])
  expect(rows(after(state, deleteRow))).toEqual(['c'])
  expect(rows(after(after(state, deleteRow), deleteRow))).toEqual(['c'])
  expect(rows(after(state, deleteColumn))).toEqual(['b', ''])
})

test('a selection that ends halfway inside a card stops before it', () => {
  const state = editingState([
    paragraph.create('p', { text: text('Before') }),
    table.create('t', { rows: [[text('cell')]] }),
    paragraph.create('q', { text: text('Behind') }),
  ])
  const half = withCaret(state, behind(state, 'Be'), behind(state, 'ce'))
  expect(half.selection.to).toBe(behind(state, 'Before'))
  const over = withCaret(state, behind(state, 'Be'), behind(state, 'Behi'))
  expect(over.selection.to).toBe(behind(state, 'Behi'))
})

test('raised and lowered text exclude each other', () => {
  const start = editingState([paragraph.create('p', { text: text('CO2') })])
  let state = withCaret(start, behind(start, 'CO'), behind(start, 'CO2'))
  state = after(after(state, toggleSimpleMark('sup')), toggleSimpleMark('sub'))
  expect(bodyOf(state)).toMatchObject([{ text: [{ text: 'CO' }, { text: '2', marks: [{ type: 'sub' }] }] }])
})

test('a link is set, found around the caret, changed as a whole and taken away; unsafe ones are refused', () => {
  const start = editingState([paragraph.create('p', { text: text('See the quay now') })])
  const selected = withCaret(start, behind(start, 'See '), behind(start, 'quay'))
  let state = after(selected, setLink('https://a.example/x'))
  state = withCaret(state, behind(state, 'the'))
  expect(linkAt(state)?.href).toBe('https://a.example/x')
  expect(setLink('javascript:alert(1)')(state)).toBe(false)
  state = after(state, setLink('/city'))
  const link = [{ type: 'link', href: '/city' }]
  expect(bodyOf(state)).toMatchObject([{ text: [{ text: 'See ' }, { text: 'the quay', marks: link }, {}] }])
  expect(bodyOf(after(state, setLink(null)))).toMatchObject([{ text: text('See the quay now') }])
})
