'use client'
import type { ReactNode } from 'react'
import { CutNumbers } from '#components/admin/pictures/crops/cut-numbers.tsx'
import { CutStage } from '#components/admin/pictures/crops/cut-stage.tsx'
import { PlacePreviews } from '#components/admin/pictures/crops/place-previews.tsx'
import { type CutPart, useCut } from '#components/admin/pictures/crops/use-cut.ts'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import { type Crops, ratios } from '#lib/media/crops.ts'
import type { LibraryPicture } from '#lib/media/library-picture.ts'
import type { Result } from '#lib/result.ts'

type CropEditorProps = {
  picture: LibraryPicture
  crops: Crops
  mayChange: boolean
  action: (previous: Result<unknown> | null, form: FormData) => Promise<Result<unknown>>
}

/** Sets the focal point and the crops of a picture, seen in all ratios at once; the original stays as it is. */
export function CropEditor({ picture, crops, mayChange, action }: CropEditorProps): ReactNode {
  const { t } = useWords()
  const cut = useCut(picture, crops)
  const parts: CutPart[] = ['focal', ...ratios]
  return (
    <ActionForm action={action} className="grid gap-4">
      <input type="hidden" name="id" value={picture.id} />
      <input type="hidden" name="crops" value={JSON.stringify(cut.crops)} />
      <fieldset className="flex flex-wrap gap-1.5 noscript:hidden">
        <legend className="sr-only">{t('pictures.crop.what')}</legend>
        {parts.map((part) => (
          <label
            key={part}
            className="inline-flex min-h-8 items-center rounded-md border border-edge bg-raise px-3 has-checked:border-accent has-checked:bg-wash has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus pointer-coarse:min-h-11"
          >
            <input
              type="radio"
              name="part"
              value={part}
              checked={cut.part === part}
              onChange={() => cut.setPart(part)}
              className="sr-only"
            />
            {part === 'focal' ? t('pictures.crop.focal') : part}
          </label>
        ))}
      </fieldset>
      <CutStage picture={picture} cut={cut} />
      <CutNumbers cut={cut} />
      <PlacePreviews picture={picture} cut={cut} />
      {mayChange ? (
        <div>
          <SubmitButton>{t('pictures.crop.save')}</SubmitButton>
        </div>
      ) : null}
    </ActionForm>
  )
}
