import { type ReactNode, useState } from 'react'
import type { BlockEditorProps } from '#blocks/block-editor.ts'
import { AddPart } from '#components/admin/editor/text/fields/add-part.tsx'
import { FieldControls } from '#components/admin/editor/text/fields/field-controls.tsx'
import { useChosenPicture } from '#components/admin/editor/text/fields/use-picture.ts'
import { PictureDialog } from '#components/admin/pictures/picture-dialog.tsx'

/** Pictures in their order, each with its own caption; more are added from the library. */
export function GalleryEditor({ fields, values, set, text, addPart }: BlockEditorProps): ReactNode {
  const [isChoosing, setIsChoosing] = useState(false)
  const { take, mayUpload } = useChosenPicture()
  return (
    <>
      <FieldControls fields={fields} values={values} set={set} />
      {text}
      <AddPart label="editor.text.picture.add" onAdd={() => setIsChoosing(true)} />
      <PictureDialog
        open={isChoosing}
        onOpenChange={setIsChoosing}
        mayUpload={mayUpload}
        onChoose={(chosen) => {
          const { media, alt, decorative, caption, credit } = take(chosen)
          addPart('items', { media, alt, decorative, caption, credit })
          setIsChoosing(false)
        }}
      />
    </>
  )
}
