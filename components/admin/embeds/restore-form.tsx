import type { ReactNode } from 'react'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import { FormText } from '#components/admin/ui/form-field.tsx'
import type { AdminWords } from '#lib/i18n/admin-words.ts'
import type { Result } from '#lib/result.ts'

type RestoreProps = {
  url: string
  action: (previous: Result<unknown> | null, form: FormData) => Promise<Result<unknown>>
  t: AdminWords['t']
}

/** Shows a post again that was taken down; asks why first. */
export function RestoreForm({ url, action, t }: RestoreProps): ReactNode {
  return (
    <details>
      <summary className="w-fit text-accent">{t('embeds.desk.restore')}</summary>
      <ActionForm action={action} className="mt-2 grid max-w-prose gap-3">
        <input type="hidden" name="url" value={url} />
        <FormText name="reason" required label={t('embeds.desk.restoreReason')} />
        <div>
          <SubmitButton size="s">{t('embeds.desk.restore')}</SubmitButton>
        </div>
      </ActionForm>
    </details>
  )
}
