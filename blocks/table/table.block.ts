import type { Element } from 'domhandler'
import { rootAttributes } from '#blocks/body/block-root.ts'
import { defineBlock } from '#blocks/define.ts'
import { cellsField, flagField, inlineField, textField } from '#blocks/fields.ts'
import { inlineFromHtml } from '#blocks/inline/inline-from-html.ts'
import { inlineToHtml } from '#blocks/inline/inline-html.ts'
import { linksOf } from '#blocks/inline/inline-links.ts'
import { inlineIsEmpty, inlineToText } from '#blocks/inline/inline-text.ts'
import type { Inline } from '#blocks/inline.ts'
import { englishReaderWords } from '#blocks/reader-words.ts'
import { readDefinitions, readTable } from '#blocks/table/read-table.ts'
import {
  allNamed,
  childElements,
  firstNamed,
  firstWithClass,
  namingWords,
  visibleText,
} from '#lib/html/elements.ts'
import { escapeHtml } from '#lib/html/escape.ts'
import { fill } from '#lib/text/fill.ts'

export const table = defineBlock({
  type: 'table',
  label: 'Table',
  version: 1,
  fields: {
    caption: inlineField('Caption', { required: 'warn', warnAbove: 200 }),
    headRow: flagField('First row is a head', true),
    headColumn: flagField('First column is a head', false),
    rows: cellsField('Cells'),
    source: textField('Source', { warnAbove: 200 }),
  },
  toHtml(block, context) {
    const text = (inline: Inline) => inlineToHtml(inline, context.siteUrl)
    const rows = block.rows.map((row, y) => {
      const cells = row.map((cell, x) =>
        cellToHtml(text(cell), block.headRow && y === 0, block.headColumn && x === 0),
      )
      return `<tr>${cells.join('')}</tr>`
    })
    const head = block.headRow && rows.length > 0 ? `<thead>${rows[0]}</thead>` : ''
    const body = `<tbody>${rows.slice(head === '' ? 0 : 1).join('')}</tbody>`
    const caption = inlineIsEmpty(block.caption) ? '' : `<caption>${text(block.caption)}</caption>`
    const line = fill((context.words ?? englishReaderWords).source, { source: block.source })
    const source =
      block.source === ''
        ? ''
        : `<figcaption class="table-source" data-source="${escapeHtml(block.source)}">${escapeHtml(line)}</figcaption>`
    return `<figure${rootAttributes(block)}><table>${caption}${head}${body}</table>${source}</figure>`
  },
  toText: (block) =>
    [
      inlineToText(block.caption),
      ...block.rows.map((row) =>
        row
          .map(inlineToText)
          .filter((cell) => cell !== '')
          .join('\t'),
      ),
      block.source,
    ]
      .filter((line) => line !== '')
      .join('\n'),
  fromHtml(element, context) {
    if (element.name === 'dl') return { caption: [], source: '', ...readDefinitions(element, context) }
    const found = tableIn(element)
    if (!found) return null
    const own = childElements(found).find((child) => child.name === 'caption') ?? null
    const outside = found === element ? null : firstNamed(element, 'figcaption')
    const source = sourceOf(outside)
    const captions = [own, source === null ? outside : null].filter((part) => part !== null)
    return {
      caption: inlineFromHtml(captions, context.baseUrl),
      source: source ?? '',
      ...readTable(found, context),
    }
  },
  references: (block) => ({ media: [], articles: [], urls: linksOf(block.caption, ...block.rows.flat()) }),
  check: (block) =>
    new Set(block.rows.map((row) => row.length)).size > 1
      ? [{ field: 'rows', severity: 'warn', message: 'Cells: the rows are not equally long' }]
      : [],
})

// An empty cell heads nothing: as a header it would be announced without a name.
function cellToHtml(text: string, isColumnHead: boolean, isRowHead: boolean): string {
  if (text === '') return '<td></td>'
  if (isColumnHead) return `<th scope="col">${text}</th>`
  return isRowHead ? `<th scope="row">${text}</th>` : `<td>${text}</td>`
}

// Tables of one cell, or marked as presentation, are layout: their content is for the caller to walk.
function tableIn(element: Element): Element | null {
  const found = element.name === 'table' ? element : wrappedTable(element)
  if (!found || found.attribs.role === 'presentation' || firstNamed(found, 'iframe', 'video', 'audio'))
    return null
  const isOwn = firstWithClass(element, 'table-source') !== null || namingWords(element).includes('block')
  return isOwn || allNamed(found, 'td', 'th').length > 1 ? found : null
}

function wrappedTable(element: Element): Element | null {
  if (element.name !== 'figure' && element.name !== 'div') return null
  const tables = allNamed(element, 'table')
  if (tables.length !== 1 || !tables[0]) return null
  const figcaption = firstNamed(element, 'figcaption')
  const rest = visibleText(element).length - visibleText(tables[0]).length
  return rest <= (figcaption ? visibleText(figcaption).length + 1 : 0) ? tables[0] : null
}

function sourceOf(figcaption: Element | null): string | null {
  if (!figcaption) return null
  const stored = figcaption.attribs['data-source']
  if (stored !== undefined) return stored
  return /^(?:sources?|quelle|fuente|fonte)\s*:\s*(.+)$/isu.exec(visibleText(figcaption))?.[1] ?? null
}
