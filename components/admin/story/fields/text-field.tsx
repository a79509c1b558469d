'use client'
import type { ReactNode } from 'react'
import { useStoryField } from '#components/admin/story/state/use-story.ts'
import { Field, TextArea, TextInput } from '#components/admin/ui/field.tsx'

type PlainField = 'kicker' | 'dateline'

/** A field of one line. */
export function StoryLine({
  name,
  label,
  hint,
}: {
  name: PlainField
  label: string
  hint?: string
}): ReactNode {
  const [value, change] = useStoryField(name)
  const [lang] = useStoryField('lang')
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <TextInput
          {...control}
          data-story-field={name}
          value={value}
          lang={lang}
          dir="auto"
          onChange={(event) => change(event.target.value)}
        />
      )}
    </Field>
  )
}

/** A field of several lines whose paragraphs are one text: line breaks become spaces. */
export function StoryLines({
  value,
  lang,
  onChange,
  label,
  hint,
  aside,
  field,
}: {
  value: string
  lang: string
  onChange: (value: string) => void
  label: ReactNode
  hint?: ReactNode
  aside?: ReactNode
  field: string
}): ReactNode {
  return (
    <Field label={label} hint={hint} aside={aside}>
      {(control) => (
        <TextArea
          {...control}
          data-story-field={field}
          rows={1}
          value={value}
          lang={lang}
          dir="auto"
          onChange={(event) => onChange(event.target.value.replace(/\s*\n\s*/g, ' '))}
        />
      )}
    </Field>
  )
}
