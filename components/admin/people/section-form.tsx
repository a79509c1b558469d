import type { ReactNode } from 'react'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import { FormArea, FormText } from '#components/admin/ui/form-field.tsx'
import type { AdminWords } from '#lib/i18n/admin-words.ts'
import type { Result } from '#lib/result.ts'
import type { ManagedSection } from '#lib/sections/section-list.ts'

type SectionFormProps = {
  section: ManagedSection | null
  action: (previous: Result<unknown> | null, form: FormData) => Promise<Result<unknown>>
  t: AdminWords['t']
}

/** What a section says of itself; without a section, a new one. */
export function SectionForm({ section, action, t }: SectionFormProps): ReactNode {
  return (
    <ActionForm action={action} className="grid max-w-xl gap-4">
      {section ? <input type="hidden" name="sectionId" value={section.id} /> : null}
      <FormText
        name="name"
        label={t('people.field.name')}
        defaultValue={section?.name}
        required
        maxLength={40}
      />
      <FormText
        name="slug"
        label={t('people.field.slug')}
        hint={t('people.sections.addressHint')}
        defaultValue={section?.slug}
        required
      />
      <FormArea
        name="description"
        label={t('people.field.description')}
        defaultValue={section?.description}
      />
      <FormText
        name="colour"
        label={t('people.field.colour')}
        hint={t('people.field.colourHint')}
        defaultValue={section?.colour}
        placeholder="#9b2f16"
      />
      <div>
        <SubmitButton>{t('people.save')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
