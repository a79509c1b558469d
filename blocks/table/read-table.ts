import type { Element } from 'domhandler'
import type { ImportContext } from '#blocks/context.ts'
import { inlineFromHtml } from '#blocks/inline/inline-from-html.ts'
import { inlineIsEmpty } from '#blocks/inline/inline-text.ts'
import type { Inline } from '#blocks/inline.ts'
import { allNamed, childElements, firstNamed } from '#lib/html/elements.ts'

export type TableGrid = { headRow: boolean; headColumn: boolean; rows: Inline[][] }

/**
 * The cells of a `table` as a grid: a cell over several columns or rows stands in the first of them, the others
 * are empty, short rows are filled up. Text beside the rows goes nowhere else, so nested tables become text.
 */
export function readTable(table: Element, context: ImportContext): TableGrid {
  const elements = allNamed(table, 'tr').filter((row) => ownerOf(row) === table)
  const cells = elements.map((row) =>
    childElements(row).filter((cell) => cell.name === 'td' || cell.name === 'th'),
  )
  const filled = cells.filter((row) => row.length > 0)
  const rows = rectangular(gridOf(filled, context)).filter(
    (row, _, all) => all.length === 1 || !row.every(inlineIsEmpty),
  )
  const first = filled[0] ?? []
  const isInHead =
    first[0]?.parent?.parent === firstNamed(table, 'thead') && firstNamed(table, 'thead') !== null
  return {
    headRow: isInHead || (first.length > 1 && first.every(isHead)),
    headColumn: filled.length > 1 && filled.slice(1).every((row) => row[0] !== undefined && isHead(row[0])),
    rows,
  }
}

/** A `dl` as a table of two columns: term and what is said of it. */
export function readDefinitions(list: Element, context: ImportContext): TableGrid {
  const rows: [Inline, Inline][] = []
  for (const element of allNamed(list, 'dt', 'dd')) {
    const text = inlineFromHtml(element.children, context.baseUrl)
    const last = rows.at(-1)
    if (element.name === 'dt' || last === undefined)
      rows.push(element.name === 'dt' ? [text, []] : [[], text])
    else last[1] = inlineIsEmpty(last[1]) ? text : [...last[1], { break: true }, ...text]
  }
  return { headRow: false, headColumn: true, rows }
}

function isHead(cell: Element): boolean {
  return cell.name === 'th'
}

function ownerOf(row: Element): Element | null {
  let parent = row.parent
  while (parent && 'name' in parent && parent.name !== 'table') parent = parent.parent
  return parent && 'name' in parent ? parent : null
}

function gridOf(cells: Element[][], context: ImportContext): Inline[][] {
  const grid: Inline[][] = cells.map(() => [])
  cells.forEach((row, y) => {
    let x = 0
    for (const cell of row) {
      while (grid[y]?.[x] !== undefined) x += 1
      place(
        grid,
        y,
        x,
        cell,
        inlineFromHtml(cell.children, context.baseUrl, (inner) => context.isHidden?.(inner) === true),
      )
    }
  })
  return grid
}

function place(grid: Inline[][], y: number, x: number, cell: Element, text: Inline): void {
  const width = spanOf(cell.attribs.colspan, 100)
  const height = Math.min(spanOf(cell.attribs.rowspan, 1000), grid.length - y)
  for (let row = y; row < y + height; row += 1) {
    for (let column = x; column < x + width; column += 1) {
      const line = grid[row]
      if (line) line[column] = row === y && column === x ? text : []
    }
  }
}

function spanOf(attribute: string | undefined, most: number): number {
  const span = Number.parseInt(attribute ?? '1', 10)
  return Number.isNaN(span) ? 1 : Math.min(Math.max(span, 1), most)
}

function rectangular(grid: Inline[][]): Inline[][] {
  const width = Math.max(0, ...grid.map((row) => row.length))
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? []))
}
