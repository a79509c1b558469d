import { baseKeymap, deleteSelection } from '@tiptap/pm/commands'
import { closeHistory, redo, undo } from '@tiptap/pm/history'
import { Fragment, Slice } from '@tiptap/pm/model'
import type { Command, EditorState } from '@tiptap/pm/state'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StoredBody } from '#blocks/body.ts'
import { duplicateBlock, insertBlock } from '#blocks/editor/commands/insert-blocks.ts'
import { moveBlocks } from '#blocks/editor/commands/move-blocks.ts'
import { type TextTarget, turnInto } from '#blocks/editor/commands/turn-into.ts'
import { editingKeys } from '#blocks/editor/plugins/editing-keys.ts'
import { after, bodyOf, editingState, withCaret } from '#blocks/editor/testing/editing-state.ts'
import { type TopBlock, topBlocks } from '#blocks/editor/top-blocks.ts'
import { blockDefinitions } from '#blocks/registry.ts'
import { propertyRuns } from '#scripts/test/property-runs.ts'

const { paragraph, heading, list, quote, image, divider, table } = blockDefinitions

// Every block has a letter of its own, so that its words can be told wherever they go.
const words = (letter: string) => [{ text: letter.repeat(6) }]
const body: StoredBody = [
  paragraph.create('A', { text: words('A') }),
  heading.create('B', { text: words('B') }),
  paragraph.create('C', { text: words('C') }),
  list.create('D', { items: [0, 1].map((n) => ({ id: `d${n}`, depth: 0, text: words('D') })) }),
  divider.create('rule'),
  quote.create('E', { paragraphs: [words('E'), words('E')], speaker: 'Ilse' }),
  image.create('F', { caption: words('F') }),
  table.create('G', { rows: [[words('G'), []]] }),
  paragraph.create('H', { text: words('H') }),
]
const letters = new Set('ABCDEFGH')

type Action =
  | { kind: 'select'; anchor: number; head: number }
  | { kind: 'key'; key: string }
  | { kind: 'turn'; target: TextTarget }
  | { kind: 'copy' | 'cut'; index: number; count: number }
  | { kind: 'paste' | 'delete' | 'type' | 'undo' | 'redo' | 'insert' }
  | { kind: 'duplicate'; index: number }
  | { kind: 'move'; by: 1 | -1 }

const anyAction: fc.Arbitrary<Action> = fc.oneof(
  weighted(8, fc.record({ kind: fc.constant('select'), anchor: fc.nat(150), head: fc.nat(150) })),
  weighted(
    4,
    fc.nat(150).map((anchor): Action => ({ kind: 'select', anchor, head: anchor })),
  ),
  weighted(
    5,
    fc
      .constantFrom('Enter', 'Backspace', 'Delete', 'Tab', 'Shift-Tab', 'Shift-Enter')
      .map((key): Action => ({ kind: 'key', key })),
  ),
  weighted(
    5,
    fc.constantFrom('paste', 'delete', 'type', 'undo', 'redo', 'insert').map((kind): Action => ({ kind })),
  ),
  weighted(
    2,
    fc
      .constantFrom('paragraph', 'heading', 'list', 'quote', 'pull-quote', 'key-points')
      .map((type): Action => ({ kind: 'turn', target: { type } })),
  ),
  weighted(
    2,
    fc.record({
      kind: fc.constantFrom('copy', 'cut'),
      index: fc.nat(8),
      count: fc.integer({ min: 1, max: 3 }),
    }),
  ),
  weighted(
    1,
    fc.nat(8).map((index): Action => ({ kind: 'duplicate', index })),
  ),
  weighted(2, fc.constantFrom<Action>({ kind: 'move', by: 1 }, { kind: 'move', by: -1 })),
)

function weighted(weight: number, arbitrary: fc.Arbitrary<Action>) {
  return { weight, arbitrary }
}

test('whatever is done, ids are distinct, words know where they are from, and undo and redo restore both', () => {
  fc.assert(
    fc.property(fc.array(anyAction, { minLength: 1, maxLength: 40 }), (actions) => {
      const editor = new Typist(editingState(body))
      for (const action of actions) {
        editor.act(action)
        expect(idTroubles(editor.state)).toEqual([])
        editor.state.doc.check()
        editor.learnOrigins()
        expect(editor.strayWords()).toEqual([])
      }
      const done = bodyOf(editor.state)
      while (undo(editor.state)) editor.run(undo)
      expect(bodyOf(editor.state)).toEqual(body)
      while (redo(editor.state)) editor.run(redo)
      // Whoever undid by hand may have typed over what could have been redone.
      const hasUndone = actions.some(({ kind }) => kind === 'undo')
      expect(hasUndone ? done : bodyOf(editor.state)).toEqual(done)
    }),
    { numRuns: propertyRuns(150) },
  )
})

