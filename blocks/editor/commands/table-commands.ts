import { Fragment, type Node } from '@tiptap/pm/model'
import { type Command, type EditorState, Selection } from '@tiptap/pm/state'

// The table around the caret: its rows, and the row and column of the cell.
type TablePlace = { rows: Node; rowsPos: number; row: number; column: number }

// Where in a table the caret is, or null outside of one.
function tablePlace(state: EditorState): TablePlace | null {
  const { $from } = state.selection
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if ($from.node(depth).type.spec.tableRole !== 'table') continue
    return {
      rows: $from.node(depth),
      rowsPos: $from.before(depth),
      row: $from.index(depth),
      column: depth < $from.depth ? $from.index(depth + 1) : 0,
    }
  }
  return null
}

/** Adds an empty row at the end and goes to its first cell. */
export const addTableRow: Command = (state, dispatch) => {
  const place = tablePlace(state)
  return place ? insertRow(place.rows.childCount, place)(state, dispatch) : false
}

/** Adds an empty row above (0) or below (1) the caret. */
export function addRow(side: 0 | 1): Command {
  return (state, dispatch) => {
    const place = tablePlace(state)
    return place ? insertRow(place.row + side, place)(state, dispatch) : false
  }
}

/** Adds an empty column before (0) or behind (1) the caret. */
export function addColumn(side: 0 | 1): Command {
  return rebuild((row, { column }, cell) => {
    const cells = childrenOf(row)
    return cells.toSpliced(Math.min(column + side, cells.length), 0, cell)
  })
}

/** Takes out the column with the caret, unless it is the only one. */
export const deleteColumn: Command = (state, dispatch) => {
  const place = tablePlace(state)
  if (!place || widthOf(place.rows) < 2) return false
  return rebuild((row, { column }) => childrenOf(row).toSpliced(column, 1))(state, dispatch)
}

/** Takes out the row with the caret, unless it is the only one. */
export const deleteRow: Command = (state, dispatch) => {
  const place = tablePlace(state)
  if (!place || place.rows.childCount < 2) return false
  const start = place.rowsPos + 1 + offsetOf(place.rows, place.row)
  const tr = state.tr.delete(start, start + place.rows.child(place.row).nodeSize)
  dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(start), -1)).scrollIntoView())
  return true
}

function insertRow(index: number, { rows, rowsPos }: TablePlace): Command {
  return (state, dispatch) => {
    const { rowType, cellType } = cellTypes(state)
    const cells = Array.from({ length: Math.max(1, widthOf(rows)) }, () => cellType?.create())
    const row = rowType?.create(
      null,
      cells.filter((cell) => cell !== undefined),
    )
    if (!row) return false
    const pos = rowsPos + 1 + offsetOf(rows, index)
    const tr = state.tr.insert(pos, row)
    dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(pos))).scrollIntoView())
    return true
  }
}

// Back to front, so that the places of the rows before stay right.
function rebuild(change: (row: Node, place: TablePlace, cell: Node) => Node[]): Command {
  return (state, dispatch) => {
    const place = tablePlace(state)
    const cell = cellTypes(state).cellType?.create()
    if (!place || !cell) return false
    const tr = state.tr
    for (let index = place.rows.childCount - 1; index >= 0; index -= 1) {
      const row = place.rows.child(index)
      const start = place.rowsPos + 1 + offsetOf(place.rows, index)
      tr.replaceWith(start, start + row.nodeSize, row.copy(Fragment.from(change(row, place, cell))))
    }
    const near = tr.doc.resolve(Math.min(state.selection.from, tr.doc.content.size))
    dispatch?.(tr.setSelection(Selection.near(near)).scrollIntoView())
    return true
  }
}

function cellTypes({ schema }: EditorState) {
  return { rowType: schema.nodes.table_rows_row, cellType: schema.nodes.table_rows_cell }
}

function widthOf(rows: Node): number {
  return Math.max(0, ...childrenOf(rows).map((row) => row.childCount))
}

function offsetOf(node: Node, index: number): number {
  return childrenOf(node)
    .slice(0, index)
    .reduce((sum, child) => sum + child.nodeSize, 0)
}

function childrenOf(node: Node): Node[] {
  return Array.from({ length: node.childCount }, (_, index) => node.child(index))
}
