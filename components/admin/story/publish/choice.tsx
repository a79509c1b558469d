'use client'
import { type ReactNode, useId } from 'react'

type ChoiceProps<V extends string> = {
  legend: string
  value: V
  options: { value: V; label: string; hint?: string }[]
  onChange: (value: V) => void
}

/** One of a few, each with a line about what it means. */
export function Choice<V extends string>({ legend, value, options, onChange }: ChoiceProps<V>): ReactNode {
  const id = useId()
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1 text-sm font-medium">{legend}</legend>
      {options.map((option) => (
        <div key={option.value} className="flex items-start gap-2">
          <input
            id={`${id}-${option.value}`}
            type="radio"
            name={id}
            className="mt-0.75 size-4 shrink-0 accent-accent"
            checked={value === option.value}
            aria-describedby={option.hint ? `${id}-${option.value}-hint` : undefined}
            onChange={() => onChange(option.value)}
          />
          <div>
            <label htmlFor={`${id}-${option.value}`}>{option.label}</label>
            {option.hint ? (
              <p id={`${id}-${option.value}-hint`} className="text-sm text-soft">
                {option.hint}
              </p>
            ) : null}
          </div>
        </div>
      ))}
    </fieldset>
  )
}
