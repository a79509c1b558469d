import type { ReactNode } from 'react'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import type { AdminWords } from '#lib/i18n/admin-words.ts'
import type { Result } from '#lib/result.ts'

/** Removes a rule of house style. */
export function RemoveHouseRule({
  ruleId,
  action,
  t,
}: {
  ruleId: string
  action: (previous: Result<unknown> | null, form: FormData) => Promise<Result<unknown>>
  t: AdminWords['t']
}): ReactNode {
  return (
    <ActionForm action={action} className="mt-10 grid max-w-xl gap-3 border-t border-rule pt-5">
      <input type="hidden" name="ruleId" value={ruleId} />
      <p className="text-sm text-soft">{t('preflight.house.removeHint')}</p>
      <div>
        <SubmitButton tone="danger">{t('preflight.house.remove')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
