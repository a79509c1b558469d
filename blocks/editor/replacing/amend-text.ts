import type { Node } from '@tiptap/pm/model'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import { diffWordsWithSpace } from 'diff'

/**
 * Makes one text block, which begins at `pos`, say what another says, word by word: what both have stays in place
 * and so does a caret in it.
 */
export function amendText(tr: Transaction, pos: number, old: Node, wanted: Node): void {
  const start = tr.steps.length
  const begin = pos + 1
  let [oldAt, newAt] = [0, 0]
  for (const { value, added, removed } of diffWordsWithSpace(plain(old), plain(wanted))) {
    const at = tr.mapping.slice(start).map(begin + oldAt, -1)
    if (removed)
      tr.delete(
        tr.mapping.slice(start).map(begin + oldAt, 1),
        tr.mapping.slice(start).map(begin + oldAt + value.length, -1),
      )
    if (added) tr.replace(at, at, wanted.slice(newAt, newAt + value.length))
    if (!added) oldAt += value.length
    if (!removed) newAt += value.length
  }
  amendMarks(tr, pos, wanted)
}

// The letters are right by now; where marks or breaks differ, as many places stand there before and after.
function amendMarks(tr: Transaction, pos: number, wanted: Node): void {
  const now = tr.doc.nodeAt(pos)
  const from = now?.content.findDiffStart(wanted.content) ?? null
  const to = now?.content.findDiffEnd(wanted.content) ?? null
  if (from === null || to === null) return
  const { anchor, head } = tr.selection
  const isText = tr.selection instanceof TextSelection
  tr.replace(pos + 1 + from, pos + 1 + to.a, wanted.slice(from, to.b))
  if (isText) tr.setSelection(TextSelection.create(tr.doc, anchor, head))
}

function plain(node: Node): string {
  return node.textBetween(0, node.content.size, null, '\n')
}
