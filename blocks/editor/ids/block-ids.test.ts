import { joinBackward, deleteSelection } from '@tiptap/pm/commands'
import { redo, undo } from '@tiptap/pm/history'
import { Fragment, Slice } from '@tiptap/pm/model'
import type { Command, EditorState } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import type { StoredBody } from '#blocks/body.ts'
import { breakLine } from '#blocks/editor/commands/break-line.ts'
import { duplicateBlock } from '#blocks/editor/commands/insert-blocks.ts'
import { joinBack } from '#blocks/editor/commands/join-back.ts'
import { moveBlocks } from '#blocks/editor/commands/move-blocks.ts'
import { turnInto } from '#blocks/editor/commands/turn-into.ts'
import { after, behind, bodyOf, editingState, withCaret } from '#blocks/editor/testing/editing-state.ts'
import { blockDefinitions } from '#blocks/registry.ts'

const { paragraph, list } = blockDefinitions
const abc = ['Apple pie', 'Bread', 'Cake'].map((text, index) =>
  paragraph.create('abc'[index] ?? '', { text: [{ text }] }),
)

function lineage(state: EditorState): string[] {
  return bodyOf(state).map((block) => {
    const { id, from, was } = { from: undefined, was: undefined, ...block }
    return `${id}${from ? ` from ${from}` : ''}${was ? ` was ${was.join('+')}` : ''}: ${wordsOf(block)}`
  })
}

function wordsOf(block: StoredBody[number]): string {
  const words = JSON.stringify(block).match(/(?<="text":")[^"]*/g) ?? []
  return words.join('|')
}

const at = (state: EditorState, words: string) => withCaret(state, behind(state, words))
const startOf = (state: EditorState, words: string) => withCaret(state, behind(state, words) - words.length)

function paste(slice: Slice): Command {
  return (state, dispatch) => {
    dispatch?.(state.tr.replaceSelection(slice).setMeta('uiEvent', 'paste'))
    return true
  }
}

/** What a copy of whole blocks holds. */
function copyOf(state: EditorState, ...indexes: number[]): Slice {
  return new Slice(Fragment.from(indexes.map((index) => state.doc.child(index))), 0, 0)
}

function select(state: EditorState, from: string, to: string): EditorState {
  return withCaret(state, behind(state, from), behind(state, to))
}

test('a split keeps the id on the first part and the second says where it is from', () => {
  const state = after(at(editingState(abc), 'Apple'), breakLine)
  expect(lineage(state)).toEqual(['a: Apple', 'new-1 from a:  pie', 'b: Bread', 'c: Cake'])
})

test('Enter at the end makes a new block from nowhere, at the start the id stays with the words', () => {
  const state = after(at(editingState(abc), 'Apple pie'), breakLine)
  expect(lineage(state).slice(0, 3)).toEqual(['a: Apple pie', 'new-1: ', 'b: Bread'])
  const start = after(startOf(editingState(abc), 'Bread'), breakLine)
  expect(lineage(start)).toEqual(['a: Apple pie', 'new-1: ', 'b: Bread', 'c: Cake'])
})

test('a merge keeps the first id and lists the others, with all they had been', () => {
  let state = after(startOf(editingState(abc), 'Cake'), joinBackward)
  expect(lineage(state)).toEqual(['a: Apple pie', 'b was c: BreadCake'])
  state = after(startOf(state, 'BreadCake'), joinBackward)
  expect(lineage(state)).toEqual(['a was b+c: Apple pieBreadCake'])
})

test('deleting over a border merges what is left, deleting whole blocks does not', () => {
  const half = after(select(editingState(abc), 'Apple', 'Bre'), deleteSelection)
  expect(lineage(half)).toEqual(['a was b: Applead', 'c: Cake'])
  const whole = after(select(editingState(abc), 'Apple pie', 'Bread'), deleteSelection)
  expect(lineage(whole)).toEqual(['a: Apple pie', 'c: Cake'])
})

test('a paragraph joined to a list is listed there', () => {
  const items = [{ id: 'i', depth: 0 as const, text: [{ text: 'Salt' }] }]
  const state = editingState([list.create('l', { items }), ...abc])
  expect(lineage(after(startOf(state, 'Apple'), joinBackward))[0]).toBe('l was a: SaltApple pie')
})

test('a pasted copy gets a new id, before and behind the original', () => {
  const copied = copyOf(editingState(abc), 0)
  const behindIt = after(at(editingState(abc), 'Cake'), paste(copied))
  expect(lineage(behindIt).at(-1)).toBe('new-1 from a: Apple pie')
  const typed = after(startOf(editingState(abc), 'Apple'), (state, dispatch) => {
    dispatch?.(state.tr.insertText('Hot '))
    return true
  })
  const before = after(startOf(typed, 'Hot'), paste(copied))
  expect(lineage(before).slice(0, 2)).toEqual(['new-1 from a: Apple pie', 'a: Hot Apple pie'])
})

