import type { ReactNode } from 'react'
import { storyFieldName } from '#components/admin/history/field-name.ts'
import { ItemList } from '#components/admin/history/item-list.tsx'
import { MarkedText } from '#components/admin/history/marked-text.tsx'
import { type ComparisonFrame, ShownValue } from '#components/admin/history/shown-value.tsx'
import { Table, Td, Th } from '#components/admin/ui/table.tsx'
import type { FieldChange } from '#lib/revisions/compare/comparison.ts'

type FieldTableProps = {
  fields: FieldChange[]
  numbers: { from: number; to: number }
  frame: ComparisonFrame
}

/** The fields of the story that differ: what they said and what they say. */
export function FieldTable({ fields, numbers, frame }: FieldTableProps): ReactNode {
  const { t } = frame
  const [before, after] = [numbers.from, numbers.to].map((number) => t('history.compare.before', { number }))
  return (
    <Table>
      <thead>
        <tr>
          <Th className="w-40">{t('history.compare.field')}</Th>
          <Th>{before}</Th>
          <Th>{after}</Th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field.name}>
            <th scope="row" className="block pe-4 text-start font-medium md:table-cell md:py-1.5">
              {storyFieldName(field.name, t)}
            </th>
            <Td label={before}>
              <FieldSide field={field} side="before" frame={frame} />
            </Td>
            <Td label={after}>
              <FieldSide field={field} side="after" frame={frame} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function FieldSide({
  field,
  side,
  frame,
}: {
  field: FieldChange
  side: 'before' | 'after'
  frame: ComparisonFrame
}): ReactNode {
  if (field.kind === 'value') return <ShownValue name={field.name} value={field[side]} frame={frame} />
  if (field.kind === 'items') return <ItemList field={field} side={side} frame={frame} />
  if (field.kind === 'rows') return null
  const hidden = side === 'before' ? 'added' : 'removed'
  if (field.segments.every(({ kind }) => kind === hidden)) {
    return <span className="text-soft italic">{frame.t('history.compare.empty')}</span>
  }
  return <MarkedText segments={field.segments} side={side} t={frame.t} />
}
