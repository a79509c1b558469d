'use client'
import { type ReactNode, useId } from 'react'
import { type PreviewSurface, previewSurfaces } from '#components/admin/previews/preview-surface.ts'
import { useWords } from '#components/admin/ui/words.tsx'

/** Chooses the place in which a preview shows the story. */
export function SurfaceChoice({
  value,
  onChange,
}: {
  value: PreviewSurface
  onChange: (surface: PreviewSurface) => void
}): ReactNode {
  const { t } = useWords()
  const name = useId()
  return (
    <fieldset className="flex flex-wrap gap-px">
      <legend className="sr-only">{t('history.pane.surfaces')}</legend>
      {previewSurfaces.map((surface) => (
        <label
          key={surface}
          className="cursor-pointer rounded-md px-2 py-1 text-sm text-soft select-none hover:bg-sunk has-checked:bg-wash has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-focus pointer-coarse:py-3"
        >
          <input
            type="radio"
            name={name}
            checked={value === surface}
            onChange={() => onChange(surface)}
            className="sr-only"
          />
          {t('history.pane.surface', { surface })}
        </label>
      ))}
    </fieldset>
  )
}
