'use client'
import type { ReactNode } from 'react'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import { FormSelect, FormText } from '#components/admin/ui/form-field.tsx'
import { toast } from '#components/admin/ui/toast.ts'
import { useWords } from '#components/admin/ui/words.tsx'
import type { FormAction } from '#components/admin/users/form-action.ts'

/** One's own name, and the language of the newsroom's pages. */
export function DetailsForm({
  user,
  languages,
  siteLang,
  action,
}: {
  user: { name: string; lang: string }
  languages: string[]
  siteLang: string
  action: FormAction
}): ReactNode {
  const { t, lang } = useWords()
  const names = new Intl.DisplayNames([lang], { type: 'language' })
  const options = [
    { value: '', label: t('access.account.siteLang', { language: names.of(siteLang) ?? siteLang }) },
    ...languages.map((value) => ({ value, label: names.of(value) ?? value })),
  ]
  return (
    <ActionForm action={action} onDone={() => toast(t('access.account.saved'), { tone: 'good' })}>
      <FormText
        name="name"
        label={t('access.field.name')}
        defaultValue={user.name}
        autoComplete="name"
        required
      />
      <FormSelect name="lang" label={t('access.field.lang')} options={options} defaultValue={user.lang} />
      <div>
        <SubmitButton>{t('access.account.save')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
