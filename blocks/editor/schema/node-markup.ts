import type { DOMOutputSpec, NodeSpec, TagParseRule } from '@tiptap/pm/model'
import { z } from 'zod'

/** What each attribute of a node may be. */
export type AttributeSchemas = [name: string, field: { schema: z.ZodType }][]

/** Elements of the nodes that are words on the page; all others are divisions. */
const elements: Record<string, string> = {
  paragraph: 'p',
  list_items: 'li',
  quote: 'blockquote',
  quote_paragraphs: 'p',
  pullQuote: 'blockquote',
  keyPoints_items: 'p',
  image: 'figure',
  table_rows: 'tbody',
  table_rows_row: 'tr',
  table_rows_cell: 'td',
  divider: 'hr',
}

/**
 * How a node is written to and read from the clipboard and drawn without a view of its own: an element with
 * the node's name in `data-node` and its attributes as JSON in `data-attrs`. Foreign markup without these
 * is read only as paragraphs and headings; the importer reads it better. What stands in `data-attrs` may be from
 * anywhere: an attribute that is no draft of its field is left out.
 */
export function nodeMarkup(
  name: string,
  spec: NodeSpec,
  fields: AttributeSchemas = [],
): Pick<NodeSpec, 'parseDOM' | 'toDOM'> {
  const isLeaf = spec.atom === true
  const own: TagParseRule = {
    tag: `[data-node="${name}"]`,
    priority: 80,
    getAttrs: (element) => readAttrs(element.getAttribute('data-attrs'), new Map(fields)),
  }
  return {
    parseDOM: [own, ...foreignRules(name)],
    toDOM: (node): DOMOutputSpec => {
      const attrs = writtenAttrs(node.attrs)
      const element = elementOf(name, node.attrs)
      const markup = { 'data-node': name, ...attrs }
      if (name === 'table_rows') return ['table', markup, ['tbody', 0]]
      return isLeaf ? [element, markup] : [element, markup, 0]
    },
  }
}

function elementOf(name: string, attrs: Record<string, unknown>): string {
  if (name === 'heading') return `h${String(attrs.level)}`
  if (name === 'list') return attrs.ordered === true ? 'ol' : 'ul'
  return elements[name] ?? 'div'
}

function writtenAttrs(attrs: Record<string, unknown>): Record<string, string> {
  const written: Record<string, string> = { 'data-attrs': JSON.stringify(attrs) }
  if (typeof attrs.id === 'string') written['data-block'] = attrs.id
  if (typeof attrs.depth === 'number') written['data-depth'] = String(attrs.depth)
  return written
}

function foreignRules(name: string): TagParseRule[] {
  if (name === 'paragraph') return [{ tag: 'p' }]
  if (name !== 'heading') return []
  return [1, 2, 3, 4].map((level) => ({ tag: `h${level}`, attrs: { level: Math.max(level, 2) } }))
}

const lineageSchemas: Record<string, z.ZodType> = {
  id: z.string(),
  from: z.string(),
  was: z.array(z.string()),
}

function readAttrs(
  json: string | null,
  fields: Map<string, { schema: z.ZodType }>,
): Record<string, unknown> | null {
  if (json === null) return null
  try {
    const read = z.record(z.string(), z.unknown()).parse(JSON.parse(json))
    const isSound = ([name, value]: [string, unknown]) =>
      (fields.get(name)?.schema ?? lineageSchemas[name])?.safeParse(value).success === true
    return Object.fromEntries(Object.entries(read).filter(isSound))
  } catch {
    return null
  }
}
