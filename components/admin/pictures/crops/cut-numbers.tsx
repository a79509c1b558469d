'use client'
import type { ReactNode } from 'react'
import type { Cut } from '#components/admin/pictures/crops/use-cut.ts'
import { Button } from '#components/admin/ui/button.tsx'
import { Field, TextInput } from '#components/admin/ui/field.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

/** The focal point or a crop in numbers. */
export function CutNumbers({ cut }: { cut: Cut }): ReactNode {
  const { t } = useWords()
  const { part, crop, focal } = cut
  const number = (
    key: 'x' | 'y' | 'width',
    value: number,
    change: (value: number) => void,
    name?: string,
  ) => (
    <Field label={t(`pictures.crop.${key}`)} className="w-28">
      {(control) => (
        <TextInput
          {...control}
          type="number"
          name={name}
          min={0}
          max={100}
          step={name ? 1 : 'any'}
          value={value}
          onChange={({ target }) => {
            if (target.value !== '') change(target.valueAsNumber)
          }}
        />
      )}
    </Field>
  )
  if (part === 'focal') {
    return (
      <div className="flex flex-wrap gap-3">
        {number('x', focal.x, (x) => cut.setFocalPoint(x, focal.y), 'focalX')}
        {number('y', focal.y, (y) => cut.setFocalPoint(focal.x, y), 'focalY')}
      </div>
    )
  }
  return (
    <div className="flex flex-wrap items-end gap-3">
      <input type="hidden" name="focalX" value={focal.x} />
      <input type="hidden" name="focalY" value={focal.y} />
      {crop ? (
        <>
          {number('x', crop.x / 100, (x) => cut.move(x - crop.x / 100, 0))}
          {number('y', crop.y / 100, (y) => cut.move(0, y - crop.y / 100))}
          {number('width', crop.width / 100, (width) => cut.size(width * 100))}
          <Button onClick={() => cut.reset(part)}>{t('pictures.crop.reset')}</Button>
        </>
      ) : (
        <Button onClick={() => cut.begin(part)}>{t('pictures.crop.set', { ratio: part })}</Button>
      )}
    </div>
  )
}
