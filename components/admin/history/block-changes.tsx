import type { ReactNode } from 'react'
import { blockFieldName, blockName } from '#components/admin/history/field-name.ts'
import { MarkedText } from '#components/admin/history/marked-text.tsx'
import { type ComparisonFrame, ShownValue } from '#components/admin/history/shown-value.tsx'
import type { FieldChange, ItemEntry, RowEntry } from '#lib/revisions/compare/comparison.ts'

type BlockChangesProps = { type: string; fields: FieldChange[]; frame: ComparisonFrame }

/** What changed in one block, field by field; the running text of a paragraph needs no name. */
export function BlockChanges({ type, fields, frame }: BlockChangesProps): ReactNode {
  return fields.map((field) => (
    <div key={field.name}>
      {field.name === 'text' ? null : (
        <p className="font-sans text-xs text-soft">{blockFieldName(type, field.name, frame.t)}</p>
      )}
      <FieldChanges type={type} field={field} frame={frame} />
    </div>
  ))
}

function FieldChanges({
  type,
  field,
  frame,
}: {
  type: string
  field: FieldChange
  frame: ComparisonFrame
}): ReactNode {
  if (field.kind === 'text') {
    return (
      <p>
        <MarkedText segments={field.segments} t={frame.t} />
      </p>
    )
  }
  if (field.kind === 'rows') return <RowChanges rows={field.rows} frame={frame} />
  if (field.kind === 'items')
    return <ItemChanges type={type} name={field.name} items={field.items} frame={frame} />
  const isType = field.name === 'type'
  const shown = (value: unknown) => (isType ? blockName(String(value)) : value)
  return (
    <p className="flex flex-wrap items-center gap-2">
      <del className="bg-bad-wash text-bad">
        <ShownValue name={field.name} value={shown(field.before)} frame={frame} />
      </del>
      <span aria-hidden>→</span>
      <ins className="bg-good-wash text-good">
        <ShownValue name={field.name} value={shown(field.after)} frame={frame} />
      </ins>
    </p>
  )
}

const looks: Record<ItemEntry['kind'], string> = {
  same: 'text-soft',
  changed: '',
  added: 'bg-good-wash text-good underline decoration-1 underline-offset-2',
  removed: 'bg-bad-wash text-bad line-through decoration-1',
  departed: 'text-soft line-through decoration-1',
}

function ItemChanges({
  type,
  name,
  items,
  frame,
}: {
  type: string
  name: string
  items: ItemEntry[]
  frame: ComparisonFrame
}): ReactNode {
  return (
    <ul className="grid gap-1 ps-4">
      {items.map((item, index) => (
        <li key={index} className="list-disc">
          <Told kind={item.kind} moved={item.moved} frame={frame} />
          {item.fields.length > 0 ? (
            <BlockChanges
              type={type}
              frame={frame}
              fields={item.fields.map((field) => ({
                ...field,
                name: field.name === 'text' ? 'text' : `${name}.${field.name}`,
              }))}
            />
          ) : (
            <span className={looks[item.kind]}>{textOfItem(item, frame)}</span>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The words of an item whatever it is: rich text, captions, names. */
function textOfItem({ before, after }: ItemEntry, { t, names }: ComparisonFrame): string {
  const words = Object.entries(after ?? before ?? {}).flatMap(([name, value]) => {
    if (name === 'id' || name === 'depth') return []
    if (typeof value === 'string') return [names[value] ?? value]
    return Array.isArray(value) ? [value.map((node: { text?: string }) => node.text ?? ' ').join('')] : []
  })
  return words.filter((text) => text.trim() !== '').join(' · ') || t('history.block.textMissing')
}

function RowChanges({ rows, frame }: { rows: RowEntry[]; frame: ComparisonFrame }): ReactNode {
  return (
    <section className="overflow-x-auto" tabIndex={0} aria-label={frame.t('history.compare.table')}>
      <table className="border-collapse text-sm">
        <tbody>
          {rows.map((row, index) => (
            <tr key={index} className={looks[row.kind]}>
              {row.cells.map((segments, cell) => (
                <td key={cell} className="border border-rule px-2 py-1 text-ink">
                  <MarkedText segments={segments} t={frame.t} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Says in words what colour and line say. */
function Told({
  kind,
  moved,
  frame: { t },
}: Pick<ItemEntry, 'kind' | 'moved'> & { frame: ComparisonFrame }): ReactNode {
  if (kind === 'departed')
    return <span className="text-soft">{t('history.block.movedTo', { to: moved?.to ?? 0 })}: </span>
  if (moved) return <span className="text-soft">{t('history.block.movedFrom', { from: moved.from })}: </span>
  if (kind === 'added') return <span className="sr-only">{t('history.marks.added')} </span>
  return kind === 'removed' ? <span className="sr-only">{t('history.marks.removed')} </span> : null
}
