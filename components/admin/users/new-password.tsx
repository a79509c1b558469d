'use client'
import { type ReactNode, useState } from 'react'
import { useFieldError } from '#components/admin/ui/action-form.tsx'
import { Checkbox, Field, TextInput } from '#components/admin/ui/field.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import { passwordLength } from '#lib/auth/passwords/password-length.ts'
import type { AdminWords } from '#lib/i18n/admin-words.ts'

const { min, advised, max } = passwordLength

/** A password to be chosen: can be looked at, and says as it grows whether it is long enough. */
export function NewPassword({ name, label }: { name: string; label: string }): ReactNode {
  const { t } = useWords()
  const [length, setLength] = useState(0)
  const [isShown, setShown] = useState(false)
  const error = useFieldError(name)
  return (
    <div className="grid gap-2">
      <Field
        label={label}
        hint={t('access.password.hint', { advised })}
        error={error}
        aside={<output className="text-xs text-soft">{lengthWords(length, t)}</output>}
      >
        {(control) => (
          <TextInput
            {...control}
            name={name}
            type={isShown ? 'text' : 'password'}
            autoComplete="new-password"
            autoCapitalize="none"
            spellCheck={false}
            minLength={min}
            maxLength={max}
            required
            onChange={(event) => setLength(Array.from(event.target.value).length)}
          />
        )}
      </Field>
      <Checkbox
        label={t('access.password.show')}
        checked={isShown}
        onChange={(event) => setShown(event.target.checked)}
      />
    </div>
  )
}

function lengthWords(length: number, t: AdminWords['t']): string {
  if (length === 0) return ''
  if (length < min) return t('access.password.short', { missing: min - length })
  return length < advised ? t('access.password.enough') : t('access.password.good')
}
