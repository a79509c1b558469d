import { undo } from '@tiptap/pm/history'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StoredBody } from '#blocks/body.ts'
import { replaceBody } from '#blocks/editor/replacing/replace-body.ts'
import { anyBlock } from '#blocks/editor/testing/any-body.ts'
import { after, behind, bodyOf, editingState, withCaret } from '#blocks/editor/testing/editing-state.ts'
import { topBlockAt } from '#blocks/editor/top-blocks.ts'
import { type Block, blockDefinitions } from '#blocks/registry.ts'
import { propertyRuns } from '#scripts/test/property-runs.ts'

const { paragraph } = blockDefinitions
const p = (id: string, text: string) => paragraph.create(id, { text: [{ text }] })
const body = [p('a', 'Apple pie'), p('b', 'Bread and butter'), p('c', 'Cake')]

function replaced(state: ReturnType<typeof editingState>, next: StoredBody) {
  const tr = replaceBody(state, next)
  return tr ? state.apply(tr) : state
}

test('the same body changes nothing', () => {
  expect(replaceBody(editingState(body), structuredClone(body))).toBeNull()
})

test('the caret stays in its words when others change, come, go and move, and when its own block does', () => {
  const state = editingState(body)
  const caret = withCaret(state, behind(state, 'Bread and'))
  const next = replaced(caret, [p('n', 'New'), p('c', 'Cake'), p('b', 'Fresh Bread and butter, salted')])
  expect(bodyOf(next).map(({ id }) => id)).toEqual(['n', 'c', 'b'])
  expect(topBlockAt(next.doc, next.selection.from)?.id).toBe('b')
  const moved = replaced(caret, [p('b', 'Bread and butter'), p('a', 'Apple pie'), p('c', 'Cake')])
  expect(moved.selection.from).toBe(behind(moved, 'Bread and'))
  const amended = replaced(caret, [p('a', 'Apples'), p('b', 'Fresh Bread and butter, salted')])
  expect(amended.selection.from).toBe(behind(amended, 'Fresh Bread and'))
})

test('what came from elsewhere is not undone, what was typed here is', () => {
  let state = editingState(body)
  state = state.apply(state.tr.insertText(' today', behind(state, 'Cake')))
  state = replaced(state, [p('a', 'Apple tart'), p('c', 'Cake today'), p('d', 'Dates')])
  expect(bodyOf(after(state, undo))).toEqual([p('a', 'Apple tart'), p('c', 'Cake'), p('d', 'Dates')])
})

test('an empty body is an empty paragraph', () => {
  const empty = [{ type: 'paragraph', text: [] }]
  expect(bodyOf(replaced(editingState(body), []))).toMatchObject(empty)
  expect(bodyOf(replaced(editingState([blockDefinitions.divider.create('d')]), []))).toMatchObject(empty)
})

// Few ids, so that bodies share blocks, in other places and with other words and types.
const anyBodyOfFew = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), anyBlock), {
    selector: ([id]) => id,
    minLength: 1,
  })
  .map((pairs) => pairs.map(([id, block]): Block => ({ ...block, id })))

test('whatever stood there, the document holds the new body, and then nothing is left to do', () => {
  fc.assert(
    fc.property(anyBodyOfFew, anyBodyOfFew, fc.nat(100), (before, wanted, caret) => {
      const state = editingState(before)
      const next = replaced(withCaret(state, caret % state.doc.content.size), wanted)
      expect(bodyOf(next)).toEqual(wanted)
      expect(replaceBody(next, wanted)).toBeNull()
    }),
    { numRuns: propertyRuns(100) },
  )
})
