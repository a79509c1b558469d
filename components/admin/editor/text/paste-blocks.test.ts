import { expect, test } from 'vitest'
import type { StoredBody } from '#blocks/body.ts'
import { after, behind, bodyOf, editingState, withCaret } from '#blocks/editor/testing/editing-state.ts'
import { blockDefinitions } from '#blocks/registry.ts'
import { pasteBlocks, pasteText, turnIntoCard } from './paste-blocks.ts'

const { paragraph, divider, table, image } = blockDefinitions
const p = (id: string, text: string) => paragraph.create(id, { text: [{ text }] })
const start = editingState([p('a', 'Apple pie')])
const caret = withCaret(start, behind(start, 'Apple'))

function lines(body: StoredBody): string[] {
  return body.map(
    (block) => `${block.id}: ${block.type === 'paragraph' ? JSON.stringify(block.text) : block.type}`,
  )
}

test('lines of plain text are paragraphs, the first and last joined to the words at the caret', () => {
  expect(lines(bodyOf(after(caret, pasteText('one\ntwo\r\nthree'))))).toHaveLength(3)
  expect(bodyOf(after(caret, pasteText('one\ntwo')))).toMatchObject([
    { id: 'a', text: [{ text: 'Appleone' }] },
    { text: [{ text: 'two pie' }] },
  ])
})

test('plain text with blank lines keeps its single line feeds as breaks', () => {
  expect(bodyOf(after(caret, pasteText('one\ntwo\n\n\nthree')))).toMatchObject([
    { text: [{ text: 'Appleone' }, { break: true }, { text: 'two' }] },
    { text: [{ text: 'three pie' }] },
  ])
})

test('an address pasted over words links them', () => {
  const selected = withCaret(start, behind(start, 'Apple '), behind(start, 'Apple pie'))
  expect(bodyOf(after(selected, pasteText(' https://a.example/x\n')))).toMatchObject([
    { text: [{ text: 'Apple ' }, { text: 'pie', marks: [{ type: 'link', href: 'https://a.example/x' }] }] },
  ])
})

test('a card takes the place of the line around the caret', () => {
  const line = editingState([p('a', 'Apple'), p('b', 'https://x.com/a/status/1'), p('c', 'Pear')])
  const inLine = withCaret(line, behind(line, 'https://x'))
  const card = blockDefinitions.embed.create('card', { network: 'x', url: 'https://x.com/a/status/1' })
  expect(bodyOf(after(inLine, turnIntoCard(card)))).toMatchObject([
    { id: 'a' },
    { id: 'card', type: 'embed', url: 'https://x.com/a/status/1' },
    { id: 'c' },
  ])
})

test('pasted blocks get ids of their own and say of nothing that they are from it', () => {
  const pasted = bodyOf(after(caret, pasteBlocks([p('x', 'One'), divider.create('y'), p('z', 'Two')])))
  expect(lines(pasted)).toEqual([
    'a: [{"text":"AppleOne"}]',
    expect.stringMatching(/^new-\d: divider$/),
    expect.stringMatching(/^new-\d: \[\{"text":"Two pie"\}\]$/),
  ])
  expect(pasted.some((block) => 'from' in block && block.from === 'x')).toBe(false)
})

test('in a cell and in a caption only words fit: blocks become lines', () => {
  const cell = editingState([table.create('t', { rows: [[[{ text: 'cell' }]]] })])
  const words = [{ text: 'cellOne' }, { break: true }, { text: 'Two' }]
  const command = pasteBlocks([p('x', 'One'), p('z', 'Two')])
  expect(bodyOf(after(withCaret(cell, behind(cell, 'cell')), command))).toMatchObject([{ rows: [[words]] }])
  const slot = editingState([image.create('i', { caption: [{ text: 'cell' }] })])
  const pasted = bodyOf(after(withCaret(slot, behind(slot, 'cell')), pasteText('One\nTwo')))
  expect(pasted).toMatchObject([{ id: 'i', caption: words }])
})
