'use client'
import type { ReactNode } from 'react'
import { Checkbox } from '#components/admin/ui/field.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import { type TextKind, textKinds } from '#lib/preflight/text/text-kinds.ts'

/** The kinds of text a rule looks at, as checkboxes named `fields`. */
export function TextKindChoice({
  chosen,
  onChange,
}: {
  chosen: TextKind[]
  onChange: (chosen: TextKind[]) => void
}): ReactNode {
  const { t } = useWords()
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-medium">{t('preflight.house.fields')}</legend>
      <div className="grid grid-cols-2 gap-x-4 gap-y-1 sm:grid-cols-3">
        {textKinds.map((kind) => (
          <Checkbox
            key={kind}
            name="fields"
            value={kind}
            label={t('preflight.house.kind', { kind })}
            checked={chosen.includes(kind)}
            onChange={({ target }) =>
              onChange(textKinds.filter((one) => (one === kind ? target.checked : chosen.includes(one))))
            }
          />
        ))}
      </div>
      <p className="mt-1 text-sm text-soft">{t('preflight.house.fieldsHint')}</p>
    </fieldset>
  )
}
