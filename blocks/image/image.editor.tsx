import type { ReactNode } from 'react'
import type { BlockEditorProps } from '#blocks/block-editor.ts'
import { FieldControls } from '#components/admin/editor/text/fields/field-controls.tsx'
import { PartButtons } from '#components/admin/editor/text/fields/part-buttons.tsx'
import { PictureSlot } from '#components/admin/editor/text/fields/picture-slot.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

/** A picture, or the slot for one, with its caption as readers see it; also one picture of a gallery. */
export function ImageEditor({ fields, values, set, text, fillText, part }: BlockEditorProps): ReactNode {
  const { t } = useWords()
  const isDecorative = values.decorative === true
  const isMissingAlt = values.media !== null && !isDecorative && String(values.alt).trim() === ''
  const shown = fields.filter(([name]) => name !== 'media' && !(name === 'alt' && isDecorative))
  return (
    <>
      <PictureSlot
        media={typeof values.media === 'string' ? values.media : null}
        alt={String(values.alt)}
        onChoose={(choice) => {
          set({ media: choice.media, ...wordsFor(values, choice) })
          fillText(choice.caption)
        }}
        onRemove={() => set({ media: null })}
      />
      <div className="editor-caption">{text}</div>
      <FieldControls
        fields={shown}
        values={values}
        set={set}
        errors={isMissingAlt ? { alt: t('editor.text.picture.altMissing') } : {}}
      />
      {part ? <PartButtons part={part} /> : null}
    </>
  )
}

// What the library says stands in for what nobody has written here yet.
function wordsFor(
  values: Record<string, unknown>,
  choice: { alt: string; decorative: boolean; credit: string },
): Record<string, unknown> {
  const isUntouched = values.alt === '' && values.decorative === false
  return {
    ...(isUntouched && { alt: choice.alt, decorative: choice.decorative }),
    ...(values.credit === '' && { credit: choice.credit }),
  }
}
