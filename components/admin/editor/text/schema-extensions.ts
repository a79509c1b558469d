import { type AnyExtension, Extension, Mark, Node, type NodeViewRenderer } from '@tiptap/core'
import type { Attrs, MarkSpec, NodeSpec } from '@tiptap/pm/model'
import { editorSchemaSpec } from '#blocks/editor/schema/schema.ts'

const nodes = editorSchemaSpec.nodes as Record<string, NodeSpec>
const marks = editorSchemaSpec.marks as Record<string, MarkSpec>

/** The schema of the editor as TipTap wants it; `views` draws nodes that are more than their markup. */
export function schemaExtensions(views: Record<string, NodeViewRenderer> = {}): AnyExtension[] {
  return [
    ...Object.entries(nodes).map(([name, spec]) => nodeExtension(name, spec, views[name])),
    ...Object.entries(marks).map(([name, spec]) => markExtension(name, spec)),
    rest,
  ]
}

function nodeExtension(name: string, spec: NodeSpec, view: NodeViewRenderer | undefined): AnyExtension {
  const { toDOM } = spec
  return Node.create({
    name,
    topNode: name === editorSchemaSpec.topNode,
    content: spec.content,
    group: spec.group,
    inline: spec.inline,
    atom: spec.atom,
    selectable: spec.selectable,
    defining: spec.defining,
    isolating: spec.isolating,
    linebreakReplacement: spec.linebreakReplacement,
    addAttributes: () => attributesOf(spec.attrs),
    parseHTML: () => [...(spec.parseDOM ?? [])],
    ...(toDOM && { renderHTML: ({ node }) => toDOM(node) }),
    ...(view && { addNodeView: () => view }),
  })
}

function markExtension(name: string, spec: MarkSpec): AnyExtension {
  return Mark.create({
    name,
    inclusive: spec.inclusive,
    addAttributes: () => attributesOf(spec.attrs),
    parseHTML: () => [...(spec.parseDOM ?? [])],
    renderHTML: ({ mark }) => spec.toDOM?.(mark, true) ?? ['span', 0],
  })
}

// What TipTap has no word for.
const rest = Extension.create({
  name: 'schemaRest',
  extendNodeSchema: ({ name }: { name: string }) => ({
    tableRole: nodes[name]?.tableRole,
    leafText: nodes[name]?.leafText,
  }),
})

// Our own rules read and write attributes; TipTap's reading of each as an attribute of markup is turned off.
function attributesOf(attrs: NodeSpec['attrs']) {
  const entries = Object.entries(attrs ?? {}).map(([name, spec]) => [
    name,
    {
      ...('default' in spec && { default: (spec as Attrs).default }),
      rendered: false,
      parseHTML: () => null,
    },
  ])
  return Object.fromEntries(entries) as Record<string, object>
}
