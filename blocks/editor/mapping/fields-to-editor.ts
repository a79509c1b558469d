import type { EditorNode } from '#blocks/editor/mapping/editor-node.ts'
import { inlineFromEditor, inlineToEditor } from '#blocks/editor/mapping/inline-to-editor.ts'
import type { NodePart, NodeShape } from '#blocks/editor/mapping/node-shape.ts'
import { emptyValues, type Fields } from '#blocks/fields.ts'
import type { Inline } from '#blocks/inline.ts'

type Values = Record<string, unknown>

/** The values of a set of fields as a node of the editor. */
export function fieldsToEditor(shape: NodeShape, values: Values): EditorNode {
  const attrs = Object.fromEntries(shape.attributes.map(([name]) => [name, values[name]]))
  const { content } = shape
  return {
    type: shape.name,
    attrs,
    content:
      content.kind === 'text'
        ? inlineToEditor(values[content.field] as Inline)
        : content.parts.flatMap((part) => partToEditor(part, values[part.field])),
  }
}

/** The values of a set of fields from a node of the editor; an attribute that is not valid is the field's empty value. */
export function fieldsFromEditor(shape: NodeShape, fields: Fields, node: EditorNode): Values {
  const values: Values = { ...emptyValues(fields) }
  for (const [name, field] of shape.attributes) {
    const parsed = field.schema.safeParse(node.attrs?.[name])
    if (parsed.success) values[name] = parsed.data
  }
  const children = node.content ?? []
  if (shape.content.kind === 'text') {
    values[shape.content.field] = inlineFromEditor(children)
  } else {
    for (const part of shape.content.parts) {
      const own = children.filter((child) => child.type === part.name)
      values[part.field] = partFromEditor(part, fields[part.field], own)
    }
  }
  return values
}

function partToEditor(part: NodePart, value: unknown): EditorNode[] {
  switch (part.kind) {
    case 'line':
      return [textNode(part.name, value as Inline)]
    case 'lines':
      return (value as Inline[]).map((line) => textNode(part.name, line))
    case 'rows':
      return [{ type: part.name, content: (value as Inline[][]).map((row) => rowToEditor(part.name, row)) }]
    case 'group':
      return value === null ? [] : [fieldsToEditor(part.shape, value as Values)]
    default:
      return (value as Values[]).map((item) => fieldsToEditor(part.shape, item))
  }
}

function partFromEditor(part: NodePart, field: Fields[string] | undefined, nodes: EditorNode[]): unknown {
  const inner: Fields = field && 'of' in field ? (field.of as Fields) : {}
  switch (part.kind) {
    case 'line':
      return inlineFromEditor(nodes[0]?.content ?? [])
    case 'lines':
      return nodes.map((node) => inlineFromEditor(node.content ?? []))
    case 'rows':
      return (nodes[0]?.content ?? []).map((row) =>
        (row.content ?? []).map((cell) => inlineFromEditor(cell.content ?? [])),
      )
    case 'group':
      return nodes[0] ? fieldsFromEditor(part.shape, inner, nodes[0]) : null
    default:
      return nodes.map((node) => fieldsFromEditor(part.shape, inner, node))
  }
}

function rowToEditor(name: string, row: Inline[]): EditorNode {
  return { type: `${name}_row`, content: row.map((cell) => textNode(`${name}_cell`, cell)) }
}

function textNode(type: string, inline: Inline): EditorNode {
  return { type, content: inlineToEditor(inline) }
}
