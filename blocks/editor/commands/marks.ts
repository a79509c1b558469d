import { toggleMark } from '@tiptap/pm/commands'
import type { Attrs, Mark } from '@tiptap/pm/model'
import type { Command, EditorState } from '@tiptap/pm/state'
import type { simpleMarks } from '#blocks/inline.ts'
import { isSafeHref } from '#lib/html/safe-href.ts'

type SimpleMark = (typeof simpleMarks)[number]

/** Sets or takes away a mark of the selection; raised and lowered text exclude each other. */
export function toggleSimpleMark(name: SimpleMark): Command {
  return (state, dispatch, view) => {
    const type = state.schema.marks[name]
    if (!type) return false
    const other = state.schema.marks[name === 'sup' ? 'sub' : 'sup']
    return toggleMark(type)(
      state,
      dispatch &&
        ((tr) => {
          const { from, to } = state.selection
          if ((name === 'sup' || name === 'sub') && other) tr.removeMark(from, to, other)
          dispatch(tr)
        }),
      view,
    )
  }
}

/** Whether all of the selection, or what is typed next, has a mark. */
export function hasMark(state: EditorState, name: SimpleMark | 'link'): boolean {
  const type = state.schema.marks[name]
  if (!type) return false
  const { empty, from, to, $from } = state.selection
  if (empty) return type.isInSet(state.storedMarks ?? $from.marks()) !== undefined
  let isEverywhere = true
  let hasText = false
  state.doc.nodesBetween(from, to, (node) => {
    if (!node.isText) return
    hasText = true
    if (!type.isInSet(node.marks)) isEverywhere = false
  })
  return hasText && isEverywhere
}

/** A link in the document: its address and where it begins and ends. */
export type FoundLink = { href: string; from: number; to: number }

/** The link around the caret or at the beginning of the selection; null where there is none. */
export function linkAt(state: EditorState): FoundLink | null {
  const { $from } = state.selection
  const type = state.schema.marks.link
  const mark =
    type && (type.isInSet($from.nodeAfter?.marks ?? []) ?? type.isInSet($from.nodeBefore?.marks ?? []))
  if (!mark) return null
  const parent = $from.parent
  let index = $from.index()
  if (!has(index, mark)) index -= 1
  let [first, last] = [index, index]
  while (has(first - 1, mark)) first -= 1
  while (has(last + 1, mark)) last += 1
  const start = $from.start() + offsetOf(first)
  return { href: String(mark.attrs.href), from: start, to: $from.start() + offsetOf(last + 1) }

  function has(place: number, link: Mark): boolean {
    return place >= 0 && place < parent.childCount && link.isInSet(parent.child(place).marks)
  }
  function offsetOf(place: number): number {
    let offset = 0
    for (let before = 0; before < place; before += 1) offset += parent.child(before).nodeSize
    return offset
  }
}

/**
 * Makes the selection, or the link around the caret, lead to an address; null takes the link away. Where nothing
 * is selected and no link stands, the address itself is put in. Does not apply to an address no link may have.
 */
export function setLink(href: string | null): Command {
  return (state, dispatch) => {
    const type = state.schema.marks.link
    if (!type || (href !== null && !isSafeHref(href))) return false
    const found = linkAt(state)
    const { from, to, empty } = state.selection
    const range = empty ? found : { from, to }
    const tr = state.tr
    const attrs: Attrs = { href }
    if (range) {
      tr.removeMark(range.from, range.to, type)
      if (href !== null) tr.addMark(range.from, range.to, type.create(attrs))
    } else if (href !== null && state.selection.$from.parent.inlineContent) {
      tr.insert(from, state.schema.text(href, [type.create(attrs)]))
    }
    if (!tr.docChanged) return false
    dispatch?.(tr.scrollIntoView())
    return true
  }
}
