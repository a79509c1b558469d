import type { EditorMark, EditorNode } from '#blocks/editor/mapping/editor-node.ts'
import { normalizeInline } from '#blocks/inline/normalize-inline.ts'
import { type Inline, type Mark, simpleMarks } from '#blocks/inline.ts'

/** Rich text as the children of a text block of the editor. */
export function inlineToEditor(inline: Inline): EditorNode[] {
  return normalizeInline(inline).map((node) => {
    if ('break' in node) return { type: 'break' }
    const marks = node.marks?.map(markToEditor)
    return { type: 'text', text: node.text, ...(marks && { marks }) }
  })
}

/** Rich text from the children of a text block, in its one spelling; marks nobody knows are left out. */
export function inlineFromEditor(nodes: EditorNode[]): Inline {
  return normalizeInline(
    nodes.map((node) =>
      node.type === 'break'
        ? { break: true as const }
        : { text: node.text ?? '', marks: (node.marks ?? []).flatMap(markFromEditor) },
    ),
  )
}

function markToEditor(mark: Mark): EditorMark {
  return mark.type === 'link' ? { type: 'link', attrs: { href: mark.href } } : { type: mark.type }
}

function markFromEditor(mark: EditorMark): Mark[] {
  if (mark.type === 'link')
    return [{ type: 'link', href: typeof mark.attrs?.href === 'string' ? mark.attrs.href : '' }]
  return simpleMarks.filter((type) => type === mark.type).map((type) => ({ type }))
}