class Typist {
  state: EditorState
  #clipboard = Slice.empty
  #origins = new Map<string, Set<string>>()

  constructor(state: EditorState) {
    this.state = state
    this.learnOrigins()
  }

  run(command: Command | undefined): void {
    if (command) this.state = after(this.state.apply(closeHistory(this.state.tr)), command)
  }

  act(action: Action): void {
    const { doc } = this.state
    switch (action.kind) {
      case 'select':
        this.state = withCaret(this.state, action.anchor % doc.content.size, action.head % doc.content.size)
        break
      case 'key':
        this.run(editingKeys[action.key] ?? baseKeymap[action.key])
        break
      case 'turn':
        this.run(turnInto(action.target))
        break
      case 'move':
        this.run(moveBlocks(action.by))
        break
      case 'duplicate':
        this.run(duplicateBlock(String(topBlocks(doc)[action.index]?.id)))
        break
      case 'copy':
      case 'cut':
        this.#take(action)
        break
      case 'paste':
        this.run((state, dispatch) => {
          dispatch?.(state.tr.replaceSelection(this.#clipboard).setMeta('uiEvent', 'paste'))
          return true
        })
        break
      case 'delete':
        this.run(deleteSelection)
        break
      case 'insert':
        this.run(insertBlock('list'))
        break
      case 'type':
        this.run((state, dispatch) => {
          if (!state.selection.$from.parent.inlineContent) return false
          dispatch?.(state.tr.insertText('x'))
          return true
        })
        break
      default:
        this.run(action.kind === 'undo' ? undo : redo)
    }
  }

  #take({ kind, index, count }: { kind: 'copy' | 'cut'; index: number; count: number }): void {
    const blocks = topBlocks(this.state.doc).slice(index, index + count)
    const [first, last] = [blocks[0], blocks.at(-1)]
    if (!first || !last) return
    this.#clipboard = new Slice(Fragment.from(blocks.map(({ node }) => node)), 0, 0)
    if (kind === 'copy') return
    this.run((state, dispatch) => {
      dispatch?.(state.tr.delete(first.pos, last.pos + last.node.nodeSize))
      return true
    })
  }

  /** Every id knows, from when it is first seen, the blocks it is from. */
  learnOrigins(): void {
    for (const { id, was, node } of topBlocks(this.state.doc)) {
      const from: unknown = node.attrs.from
      const known = this.#origins.get(id) ?? new Set([id])
      for (const origin of [...was, ...(typeof from === 'string' ? [from] : [])]) {
        for (const one of this.#origins.get(origin) ?? [origin]) known.add(one)
      }
      this.#origins.set(id, known)
    }
  }

  /** Words in a block that is not of their origin, unless they came from one that is still there, as by cutting words. */
  strayWords(): string[] {
    const blocks = topBlocks(this.state.doc)
    const live = new Set(blocks.flatMap(({ id }) => [...(this.#origins.get(id) ?? [])]))
    return blocks.flatMap(({ id, node }) => {
      const known = this.#origins.get(id) ?? new Set()
      const foreign = [...new Set(node.textContent)].filter(
        (letter) => letters.has(letter) && !known.has(letter),
      )
      for (const letter of foreign) known.add(letter)
      return foreign.filter((letter) => !live.has(letter)).map((letter) => `${letter} in ${id}`)
    })
  }
}

function idTroubles(state: EditorState): string[] {
  const blocks = topBlocks(state.doc)
  const ids = blocks.map(({ id }) => id)
  return [
    ...repeated(ids).map((id) => `two blocks are ${id}`),
    ...ids.filter((id) => id === '').map(() => 'a block has no id'),
    ...blocks.flatMap(({ was }) => was.filter((id) => ids.includes(id))).map((id) => `${id} was and is`),
    ...blocks.flatMap((block) => repeated(itemIds(block)).map((id) => `two items of ${block.id} are ${id}`)),
  ]
}

function repeated(ids: string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index)
}

function itemIds({ node }: TopBlock): string[] {
  const ids: string[] = []
  node.forEach((child) => {
    if ('id' in child.attrs) ids.push(String(child.attrs.id))
  })
  return ids
}
