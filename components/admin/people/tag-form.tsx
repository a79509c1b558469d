import type { ReactNode } from 'react'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import { FormArea, FormSelect, FormText } from '#components/admin/ui/form-field.tsx'
import type { AdminWords } from '#lib/i18n/admin-words.ts'
import type { Result } from '#lib/result.ts'
import { tagKinds } from '#lib/tags/public-tag.ts'
import type { ManagedTag } from '#lib/tags/tag-list.ts'

type TagFormProps = {
  tag: ManagedTag | null
  action: (previous: Result<unknown> | null, form: FormData) => Promise<Result<unknown>>
  t: AdminWords['t']
}

/** What a tag says of itself; without a tag, a new one. */
export function TagForm({ tag, action, t }: TagFormProps): ReactNode {
  return (
    <ActionForm action={action} className="grid max-w-xl gap-4">
      {tag ? <input type="hidden" name="tagId" value={tag.id} /> : null}
      <FormText name="name" label={t('people.field.name')} defaultValue={tag?.name} required maxLength={80} />
      <FormText
        name="slug"
        label={t('people.field.slug')}
        hint={t('people.field.slugHint')}
        defaultValue={tag?.slug}
        required
      />
      <FormSelect
        name="kind"
        label={t('people.field.kind')}
        defaultValue={tag?.kind ?? 'topic'}
        options={tagKinds.map((kind) => ({ value: kind, label: t('people.kind', { kind }) }))}
      />
      <FormArea name="description" label={t('people.field.description')} defaultValue={tag?.description} />
      <FormArea
        name="aliases"
        label={t('people.field.aliases')}
        hint={t('people.field.aliasesHint')}
        defaultValue={tag?.aliases.join('\n')}
      />
      <div>
        <SubmitButton>{t('people.save')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
