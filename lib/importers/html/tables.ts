import { type Element, isTag } from 'domhandler'
import { findAll, findOne } from 'domutils'
import { inlineFromHtml } from '#blocks/inline/inline-from-html.ts'
import { visibleText } from '#lib/html/elements.ts'
import { markupBlock } from '#lib/importers/html/markup-block.ts'
import type { Walk } from '#lib/importers/html/walk.ts'
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

/** Reads a table of data; null for one that holds what only its content can tell: players, or a single cell. */
export function readTable(table: Element, walk: Walk): BlockPiece | null {
  const block = markupBlock('table', table, walk.baseUrl)
  if (block === null) return null
  const outside = figcaptionOf(table)
  const caption =
    outside === null || block.caption.length > 0
      ? block.caption
      : inlineFromHtml(outside.children, walk.baseUrl)
  return { kind: 'block', block: { ...block, caption }, source: visibleText(table) }
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
