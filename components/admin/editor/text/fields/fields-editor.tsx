'use client'
import type { ReactNode } from 'react'
import type { BlockEditorProps } from '#blocks/block-editor.ts'
import { FieldControls } from '#components/admin/editor/text/fields/field-controls.tsx'

/** The editor of a block that needs no drawing of its own: its words, and a form for the rest. */
export function FieldsEditor({ fields, values, set, text }: BlockEditorProps): ReactNode {
  return (
    <>
      <FieldControls fields={fields} values={values} set={set} />
      {text}
    </>
  )
}
