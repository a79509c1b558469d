import type { ReactNode } from 'react'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import { FormSelect } from '#components/admin/ui/form-field.tsx'
import type { AdminWords } from '#lib/i18n/admin-words.ts'
import type { Result } from '#lib/result.ts'
import type { ManagedTag } from '#lib/tags/tag-list.ts'

type MergeTagFormProps = {
  tag: ManagedTag
  others: ManagedTag[]
  action: (previous: Result<unknown> | null, form: FormData) => Promise<Result<unknown>>
  t: AdminWords['t']
}

/** Puts a tag under another one's name. */
export function MergeTagForm({ tag, others, action, t }: MergeTagFormProps): ReactNode {
  return (
    <section aria-labelledby="merge" className="mt-10 max-w-xl border-t border-rule pt-5">
      <h2 id="merge" className="font-serif text-lg font-semibold">
        {t('people.tags.merge.title')}
      </h2>
      <p className="mt-1 mb-3 text-soft">{t('people.tags.merge.lead')}</p>
      <ActionForm action={action} className="grid gap-3">
        <input type="hidden" name="fromId" value={tag.id} />
        <input type="hidden" name="name" value={tag.name} />
        <FormSelect
          name="intoId"
          label={t('people.tags.merge.into')}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <div>
          <SubmitButton tone="plain">{t('people.tags.merge.submit')}</SubmitButton>
        </div>
      </ActionForm>
    </section>
  )
}
