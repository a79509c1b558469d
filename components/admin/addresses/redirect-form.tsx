import type { ReactNode } from 'react'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import { FormArea } from '#components/admin/ui/form-field.tsx'
import type { AdminWords } from '#lib/i18n/admin-words.ts'
import type { Result } from '#lib/result.ts'

type RedirectFormProps = {
  action: (previous: Result<unknown> | null, form: FormData) => Promise<Result<unknown>>
  t: AdminWords['t']
}

/** Old addresses and where they lead, typed or pasted, a line each. */
export function RedirectForm({ action, t }: RedirectFormProps): ReactNode {
  return (
    <ActionForm action={action} className="grid max-w-3xl gap-3">
      <FormArea
        name="lines"
        label={t('addresses.lines')}
        hint={t('addresses.linesHint')}
        rows={5}
        spellCheck={false}
        className="font-mono text-sm"
        required
      />
      <div>
        <SubmitButton>{t('addresses.add')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
