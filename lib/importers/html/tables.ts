import { type Element, isTag } from 'domhandler'
import { findAll, findOne } from 'domutils'
import { inlineFromHtml } from '#blocks/inline/inline-from-html.ts'
import { visibleText } from '#lib/html/elements.ts'
import { isHidden } from '#lib/importers/html/visibility.ts'
import type { Walk } from '#lib/importers/html/walk.ts'
import { tableBlock } from '#lib/importers/story/blocks.ts'
import type { BlockPiece } from '#lib/importers/story/piece.ts'

/** Whether a table only arranges a page: tables inside, a single column, or whole paragraphs in its cells. */
export function isLayoutTable(table: Element): boolean {
  if (findOne((inner) => inner.name === 'th' || inner.name === 'caption', table.children) !== null)
    return findOne((inner) => inner.name === 'table', table.children) !== null
  const rows = rowsOf(table)
  const widest = Math.max(0, ...rows.map((row) => cellsOf(row).length))
  if (rows.length < 2 || widest < 2) return true
  return (
    findOne((inner) => /^(?:table|h1|h2|figure|article)$/.test(inner.name), table.children) !== null ||
    rows.some((row) => cellsOf(row).some((cell) => visibleText(cell).length > 400))
  )
}

/** Reads a table of data. */
export function readTable(table: Element, walk: Walk): BlockPiece {
  const rows = rowsOf(table)
  const caption = findOne((inner) => inner.name === 'caption', table.children) ?? figcaptionOf(table)
  const cells = rows.map((row) =>
    cellsOf(row).map((cell) => inlineFromHtml(cell.children, walk.baseUrl, isHidden)),
  )
  const headRow = rows[0] !== undefined && cellsOf(rows[0]).every((cell) => cell.name === 'th')
  const block = tableBlock(
    cells.filter((row) => row.length > 0),
    headRow,
    caption === null ? [] : inlineFromHtml(caption.children, walk.baseUrl),
  )
  return { kind: 'block', block, source: visibleText(table) }
}

// WordPress writes a table's caption into the figure around it.
function figcaptionOf(table: Element): Element | null {
  const parent = table.parent
  if (parent === null || !isTag(parent) || parent.name !== 'figure') return null
  return parent.children.filter(isTag).find((child) => child.name === 'figcaption') ?? null
}

function rowsOf(table: Element): Element[] {
  return findAll((inner) => inner.name === 'tr', table.children)
}

function cellsOf(row: Element): Element[] {
  return row.children.filter(isTag).filter((cell) => cell.name === 'td' || cell.name === 'th')
}
