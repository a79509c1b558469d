import { isCertainBullet, readListItem } from '#lib/importers/lines/list-item.ts'
import { listBlock, tableBlock } from '#lib/importers/story/blocks.ts'
import type { BodyReading } from '#lib/importers/story/body-reading.ts'
import type { TextPiece } from '#lib/importers/story/piece.ts'
import { sliceInline } from '#lib/importers/story/slice-inline.ts'

/** Takes lines that are items of one list, or rows of one table (cells parted by tabs or bars). */
export function takeList(reading: BodyReading, at: number): number {
  return takeItems(reading, at) || takeRows(reading, at)
}

function takeItems(reading: BodyReading, at: number): number {
  const first = itemAt(reading, at)
  if (first === null) return 0
  const items = [first]
  for (
    let next = itemAt(reading, at + items.length);
    next !== null && follows(items.at(-1), next);
    next = itemAt(reading, at + items.length)
  ) {
    items.push(next)
  }
  if (items.length < 2 && !isCertainBullet(first.item)) return 0
  if (first.item.number !== null && items.length < 2) return 0
  reading.draft.blocks.push(
    listBlock(
      items.map(({ piece, item }) => ({ text: sliceInline(piece.inline, item.length), depth: 0 })),
      first.item.number !== null,
    ),
  )
  for (const { piece, item } of items) {
    reading.draft.residues.push(piece.text.slice(0, item.length).trim())
    reading.heard(piece.text)
  }
  return items.length
}

type ItemPiece = { piece: TextPiece; item: NonNullable<ReturnType<typeof readListItem>> }

function itemAt(reading: BodyReading, at: number): ItemPiece | null {
  const piece = reading.text(at)
  const item = piece === null || piece.heading !== undefined ? null : readListItem(piece.text)
  return piece === null || item === null ? null : { piece, item }
}

function follows(before: ItemPiece | undefined, next: ItemPiece): boolean {
  if (before === undefined) return false
  if (before.item.number === null || next.item.number === null) return before.item.mark === next.item.mark
  return next.item.number === before.item.number + 1
}

function takeRows(reading: BodyReading, at: number): number {
  const width = cellsAt(reading, at)?.length ?? 0
  if (width < 2) return 0
  const rows: string[][] = []
  for (let cells = cellsAt(reading, at); cells?.length === width; cells = cellsAt(reading, at + rows.length))
    rows.push(cells)
  if (rows.length < 2) return 0
  const body = rows.filter((row) => !row.every((cell) => /^:?-{2,}:?$/.test(cell)))
  reading.draft.blocks.push(
    tableBlock(
      body.map((row) => row.map((cell) => (cell === '' ? [] : [{ text: cell }]))),
      body.length < rows.length || hasHead(body),
    ),
  )
  for (const row of rows) {
    const bars = reading.text(at + rows.indexOf(row))?.text.match(/[|]|:?-{2,}:?/g) ?? []
    if (bars.length > 0) reading.draft.residues.push(bars.join(' '))
  }
  return rows.length
}

function cellsAt(reading: BodyReading, at: number): string[] | null {
  const text = reading.text(at)?.text
  if (text === undefined || text.length > 2000) return null
  if (text.includes('\t')) return text.split('\t').map((cell) => cell.trim())
  const bars = text.split('|')
  if (bars.length < 4 || !text.startsWith('|') || !text.endsWith('|')) return null
  return bars.slice(1, -1).map((cell) => cell.trim())
}

function hasHead(rows: string[][]): boolean {
  const [head, ...rest] = rows
  return (
    head !== undefined &&
    !head.some((cell) => /\d/.test(cell)) &&
    rest.some((row) => row.some((cell) => /\d/.test(cell)))
  )
}
