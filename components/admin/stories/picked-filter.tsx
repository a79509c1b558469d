'use client'
import { type ReactNode, useState, useSyncExternalStore } from 'react'
import { Combobox, type ComboboxOption } from '#components/admin/ui/combobox/combobox.tsx'
import { Field, TextInput } from '#components/admin/ui/field.tsx'

const never = () => () => {}

/** A filter with too many values for a list: found by typing; without script a field for its name or slug. */
export function PickedFilter({
  name,
  label,
  placeholder,
  chosen,
  search,
  onChange,
}: {
  name: string
  label: string
  placeholder: string
  chosen: ComboboxOption | null
  search: (query: string) => Promise<ComboboxOption[]>
  onChange: () => void
}): ReactNode {
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const [value, setValue] = useState(chosen)
  const [known, setKnown] = useState(chosen?.value)
  if (known !== chosen?.value) {
    setKnown(chosen?.value)
    setValue(chosen)
  }
  // The form is read a moment later, when the hidden field carries the new value.
  function choose(option: ComboboxOption | null): void {
    setValue(option)
    onChange()
  }

  if (!hasScript) {
    return (
      <Field label={label}>
        {(control) => (
          <TextInput {...control} name={name} defaultValue={chosen?.value} placeholder={placeholder} />
        )}
      </Field>
    )
  }
  return (
    <Combobox
      label={label}
      name={name}
      placeholder={placeholder}
      value={value}
      onChange={choose}
      search={search}
    />
  )
}
