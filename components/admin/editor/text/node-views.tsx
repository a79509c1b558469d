'use client'
import type { NodeViewRenderer } from '@tiptap/core'
import { Fragment, Node } from '@tiptap/pm/model'
import { type NodeViewProps, NodeViewContent, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react'
import { Lock } from 'lucide-react'
import type { ReactNode } from 'react'
import type { BlockEditor, BlockEditorProps } from '#blocks/block-editor.ts'
import { blockTypeOf, unknownNode } from '#blocks/editor/mapping/body-to-editor.ts'
import type { EditorNode } from '#blocks/editor/mapping/editor-node.ts'
import { fieldsToEditor } from '#blocks/editor/mapping/fields-to-editor.ts'
import { inlineToEditor } from '#blocks/editor/mapping/inline-to-editor.ts'
import { innerFields, nodeName, type NodePart, type NodeShape } from '#blocks/editor/mapping/node-shape.ts'
import { blockEditors, partEditors } from '#blocks/editors.tsx'
import { emptyValues } from '#blocks/fields.ts'
import { type Block, type BlockType, blockDefinitions, blockTypes, definitionOf } from '#blocks/registry.ts'
import { placeholdersIn } from '#components/admin/editor/text/placeholders.ts'
import { useWords } from '#components/admin/ui/words.tsx'

/** The views of all nodes that are more than words on the page. */
export function nodeViews(): Record<string, NodeViewRenderer> {
  const views: Record<string, NodeViewRenderer> = { [unknownNode]: ReactNodeViewRenderer(UnknownView) }
  for (const type of blockTypes) {
    const Editor = blockEditors[type]
    if (Editor) views[nodeName(type)] = viewOf(Editor)
  }
  for (const [name, Editor] of Object.entries(partEditors)) views[name] = viewOf(Editor)
  return views
}

function viewOf(Editor: BlockEditor): NodeViewRenderer {
  return ReactNodeViewRenderer((props: NodeViewProps) => <BlockView {...props} Editor={Editor} />)
}

function BlockView({ Editor, ...props }: NodeViewProps & { Editor: BlockEditor }): ReactNode {
  const { node, selected } = props
  const { type, shape } = shapeOfNode(node)
  return (
    <NodeViewWrapper
      data-node={node.type.name}
      data-block={node.attrs.id ?? undefined}
      data-selected={selected || undefined}
    >
      <Editor {...editorProps(props, type, shape)} />
    </NodeViewWrapper>
  )
}

function editorProps(
  { node, editor, getPos }: NodeViewProps,
  type: BlockType,
  shape: NodeShape,
): BlockEditorProps {
  const parts = shape.content.kind === 'parts' ? shape.content.parts : []
  return {
    type,
    fields: shape.attributes,
    values: node.attrs,
    text: node.isAtom ? null : <Words node={node} />,
    part: shape.name === nodeName(type) ? null : partActions(node, editor, getPos),
    countOf: (field) => childrenNamed(node, parts.find((part) => part.field === field)?.name),
    set(values) {
      const pos = getPos()
      if (pos === undefined) return
      const tr = editor.state.tr
      for (const [name, value] of Object.entries(values)) {
        if (name in node.attrs && node.attrs[name] !== value) tr.setNodeAttribute(pos, name, value)
      }
      if (tr.docChanged) editor.view.dispatch(tr)
    },
    readBlock: () => wholeBlock(node, type),
    fill(values) {
      const pos = getPos()
      if (pos === undefined) return
      const block = { ...wholeBlock(editor.state.doc.nodeAt(pos) ?? node, type), ...values } as Block
      const made = Node.fromJSON(editor.schema, definitionOf(block).toEditor(block))
      editor.view.dispatch(editor.state.tr.replaceWith(pos, pos + node.nodeSize, made))
    },
    fillText(words) {
      const pos = getPos()
      if (pos === undefined || !node.isTextblock || node.content.size > 0 || words.length === 0) return
      const nodes = inlineToEditor(words).map((word) => Node.fromJSON(editor.schema, word))
      editor.view.dispatch(editor.state.tr.insert(pos + 1, nodes))
    },
    addPart(field, values = {}) {
      const pos = getPos()
      const part = parts.find((candidate) => candidate.field === field)
      if (pos === undefined || !part) return
      const made = newPart(part, type, values)
      const child = Node.fromJSON(editor.schema, made)
      editor.view.dispatch(editor.state.tr.insert(pos + node.nodeSize - 1, child))
    },
  }
}

function wholeBlock(node: Node, type: BlockType): Block {
  const { id, from, was } = node.attrs
  const lineage = { ...(from === null ? {} : { from }), ...(was === null ? {} : { was }) }
  const values = blockDefinitions[type].fromEditor(node.toJSON() as EditorNode)
  return { id, type, v: 1, ...lineage, ...values } as Block
}

function Words({ node }: { node: Node }): ReactNode {
  const { t } = useWords()
  const isEmpty = node.isTextblock && node.content.size === 0
  const words = isEmpty ? placeholdersIn(t)[node.type.name] : undefined
  return <NodeViewContent className="editor-words" data-placeholder={words} />
}

function newPart(part: NodePart, type: BlockType, values: Record<string, unknown>) {
  if (!('shape' in part)) return { type: part.name }
  const field = Object.entries(blockDefinitions[type].fields).find(([name]) => name === part.field)?.[1]
  const inner = field ? innerFields(field) : null
  return fieldsToEditor(part.shape, { ...(inner ? emptyValues(inner) : {}), ...values })
}

function partActions(
  node: Node,
  editor: NodeViewProps['editor'],
  getPos: NodeViewProps['getPos'],
): BlockEditorProps['part'] {
  return {
    remove() {
      const pos = getPos()
      if (pos !== undefined) editor.view.dispatch(editor.state.tr.delete(pos, pos + node.nodeSize))
    },
    move(by) {
      const pos = getPos()
      if (pos === undefined) return
      const $pos = editor.state.doc.resolve(by === 1 ? pos + node.nodeSize : pos)
      const other = by === 1 ? $pos.nodeAfter : $pos.nodeBefore
      if (other?.type !== node.type) return
      const from = by === 1 ? pos : pos - other.nodeSize
      const swapped = Fragment.from(by === 1 ? [other, node] : [node, other])
      editor.view.dispatch(editor.state.tr.replaceWith(from, from + swapped.size, swapped))
    },
  }
}

function childrenNamed(node: Node, name: string | undefined): number {
  let count = 0
  node.forEach((child) => {
    if (child.type.name === name) count += 1
  })
  return count
}

// The name of a part begins with that of its block: `gallery_items`.
function shapeOfNode(node: Node): { type: BlockType; shape: NodeShape } {
  const [owner = ''] = node.type.name.split('_')
  const type = blockTypeOf(owner)
  if (type === null) throw new Error(`No block has a node called ${node.type.name}.`)
  const { shape } = blockDefinitions[type]
  if (node.type.name === owner || shape.content.kind === 'text') return { type, shape }
  const part = shape.content.parts.find(({ name }) => name === node.type.name)
  return { type, shape: part && 'shape' in part ? part.shape : shape }
}

/** A stored block that this version cannot read: shown as its text, locked. */
function UnknownView({ node, selected }: NodeViewProps): ReactNode {
  const { t } = useWords()
  return (
    <NodeViewWrapper data-node={unknownNode} data-block={node.attrs.id} data-selected={selected || undefined}>
      <div contentEditable={false} className="grid gap-1 font-sans text-sm">
        <p className="flex items-center gap-2 font-medium">
          <Lock className="size-4" aria-hidden />
          {t('editor.text.unknown.title', { type: String(node.attrs.storedType) })}
        </p>
        <p className="whitespace-pre-line">{String(node.attrs.text)}</p>
        <p className="text-soft">{t('editor.text.unknown.kept')}</p>
      </div>
    </NodeViewWrapper>
  )
}
