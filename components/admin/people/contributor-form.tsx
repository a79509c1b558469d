import type { ReactNode } from 'react'
import { LinkFields } from '#components/admin/people/link-fields.tsx'
import { PortraitField } from '#components/admin/people/portrait-field.tsx'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import { FormArea, FormText } from '#components/admin/ui/form-field.tsx'
import type { ManagedContributor } from '#lib/contributors/contributor-list.ts'
import type { AdminWords } from '#lib/i18n/admin-words.ts'
import type { Result } from '#lib/result.ts'

type ContributorFormProps = {
  contributor: ManagedContributor | null
  action: (previous: Result<unknown> | null, form: FormData) => Promise<Result<unknown>>
  t: AdminWords['t']
}

/** What a contributor's page says; without a contributor, a new one. */
export function ContributorForm({ contributor, action, t }: ContributorFormProps): ReactNode {
  return (
    <ActionForm action={action} className="grid max-w-xl gap-4">
      {contributor ? <input type="hidden" name="contributorId" value={contributor.id} /> : null}
      <FormText name="name" label={t('people.field.name')} defaultValue={contributor?.name} required />
      <FormText
        name="slug"
        label={t('people.field.slug')}
        hint={t('people.field.slugHint')}
        defaultValue={contributor?.slug}
        required
      />
      <FormText name="role" label={t('people.field.role')} defaultValue={contributor?.role} />
      <FormArea name="bio" label={t('people.field.bio')} rows={4} defaultValue={contributor?.bio} />
      <PortraitField portrait={portraitOf(contributor)} name={contributor?.name ?? ''} />
      <LinkFields legend={t('people.field.links')} links={contributor?.links ?? []} t={t} />
      <div>
        <SubmitButton>{t('people.save')}</SubmitButton>
      </div>
    </ActionForm>
  )
}

function portraitOf(contributor: ManagedContributor | null): { id: string; hash: string } | null {
  if (!contributor?.portraitId || !contributor.portraitHash) return null
  return { id: contributor.portraitId, hash: contributor.portraitHash }
}
