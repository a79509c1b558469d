import type { ReactNode } from 'react'
import type { BlockEditorProps } from '#blocks/block-editor.ts'
import { FieldControls } from '#components/admin/editor/text/fields/field-controls.tsx'
import { TableTools } from '#components/admin/editor/text/fields/table-tools.tsx'

/** Cells to write into, with what adds and takes out rows and columns at the caret. */
export function TableEditor({ fields, values, set, text }: BlockEditorProps): ReactNode {
  return (
    <>
      <TableTools />
      <div
        className="editor-table"
        data-head-row={values.headRow === true || undefined}
        data-head-column={values.headColumn === true || undefined}
      >
        {text}
      </div>
      <FieldControls fields={fields} values={values} set={set} />
    </>
  )
}
