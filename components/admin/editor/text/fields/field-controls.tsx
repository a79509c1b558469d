'use client'
import type { ReactNode } from 'react'
import type { BlockEditorProps } from '#blocks/block-editor.ts'
import { innerFields } from '#blocks/editor/mapping/node-shape.ts'
import { type Field as BlockField, emptyValues } from '#blocks/fields.ts'
import { FieldControl } from '#components/admin/editor/text/fields/field-control.tsx'
import { fieldWords } from '#components/admin/editor/text/fields/field-words.ts'
import { ItemsControl } from '#components/admin/editor/text/fields/items-control.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

type Props = Pick<BlockEditorProps, 'fields' | 'values' | 'set'> & { errors?: Record<string, string> }

const noErrors: Record<string, string> = {}
const wide = new Set(['html', 'alt', 'captions'])

/** A form for the fields of a block that are not words on the page, made from their definitions. */
export function FieldControls({ fields, values, set, errors = noErrors }: Props): ReactNode {
  const shown = fields.filter(([, field]) => field.kind !== 'id')
  if (shown.length === 0) return null
  return (
    <div
      contentEditable={false}
      className="editor-form my-1 grid grid-cols-[repeat(auto-fill,minmax(min(100%,14rem),1fr))] gap-x-4 gap-y-2 font-sans text-sm [&_label]:text-xs [&_label]:font-normal [&_label]:text-soft"
    >
      {shown.map(([name, field]) => (
        <div key={name} className={wide.has(name) ? 'col-span-full' : ''}>
          {field.kind === 'items' ? (
            <ItemFields name={name} field={field} value={values[name]} set={set} />
          ) : (
            <FieldControl
              name={name}
              field={field}
              value={values[name]}
              error={errors[name]}
              onChange={(value) => set({ [name]: value })}
            />
          )}
        </div>
      ))}
    </div>
  )
}

function ItemFields({
  name,
  field,
  value,
  set,
}: {
  name: string
  field: BlockField<unknown>
  value: unknown
  set: Props['set']
}): ReactNode {
  const { t } = useWords()
  const inner = innerFields(field) ?? {}
  return (
    <ItemsControl
      label={t(`editor.text.field.${fieldWords(name)}`)}
      items={value as Record<string, unknown>[]}
      empty={emptyValues(inner)}
      onChange={(items) => set({ [name]: items })}
    >
      {(item, setItem) => <FieldControls fields={Object.entries(inner)} values={item} set={setItem} />}
    </ItemsControl>
  )
}
