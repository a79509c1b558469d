import type { ReactNode } from 'react'
import { Button } from '#components/admin/ui/button.tsx'
import { Checkbox, Select, TextInput } from '#components/admin/ui/field.tsx'
import type { AdminWords } from '#lib/i18n/admin-words.ts'
import { tagKinds } from '#lib/tags/public-tag.ts'

/** What tags are looked for by; a plain form whose choices stand in the address. */
export function TagFilter({
  q,
  kind,
  unused,
  t,
}: {
  q: string
  kind: string
  unused: boolean
  t: AdminWords['t']
}): ReactNode {
  const kinds = tagKinds.map((value) => ({ value, label: t('people.kind', { kind: value }) }))
  return (
    <search>
      <form method="get" className="mb-4 flex flex-wrap items-center gap-3">
        <TextInput
          type="search"
          name="q"
          defaultValue={q}
          aria-label={t('people.search')}
          placeholder={t('people.search')}
          className="max-w-64"
        />
        <Select
          name="kind"
          defaultValue={kind}
          aria-label={t('people.field.kind')}
          options={[{ value: '', label: t('people.kinds') }, ...kinds]}
          className="w-auto"
        />
        <Checkbox name="unused" value="1" defaultChecked={unused} label={t('people.tags.unused')} />
        <Button type="submit">{t('people.search')}</Button>
      </form>
    </search>
  )
}
