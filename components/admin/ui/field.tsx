import { type ComponentProps, type ReactNode, useId } from 'react'

/** What a control inside `Field` is given, so that its label, hint and error belong to it. */
export type FieldControl = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

/** A control with its label above, and a hint or an error below. */
export function Field({
  label,
  hint,
  error,
  aside,
  className = '',
  children,
}: {
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  /** At the end of the label's line: a length meter, a link. */
  aside?: ReactNode
  className?: string
  children: (control: FieldControl) => ReactNode
}): ReactNode {
  const id = useId()
  const described = [error ? `${id}-error` : '', hint ? `${id}-hint` : ''].filter(Boolean).join(' ')
  return (
    <div className={`grid min-w-0 content-start gap-1 ${className}`}>
      <div className="flex items-baseline justify-between gap-3">
        <label htmlFor={id} className="text-sm font-medium">
          {label}
        </label>
        {aside}
      </div>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error ? (
        <p id={`${id}-error`} className="text-sm text-bad">
          {error}
        </p>
      ) : null}
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-soft">
          {hint}
        </p>
      ) : null}
    </div>
  )
}

/** One line to type into. */
export function TextInput({ className = '', type = 'text', ...rest }: ComponentProps<'input'>): ReactNode {
  return <input {...rest} type={type} className={`control ${className}`} />
}

/** Several lines; grows with what is typed. */
export function TextArea({ className = '', rows = 2, ...rest }: ComponentProps<'textarea'>): ReactNode {
  return <textarea {...rest} rows={rows} className={`control ${className}`} />
}

/** One of a few choices. */
export function Select({
  options,
  className = '',
  ...rest
}: ComponentProps<'select'> & { options: readonly { value: string; label: string }[] }): ReactNode {
  return (
    <select {...rest} className={`control ${className}`}>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
}

/** Something that holds or does not, with its label beside it. */
export function Checkbox({
  label,
  hint,
  className = '',
  ...rest
}: ComponentProps<'input'> & { label: ReactNode; hint?: ReactNode }): ReactNode {
  const id = useId()
  return (
    <div className={`flex items-start gap-2 ${className}`}>
      <input
        id={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        {...rest}
        type="checkbox"
        className="mt-0.75 size-4 shrink-0 accent-accent"
      />
      <div>
        <label htmlFor={rest.id ?? id}>{label}</label>
        {hint ? (
          <p id={`${id}-hint`} className="text-sm text-soft">
            {hint}
          </p>
        ) : null}
      </div>
    </div>
  )
}
