'use client'
import type { ReactNode } from 'react'
import { Checkbox, Field, Select, TextInput } from '#components/admin/ui/field.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { LibraryFilters } from '#lib/media/library/library-href.ts'
import { rightsStates } from '#lib/media/library/rights-state.ts'

const pauseMs = 180

/** The filters beside the search; each stands in the address under its name. `onChange` is told how long to wait. */
export function LibraryFilterFields({
  filters,
  onChange,
}: {
  filters: LibraryFilters
  onChange: (pauseMs: number) => void
}): ReactNode {
  const { t } = useWords()
  const rights = rightsStates.map((value) => ({ value, label: t(`pictures.rights.${value}`) })).toReversed()
  const words = (name: 'credit' | 'keyword') => (
    <Field label={t(`pictures.list.${name}`)}>
      {(control) => (
        <TextInput
          {...control}
          key={filters[name] === undefined ? 'none' : 'some'}
          name={name}
          defaultValue={filters[name]}
          placeholder={name === 'credit' ? t('pictures.list.creditHint') : undefined}
          onInput={() => onChange(pauseMs)}
        />
      )}
    </Field>
  )
  const day = (name: 'from' | 'until') => (
    <Field label={t(`pictures.list.${name}`)}>
      {(control) => (
        <TextInput
          {...control}
          key={filters[name] ?? ''}
          type="date"
          name={name}
          defaultValue={filters[name]}
          onChange={() => onChange(0)}
        />
      )}
    </Field>
  )
  return (
    <>
      {words('credit')}
      <Field label={t('pictures.list.rights')}>
        {(control) => (
          <Select
            {...control}
            key={filters.rights ?? ''}
            name="rights"
            defaultValue={filters.rights ?? ''}
            onChange={() => onChange(0)}
            options={[{ value: '', label: t('pictures.list.anyRights') }, ...rights]}
          />
        )}
      </Field>
      {words('keyword')}
      {day('from')}
      {day('until')}
      <Checkbox
        key={filters.unused ?? ''}
        name="unused"
        value="1"
        defaultChecked={filters.unused === '1'}
        onChange={() => onChange(0)}
        label={t('pictures.list.unused')}
        className="min-h-8 items-center"
      />
    </>
  )
}
