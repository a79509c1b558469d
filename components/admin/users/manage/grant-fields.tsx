'use client'
import type { ReactNode } from 'react'
import { FormSelect } from '#components/admin/ui/form-field.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import { roleWords } from '#components/admin/users/role-words.ts'
import { roles } from '#lib/users/rights.ts'

export type SectionChoice = { id: string; name: string }

/** A role, and the section it is for. */
export function GrantFields({ sections }: { sections: SectionChoice[] }): ReactNode {
  const { t } = useWords()
  const names = roleWords(t)
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <FormSelect
        name="role"
        label={t('access.field.role')}
        options={roles.map((role) => ({ value: role, label: names[role] }))}
        defaultValue="reporter"
      />
      <FormSelect
        name="sectionId"
        label={t('access.field.section')}
        options={[
          { value: '', label: t('access.grants.everySection') },
          ...sections.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        defaultValue=""
      />
    </div>
  )
}
