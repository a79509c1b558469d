import type { ReactNode } from 'react'
import type { BlockEditorProps } from '#blocks/block-editor.ts'
import { AddPart } from '#components/admin/editor/text/fields/add-part.tsx'
import { FieldControls } from '#components/admin/editor/text/fields/field-controls.tsx'

/** Words as readers see them, and beneath whose they are. */
export function QuoteEditor({
  type,
  fields,
  values,
  set,
  text,
  addPart,
  countOf,
}: BlockEditorProps): ReactNode {
  const isEmpty = type === 'quote' && countOf('paragraphs') === 0
  return (
    <>
      {text}
      {isEmpty ? <AddPart label="editor.text.addLine" onAdd={() => addPart('paragraphs')} /> : null}
      <FieldControls fields={fields} values={values} set={set} />
    </>
  )
}
