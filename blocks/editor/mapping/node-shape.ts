import type { Field, Fields } from '#blocks/fields.ts'

/**
 * How a set of fields stands in the editor. Fields with rich text are written into, so they are content;
 * the others are attributes, edited in a form.
 */
export type NodeShape = {
  /** Name of the node. */
  name: string
  attributes: [name: string, field: Field<unknown>][]
  content: NodeContent
}

/** `text`: the one text field of the set is the content itself. `parts`: each content field has nodes of its own. */
type NodeContent = { kind: 'text'; field: string } | { kind: 'parts'; parts: NodePart[] }

/** One content field. `line` one line of text, `lines` any number, `rows` cells, `group` one or none, `items` any number. */
export type NodePart =
  | { kind: 'line' | 'lines' | 'rows'; field: string; name: string }
  | { kind: 'group' | 'items'; field: string; name: string; shape: NodeShape }

/** The shape of a block, an item or a group from its fields; `name` is that of its node. */
export function nodeShape(name: string, fields: Fields): NodeShape {
  const entries = Object.entries(fields)
  const content = entries.filter(([, field]) => holdsText(field))
  const [first] = content
  const isText = content.length === 1 && first?.[1].kind === 'inline'
  return {
    name,
    attributes: entries.filter(([, field]) => !holdsText(field)),
    content:
      isText && first
        ? { kind: 'text', field: first[0] }
        : { kind: 'parts', parts: content.map(([key, field]) => partOf(name, key, field)) },
  }
}

/** Name of the node of a type of block: `pull-quote` is `pullQuote`, since content expressions know no hyphen. */
export function nodeName(type: string): string {
  return type.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** The fields inside a group or list of items; null for other fields. */
export function innerFields(field: Field<unknown>): Fields | null {
  return 'of' in field ? (field.of as Fields) : null
}

function holdsText(field: Field<unknown>): boolean {
  const inner = innerFields(field)
  if (inner) return Object.values(inner).some(holdsText)
  return field.kind === 'inline' || field.kind === 'inline-list' || field.kind === 'cells'
}

function partOf(owner: string, key: string, field: Field<unknown>): NodePart {
  const name = `${owner}_${key}`
  const inner = innerFields(field)
  if (inner) {
    const kind = field.kind === 'group' ? 'group' : 'items'
    return { kind, field: key, name, shape: nodeShape(name, inner) }
  }
  const kind = field.kind === 'inline' ? 'line' : field.kind === 'cells' ? 'rows' : 'lines'
  return { kind, field: key, name }
}
