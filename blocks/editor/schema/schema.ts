import type { NodeSpec, SchemaSpec } from '@tiptap/pm/model'
import { z } from 'zod'
import { unknownNode } from '#blocks/editor/mapping/body-to-editor.ts'
import { type AttributeSchemas, nodeMarkup } from '#blocks/editor/schema/node-markup.ts'
import type { NodePart, NodeShape } from '#blocks/editor/mapping/node-shape.ts'
import { editorMarks } from '#blocks/editor/schema/schema-marks.ts'
import type { Field } from '#blocks/fields.ts'
import { type BlockType, blockDefinitions, blockTypes } from '#blocks/registry.ts'

type Nodes = Record<string, NodeSpec>

/** Blocks that flow into each other: deleting backwards at their start joins them with the text before. */
const flowing = new Set<BlockType>(['paragraph', 'heading', 'list', 'quote', 'pull-quote', 'key-points'])

/** Every top node carries the id of its block and the lineage of that id. */
const lineageAttrs = { id: { default: null }, from: { default: null }, was: { default: null } }

const unknownSpec: NodeSpec = {
  group: 'block',
  atom: true,
  attrs: { ...lineageAttrs, storedType: { default: '' }, text: { default: '' }, stored: { default: null } },
}
const unknownAttributes: AttributeSchemas = [
  ['storedType', { schema: z.string() }],
  ['text', { schema: z.string() }],
  ['stored', { schema: z.unknown() }],
]

/** The document of the editor, made from the definitions of the blocks. */
export const editorSchemaSpec: SchemaSpec = {
  topNode: 'doc',
  nodes: { doc: { content: 'block+' }, ...blockNodes(), text: { group: 'inline' }, break: breakSpec() },
  marks: editorMarks,
}

function blockNodes(): Nodes {
  const nodes: Nodes = {}
  for (const type of blockTypes) {
    const { shape } = blockDefinitions[type]
    addShape(nodes, shape, lineageAttrs)
    Object.assign(nodes[shape.name] ?? {}, {
      group: 'block',
      isolating: !flowing.has(type),
      defining: type !== 'paragraph',
    })
  }
  nodes[unknownNode] = withMarkup(unknownNode, unknownSpec, unknownAttributes)
  return nodes
}

function addShape(nodes: Nodes, shape: NodeShape, attrs: NodeSpec['attrs'] = {}): void {
  const { content } = shape
  const parts = content.kind === 'parts' ? content.parts : []
  const spec: NodeSpec = {
    attrs: { ...Object.fromEntries(shape.attributes.map(attributeSpec)), ...attrs },
    content: content.kind === 'text' ? 'inline*' : parts.map(partExpression).join(' '),
  }
  if (spec.content === '') spec.atom = true
  nodes[shape.name] = withMarkup(shape.name, spec, shape.attributes)
  for (const part of parts) addPart(nodes, part)
}

function addPart(nodes: Nodes, part: NodePart): void {
  if ('shape' in part) {
    addShape(nodes, part.shape)
    return
  }
  if (part.kind !== 'rows') {
    nodes[part.name] = withMarkup(part.name, { content: 'inline*' })
    return
  }
  const [row, cell] = [`${part.name}_row`, `${part.name}_cell`]
  const span = { colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null } }
  nodes[part.name] = withMarkup(part.name, { content: `${row}*`, tableRole: 'table', isolating: true })
  nodes[row] = withMarkup(row, { content: `${cell}*`, tableRole: 'row' })
  nodes[cell] = withMarkup(cell, { content: 'inline*', tableRole: 'cell', isolating: true, attrs: span })
}

function partExpression(part: NodePart): string {
  const count = { line: '', rows: '', lines: '*', items: '*', group: '?' }[part.kind]
  return `${part.name}${count}`
}

function attributeSpec([name, field]: [string, Field<unknown>]): [string, { default: unknown }] {
  return [name, { default: field.kind === 'id' ? null : field.empty }]
}

function withMarkup(name: string, spec: NodeSpec, fields: AttributeSchemas = []): NodeSpec {
  return { ...spec, ...nodeMarkup(name, spec, fields) }
}

function breakSpec(): NodeSpec {
  return {
    group: 'inline',
    inline: true,
    selectable: false,
    linebreakReplacement: true,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
    leafText: () => '\n',
  }
}
