import { Fragment, type Node, type Schema } from '@tiptap/pm/model'
import { type Command, TextSelection } from '@tiptap/pm/state'
import { blockTypeOf } from '#blocks/editor/mapping/body-to-editor.ts'
import { selectedBlocks } from '#blocks/editor/commands/selected-blocks.ts'
import { nodeName } from '#blocks/editor/mapping/node-shape.ts'
import { getTopBlock, type TopBlock } from '#blocks/editor/top-blocks.ts'
import type { BlockType } from '#blocks/registry.ts'

/** Kinds of text a block of words can be turned into. A variant is the value of its one choice. */
export type TextTarget = {
  type: 'paragraph' | 'heading' | 'list' | 'quote' | 'pull-quote' | 'key-points'
  attrs?: { level?: 2 | 3 | 4; ordered?: boolean }
}

const lineNodes: Partial<Record<BlockType, string>> = {
  list: 'list_items',
  quote: 'quote_paragraphs',
  'key-points': 'keyPoints_items',
}

/** Whether the words of a type of block can be turned into those of another. */
export function isTextType(type: BlockType | null): type is TextTarget['type'] {
  return type !== null && ['paragraph', 'heading', 'pull-quote', ...Object.keys(lineNodes)].includes(type)
}

/**
 * Turns the selected blocks of words, or one by its id, into another kind. Several become one list, quote or box,
 * which keeps the first id and lists the others in `was`. Words that have no field there become a last line.
 */
export function turnInto(target: TextTarget, id: string | null = null): Command {
  return (state, dispatch) => {
    const chosen = id === null ? null : getTopBlock(state.doc, id)
    const blocks = chosen ? [chosen] : selectedBlocks(state)
    const [first, last] = [blocks[0], blocks.at(-1)]
    if (!first || !last || !blocks.every(({ node }) => isTextType(blockTypeOf(node.type.name)))) return false
    const nodes = lineNodes[target.type]
      ? [joined(state.schema, target, blocks)]
      : blocks.flatMap((block) => separate(state.schema, target, block))
    const end = last.pos + last.node.nodeSize
    const tr = state.tr.replaceWith(first.pos, end, Fragment.from(nodes))
    const caret = Math.min(state.selection.from, first.pos + Fragment.from(nodes).size - 1)
    dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(caret))).scrollIntoView())
    return true
  }
}

function joined(schema: Schema, target: TextTarget, blocks: TopBlock[]): Node {
  const [first, ...others] = blocks
  const lineType = schema.nodes[lineNodes[target.type] ?? '']
  const isSame = blocks.length === 1 && blockTypeOf(first?.node.type.name ?? '') === target.type
  const lines = blocks.flatMap(({ node }) =>
    isSame
      ? childrenOf(node)
      : linesOf(node, target).map((line) => lineType?.create(line.attrs, line.content)),
  )
  const was = [...(first?.was ?? []), ...others.flatMap((block) => [block.id, ...block.was])]
  const kept = first ? keptAttrs(schema, target, first.node) : {}
  const attrs = { ...kept, ...target.attrs, was: was.length > 0 ? was : null }
  return typeOf(schema, target).create(
    attrs,
    lines.filter((line) => line !== undefined),
  )
}

function separate(schema: Schema, target: TextTarget, block: TopBlock): Node[] {
  const attrs = { ...keptAttrs(schema, target, block.node), ...target.attrs }
  const lines = linesOf(block.node, target).map(({ content }) => content)
  const type = typeOf(schema, target)
  if (target.type !== 'pull-quote') return lines.map((content) => type.create(attrs, content))
  const hardBreak = Fragment.from(schema.nodes.break?.create())
  const words = lines.reduce((all, line) => all.append(hardBreak).append(line))
  return [type.create(attrs, words)]
}

type Line = { attrs: Record<string, unknown>; content: Fragment }

function linesOf(node: Node, target: TextTarget): Line[] {
  const words = node.isTextblock
    ? [{ attrs: {}, content: node.content }]
    : childrenOf(node).map((child) => ({ attrs: child.attrs, content: child.content }))
  const rest = wordsWithoutPlace(node, target)
  const last = rest === '' ? [] : [{ attrs: {}, content: Fragment.from(node.type.schema.text(rest)) }]
  const lines = [...words, ...last]
  return lines.length > 0 ? lines : [{ attrs: {}, content: Fragment.empty }]
}

function wordsWithoutPlace(node: Node, target: TextTarget): string {
  const places = typeOf(node.type.schema, target).spec.attrs ?? {}
  return Object.entries(node.attrs)
    .filter(([name, value]) => !(name in places) && typeof value === 'string' && value !== '')
    .map(([, value]) => String(value))
    .join(', ')
}

function keptAttrs(schema: Schema, target: TextTarget, node: Node): Record<string, unknown> {
  const places = typeOf(schema, target).spec.attrs ?? {}
  return Object.fromEntries(Object.entries(node.attrs).filter(([name]) => name in places))
}

function typeOf(schema: Schema, target: TextTarget) {
  const type = schema.nodes[nodeName(target.type)]
  if (!type) throw new Error(`The editor's schema has no node for ${target.type}.`)
  return type
}

function childrenOf(node: Node): Node[] {
  return Array.from({ length: node.childCount }, (_, index) => node.child(index))
}
