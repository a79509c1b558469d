import type { ReactNode } from 'react'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import { FormText } from '#components/admin/ui/form-field.tsx'
import type { AdminWords } from '#lib/i18n/admin-words.ts'
import type { Result } from '#lib/result.ts'

type NamedVersionFormProps = {
  articleId: string
  action: (previous: Result<unknown> | null, form: FormData) => Promise<Result<unknown>>
  t: AdminWords['t']
}

/** Keeps the story as it stands under a name. */
export function NamedVersionForm({ articleId, action, t }: NamedVersionFormProps): ReactNode {
  return (
    <details className="mb-3">
      <summary className="cursor-pointer rounded-md px-2 py-1 text-sm font-medium hover:bg-sunk pointer-coarse:py-3">
        {t('history.named.title')}
      </summary>
      <ActionForm action={action} className="grid gap-2 px-2 py-2">
        <input type="hidden" name="articleId" value={articleId} />
        <FormText
          name="name"
          label={t('history.named.name')}
          hint={t('history.named.hint')}
          required
          maxLength={120}
        />
        <div>
          <SubmitButton>{t('history.named.save')}</SubmitButton>
        </div>
      </ActionForm>
    </details>
  )
}
