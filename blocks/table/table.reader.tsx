import type { ReactNode } from 'react'
import { blockAnchor, rootProps } from '#blocks/body/block-root.ts'
import { InlineText } from '#blocks/inline/inline.reader.tsx'
import { inlineIsEmpty } from '#blocks/inline/inline-text.ts'
import type { Inline } from '#blocks/inline.ts'
import type { ReaderProps } from '#blocks/read-context.ts'
import { fill } from '#lib/text/fill.ts'

export function TableReader({ block, context }: ReaderProps<'table'>): ReactNode {
  const hasCaption = !inlineIsEmpty(block.caption)
  const captionId = `${blockAnchor(block.id)}-caption`
  const named = hasCaption ? { 'aria-labelledby': captionId } : { 'aria-label': context.words.table }
  const head = block.headRow ? block.rows.slice(0, 1) : []
  return (
    <figure {...rootProps(block)}>
      {/* A region that scrolls must be within reach of the keyboard */}
      <section className="table-wrap" tabIndex={0} {...named}>
        <table>
          {hasCaption ? (
            <caption id={captionId}>
              <InlineText text={block.caption} />
            </caption>
          ) : null}
          {head.length === 0 ? null : (
            <thead>
              <Rows rows={head} isHead headColumn={block.headColumn} />
            </thead>
          )}
          <tbody>
            <Rows rows={block.rows.slice(head.length)} isHead={false} headColumn={block.headColumn} />
          </tbody>
        </table>
      </section>
      {block.source === '' ? null : (
        <figcaption className="table-source">
          {fill(context.words.source, { source: block.source })}
        </figcaption>
      )}
    </figure>
  )
}

function Rows({
  rows,
  isHead,
  headColumn,
}: {
  rows: Inline[][]
  isHead: boolean
  headColumn: boolean
}): ReactNode {
  return rows.map((row, y) => (
    <tr key={y}>
      {row.map((cell, x) => (
        <Cell key={x} text={cell} scope={isHead ? 'col' : headColumn && x === 0 ? 'row' : null} />
      ))}
    </tr>
  ))
}

function Cell({ text, scope }: { text: Inline; scope: 'col' | 'row' | null }): ReactNode {
  // An empty cell heads nothing: as a header it would be announced without a name.
  if (scope === null || inlineIsEmpty(text)) {
    return (
      <td>
        <InlineText text={text} />
      </td>
    )
  }
  return (
    <th scope={scope}>
      <InlineText text={text} />
    </th>
  )
}
