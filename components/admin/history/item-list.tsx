import type { ReactNode } from 'react'
import { ShownValue, type ComparisonFrame } from '#components/admin/history/shown-value.tsx'
import type { FieldChange, ItemEntry } from '#lib/revisions/compare/comparison.ts'

type ItemsChange = Extract<FieldChange, { kind: 'items' }>

/** One side of a list of names in its order: the byline, the tags. What came, went or moved is marked. */
export function ItemList({
  field,
  side,
  frame,
}: {
  field: ItemsChange
  side: 'before' | 'after'
  frame: ComparisonFrame
}): ReactNode {
  const shown = field.items.filter((item) => isOnSide(item, side))
  if (shown.length === 0) return <span className="text-soft italic">{frame.t('history.compare.none')}</span>
  return (
    <ol className="grid gap-0.5">
      {shown.map((item) => (
        <li key={item.key}>
          <Item item={item} side={side} frame={frame} />
        </li>
      ))}
    </ol>
  )
}

/** In the order of its side: a moved thing stands where it was before, and where it is after. */
function isOnSide({ kind, moved, before, after }: ItemEntry, side: 'before' | 'after'): boolean {
  if (side === 'before') return kind === 'departed' || (before !== null && moved === null)
  return kind !== 'departed' && after !== null
}

function Item({
  item,
  side,
  frame,
}: {
  item: ItemEntry
  side: 'before' | 'after'
  frame: ComparisonFrame
}): ReactNode {
  const { t } = frame
  const words = <ItemWords item={item[side] ?? {}} frame={frame} />
  if (item.kind === 'added') {
    return (
      <ins className="bg-good-wash text-good decoration-1">
        <span className="sr-only">{`${t('history.marks.added')} `}</span>
        {words}
      </ins>
    )
  }
  if (item.kind === 'removed') {
    return (
      <del className="bg-bad-wash text-bad decoration-1">
        <span className="sr-only">{`${t('history.marks.removed')} `}</span>
        {words}
      </del>
    )
  }
  if (item.moved && side === 'after') {
    return (
      <>
        {words} <span className="text-soft">({t('history.block.movedFrom', { from: item.moved.from })})</span>
      </>
    )
  }
  return item.kind === 'changed' ? <span className="bg-warn-wash">{words}</span> : words
}

/** A tag by its name; somebody of the byline by name, role and links. */
function ItemWords({ item, frame }: { item: Record<string, unknown>; frame: ComparisonFrame }): ReactNode {
  if (typeof item.id === 'string') return <ShownValue name="id" value={item.id} frame={frame} />
  const links = Array.isArray(item.links) && item.links.length > 0
  return (
    <>
      {typeof item.name === 'string' ? item.name : null}
      {', '}
      <ShownValue name="role" value={item.role} frame={frame} />
      {links ? (
        <span className="block text-soft">
          <ShownValue name="links" value={item.links} frame={frame} />
        </span>
      ) : null}
    </>
  )
}
