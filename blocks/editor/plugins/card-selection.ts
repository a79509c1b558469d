import type { ResolvedPos } from '@tiptap/pm/model'
import { type EditorState, Plugin, Selection, TextSelection, type Transaction } from '@tiptap/pm/state'

/**
 * Keeps a selection of text from ending halfway inside a card such as a table or a picture: deleting it would
 * pull words of the card into the text before. One that begins in a card stays in it; one from outside ends
 * before it or goes over all of it.
 */
export function cardSelection(): Plugin {
  return new Plugin({ appendTransaction: (_transactions, _before, state) => clamped(state) })
}

function clamped(state: EditorState): Transaction | null {
  const { selection } = state
  if (!(selection instanceof TextSelection) || selection.empty) return null
  const { $anchor, $head } = selection
  if ($anchor.depth === 0 || $head.depth === 0 || $anchor.before(1) === $head.before(1)) return null
  const isForward = $head.pos > $anchor.pos
  const end = clampedHead($anchor, $head, isForward)
  return end === null ? null : state.tr.setSelection(TextSelection.create(state.doc, $anchor.pos, end))
}

function clampedHead($anchor: ResolvedPos, $head: ResolvedPos, isForward: boolean): number | null {
  const { doc } = $anchor
  if (isCard($anchor)) {
    const border = isForward ? $anchor.end(1) : $anchor.start(1)
    return Selection.near(doc.resolve(border), isForward ? -1 : 1).head
  }
  if (!isCard($head)) return null
  const border = doc.resolve(isForward ? $head.before(1) : $head.after(1))
  const found = Selection.findFrom(border, isForward ? -1 : 1, true)
  return found && (isForward ? found.head >= $anchor.pos : found.head <= $anchor.pos)
    ? found.head
    : $anchor.pos
}

function isCard($pos: ResolvedPos): boolean {
  return $pos.node(1).type.spec.isolating === true
}
