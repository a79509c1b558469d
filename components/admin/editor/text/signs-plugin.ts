import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { NodeWords } from '#components/admin/editor/text/placeholders.ts'
import { tkMarkers } from '#lib/preflight/tk-markers.ts'

type SignWords = { placeholders: NodeWords; labels: NodeWords }

const signsKey = new PluginKey<{ decorations: DecorationSet; conflicts: string[] }>('signs')

/** Shows in the text what is not part of it: TK markers, what a text is for, blocks in conflict. */
export function signsPlugin(words: SignWords): Plugin {
  const { placeholders } = words
  return new Plugin<{ decorations: DecorationSet; conflicts: string[] }>({
    key: signsKey,
    state: {
      init: (_, { doc }) => ({ decorations: lasting(doc, words, []), conflicts: [] }),
      apply(tr, signs) {
        const conflicts = (tr.getMeta(signsKey) as string[] | undefined) ?? signs.conflicts
        if (!tr.docChanged && conflicts === signs.conflicts) return signs
        return { conflicts, decorations: lasting(tr.doc, words, conflicts) }
      },
    },
    props: {
      decorations(state) {
        const signs = signsKey.getState(state)
        if (!signs) return null
        const { $from, empty } = state.selection
        const here = $from.parent
        const isEmptyHere = empty && here.type.name === 'paragraph' && here.content.size === 0
        if (!isEmptyHere || !placeholders.paragraph) return signs.decorations
        return signs.decorations.add(state.doc, [
          emptyText($from.before(), here.nodeSize, placeholders.paragraph),
        ])
      },
    },
  })
}

/** The meta of a transaction that says which blocks are in conflict. */
export function conflictsMeta(ids: string[]): [PluginKey, string[]] {
  return [signsKey, ids]
}

/** Where the TK markers of a document stand, in order. */
export function tkRanges(doc: Node): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = []
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true
    const text = node.textBetween(0, node.content.size, null, '\n')
    for (const { start, end } of tkMarkers(text)) ranges.push({ from: pos + 1 + start, to: pos + 1 + end })
    return false
  })
  return ranges
}

function lasting(doc: Node, { placeholders, labels }: SignWords, conflicts: string[]): DecorationSet {
  const decorations = tkRanges(doc).map(({ from, to }) => Decoration.inline(from, to, { class: 'tk' }))
  doc.descendants((node, pos, parent, index) => {
    const { name } = node.type
    const [label, words] = [labels[name], placeholders[name]]
    if (label !== undefined && (index === 0 || parent?.child(index - 1).type !== node.type)) {
      decorations.push(Decoration.node(pos, pos + node.nodeSize, { 'data-label': label }))
    }
    if (words !== undefined && node.isTextblock && node.content.size === 0 && name !== 'paragraph') {
      decorations.push(emptyText(pos, node.nodeSize, words))
    }
    return !node.isTextblock
  })
  doc.forEach((node, pos) => {
    if (conflicts.includes(String(node.attrs.id))) {
      decorations.push(Decoration.node(pos, pos + node.nodeSize, { 'data-conflict': 'true' }))
    }
  })
  return DecorationSet.create(doc, decorations)
}

function emptyText(pos: number, size: number, words: string): Decoration {
  return Decoration.node(pos, pos + size, { 'data-placeholder': words })
}
