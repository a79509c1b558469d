'use client'
import { type KeyboardEvent, type ReactNode, useContext } from 'react'
import { FocusTextContext } from '#components/admin/story/column/focus-text.ts'

type DisplayTextProps = {
  field: 'headline' | 'standfirst'
  label: string
  placeholder: string
  value: string
  readOnly: boolean
  className: string
  onChange: (value: string) => void
}

/** A text that is written where and as it is read. Enter goes on to the next one. */
export function DisplayText({
  field,
  label,
  placeholder,
  value,
  readOnly,
  className,
  onChange,
}: DisplayTextProps): ReactNode {
  const focusText = useContext(FocusTextContext)
  const goOn = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    const next =
      field === 'headline' ? document.querySelector<HTMLElement>('[data-story-field="standfirst"]') : null
    if (next) next.focus()
    else focusText()
  }
  return (
    <textarea
      data-story-field={field}
      aria-label={label}
      placeholder={placeholder}
      value={value}
      readOnly={readOnly}
      rows={1}
      dir="auto"
      spellCheck
      className={`block w-full resize-none overflow-hidden bg-transparent field-sizing-content outline-none placeholder:text-soft placeholder:opacity-70 focus-visible:outline-none ${className}`}
      onChange={({ target }) => onChange(target.value.replace(/\s*\n\s*/g, ' '))}
      onKeyDown={goOn}
    />
  )
}
