'use client'
import { type ReactNode, useState } from 'react'
import type { Field as BlockField, Held } from '#blocks/fields.ts'
import { fieldWords } from '#components/admin/editor/text/fields/field-words.ts'
import { PictureSlot } from '#components/admin/editor/text/fields/picture-slot.tsx'
import { RecordingSlot } from '#components/admin/editor/text/fields/recording-slot.tsx'
import { StoryControl } from '#components/admin/editor/text/fields/story-control.tsx'
import { Checkbox, Field, Select, TextArea, TextInput } from '#components/admin/ui/field.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

type Props = {
  name: string
  field: BlockField<unknown>
  value: unknown
  error: string | undefined
  onChange: (value: unknown) => void
}

/** One field of a block as a control that fits its kind. Only values that are drafts of the field are handed on. */
export function FieldControl(props: Props): ReactNode {
  const { name, field, value, onChange } = props
  const { t } = useWords()
  const label = t(`editor.text.field.${fieldWords(name)}`)
  switch (field.kind) {
    case 'flag':
      return (
        <Checkbox
          label={label}
          checked={value === true}
          onChange={({ target }) => onChange(target.checked)}
        />
      )
    case 'choice':
      return <ChoiceControl {...props} label={label} />
    case 'media':
      return <MediaControl {...props} label={label} />
    case 'article':
      return (
        <StoryControl label={label} article={typeof value === 'string' ? value : null} onChange={onChange} />
      )
    default:
      return <TypedControl {...props} label={label} />
  }
}

function ChoiceControl({ field, value, onChange, label }: Props & { label: string }): ReactNode {
  const { t } = useWords()
  const choices = 'values' in field ? (field.values as (string | number)[]) : []
  return (
    <Field label={label}>
      {(control) => (
        <Select
          {...control}
          value={String(value)}
          options={choices.map((choice) => ({
            value: String(choice),
            label: t(`editor.text.choice.${String(choice) as 'text'}`),
          }))}
          onChange={({ target }) => onChange(choices.find((choice) => String(choice) === target.value))}
        />
      )}
    </Field>
  )
}

function MediaControl({ label, field, value, onChange }: Props & { label: string }): ReactNode {
  const media = typeof value === 'string' ? value : null
  const holds = 'holds' in field ? (field.holds as Held) : 'picture'
  return (
    <fieldset className="grid gap-1">
      <legend className="text-xs text-soft">{label}</legend>
      {holds === 'picture' ? (
        <PictureSlot
          media={media}
          alt=""
          isSmall
          onChoose={(choice) => onChange(choice.media)}
          onRemove={() => onChange(null)}
        />
      ) : (
        <RecordingSlot recording={media} holds={holds} onChange={onChange} />
      )}
    </fieldset>
  )
}

// What is typed stays in the control even while it is not yet a value of the field.
function TypedControl({ name, field, value, error, onChange, label }: Props & { label: string }): ReactNode {
  const { t } = useWords()
  const stored = asText(value)
  const [typed, setTyped] = useState(stored)
  const [given, setGiven] = useState(stored)
  const [isValid, setIsValid] = useState(true)
  if (stored !== given) {
    setGiven(stored)
    setTyped(stored)
    setIsValid(true)
  }
  const change = (text: string) => {
    const parsed = valueOf(field, text)
    setTyped(text)
    setIsValid(parsed.ok)
    if (!parsed.ok) return
    setGiven(asText(parsed.value))
    onChange(parsed.value)
  }
  const isLong = field.kind === 'html' || name === 'alt'
  return (
    <Field
      label={label}
      error={isValid ? error : t('editor.text.invalid')}
      hint={name === 'alt' ? t('editor.text.field.altHint') : undefined}
    >
      {(control) =>
        isLong ? (
          <TextArea
            {...control}
            value={typed}
            spellCheck={field.kind !== 'html'}
            className={field.kind === 'html' ? 'font-mono' : ''}
            onChange={({ target }) => change(target.value)}
          />
        ) : (
          <TextInput
            {...control}
            value={typed}
            inputMode={field.kind === 'number' ? 'decimal' : field.kind === 'url' ? 'url' : undefined}
            dir="auto"
            onChange={({ target }) => change(target.value)}
          />
        )
      }
    </Field>
  )
}

function valueOf(field: BlockField<unknown>, text: string): { ok: true; value: unknown } | { ok: false } {
  const isNothing = text.trim() === '' && field.empty === null
  const value = isNothing ? null : field.kind === 'number' ? Number(text) : text
  const parsed = field.schema.safeParse(value)
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false }
}

function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