test('a copied block without words stays a copy, before its original too', () => {
  const divider = blockDefinitions.divider.create('d')
  const start = editingState([divider, ...abc])
  const state = start.apply(start.tr.insert(0, start.doc.child(0)).setMeta('uiEvent', 'paste'))
  expect(lineage(state).slice(0, 2)).toEqual(['new-1 from d: ', 'd: '])
})

test('what is cut keeps its id where it is pasted first, and is a copy after that', () => {
  const start = editingState(abc)
  const cut = copyOf(start, 0)
  let state = start.apply(start.tr.delete(0, start.doc.child(0).nodeSize))
  state = after(at(state, 'Cake'), paste(cut))
  expect(lineage(state)).toEqual(['b: Bread', 'c: Cake', 'a: Apple pie'])
  state = after(at(state, 'Bread'), paste(cut))
  expect(lineage(state)).toEqual(['b: Bread', 'new-1 from a: Apple pie', 'c: Cake', 'a: Apple pie'])
})

test('a block of another story gets a new id', () => {
  const foreign = copyOf(editingState([paragraph.create('z', { text: [{ text: 'Zest' }] })]), 0)
  const state = after(at(editingState(abc), 'Cake'), paste(foreign))
  expect(lineage(state).at(-1)).toBe('new-1 from z: Zest')
})

test('a block that lives on inside another does not come back under its id', () => {
  const start = editingState(abc)
  const copied = copyOf(start, 1)
  const merged = after(startOf(start, 'Bread'), joinBackward)
  expect(lineage(after(at(merged, 'Cake'), paste(copied))).at(-1)).toBe('new-1 from b: Bread')
})

test('moving keeps ids and caret, duplicating makes a new one', () => {
  const moved = after(at(editingState(abc), 'App'), moveBlocks(1))
  expect(lineage(moved)).toEqual(['b: Bread', 'a: Apple pie', 'c: Cake'])
  expect(moved.selection.from).toBe(behind(moved, 'App'))
  expect(lineage(after(moved, duplicateBlock('c'))).at(-1)).toBe('new-1 from c: Cake')
})

test('several paragraphs turned into a list are one block that knows them, and back they come from it', () => {
  const listed = after(select(editingState(abc), 'App', 'Ca'), turnInto({ type: 'list' }))
  expect(lineage(listed)).toEqual(['a was b+c: Apple pie|Bread|Cake'])
  const back = after(listed, turnInto({ type: 'paragraph' }, 'a'))
  expect(lineage(back)).toEqual(['a was b+c: Apple pie', 'new-4 from a: Bread', 'new-5 from a: Cake'])
})

test('items have ids of their own through split and copy', () => {
  const items = [{ id: 'i', depth: 0 as const, text: [{ text: 'Salt' }] }]
  const state = after(at(editingState([list.create('l', { items })]), 'Sa'), breakLine)
  expect(bodyOf(state)).toMatchObject([{ id: 'l', items: [{ id: 'i' }, { id: 'new-1' }] }])
  const start = after(startOf(editingState([list.create('l', { items })]), 'Salt'), breakLine)
  expect(bodyOf(start)).toMatchObject([{ items: [{ id: 'new-1', text: [] }, { id: 'i' }] }])
})

test('an item taken out of the middle of a list leaves two lists that know where they are from', () => {
  const items = ['Salt', '', 'Oil'].map((text, index) => ({
    id: `i${index}`,
    depth: 0 as const,
    text: text === '' ? [] : [{ text }],
  }))
  let state = editingState([list.create('l', { items })])
  state = withCaret(state, behind(state, 'Salt') + 2)
  expect(lineage(after(state, breakLine))).toEqual(['l: Salt', 'new-1: ', 'new-2 from l: Oil'])
  const first = after(startOf(state, 'Salt'), joinBack)
  expect(lineage(first)).toEqual(['l: Salt', 'new-3 from l: Oil'])
})

test('undo gives back the ids of before, redo those of after', () => {
  const start = editingState(abc)
  let state = after(at(start, 'Apple'), breakLine)
  state = after(startOf(state, 'Cake'), joinBackward)
  const done = lineage(state)
  expect(done).toEqual(['a: Apple', 'new-1 from a:  pie', 'b was c: BreadCake'])
  state = after(after(state, undo), undo)
  expect(bodyOf(state)).toEqual(abc)
  expect(lineage(after(after(state, redo), redo))).toEqual(done)
})
