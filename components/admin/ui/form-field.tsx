'use client'
import type { ComponentProps, ReactNode } from 'react'
import { useFieldError } from '#components/admin/ui/action-form.tsx'
import { Field, Select, TextArea, TextInput } from '#components/admin/ui/field.tsx'

type Around = { name: string; label: ReactNode; hint?: ReactNode; aside?: ReactNode }

/** A line to type into inside an `ActionForm`; shows what the action says against it. */
export function FormText({ label, hint, aside, ...rest }: Around & ComponentProps<'input'>): ReactNode {
  const error = useFieldError(rest.name)
  return (
    <Field label={label} hint={hint} aside={aside} error={error}>
      {(control) => <TextInput {...rest} {...control} />}
    </Field>
  )
}

/** Several lines to type into inside an `ActionForm`. */
export function FormArea({ label, hint, aside, ...rest }: Around & ComponentProps<'textarea'>): ReactNode {
  const error = useFieldError(rest.name)
  return (
    <Field label={label} hint={hint} aside={aside} error={error}>
      {(control) => <TextArea {...rest} {...control} />}
    </Field>
  )
}

/** One of a few choices inside an `ActionForm`. */
export function FormSelect({
  label,
  hint,
  aside,
  ...rest
}: Around & ComponentProps<typeof Select>): ReactNode {
  const error = useFieldError(rest.name)
  return (
    <Field label={label} hint={hint} aside={aside} error={error}>
      {(control) => <Select {...rest} {...control} />}
    </Field>
  )
}
