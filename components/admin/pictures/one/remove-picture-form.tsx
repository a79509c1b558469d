import type { ReactNode } from 'react'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import { FormArea } from '#components/admin/ui/form-field.tsx'
import type { AdminWords } from '#lib/i18n/admin-words.ts'
import type { Result } from '#lib/result.ts'

type RemoveProps = {
  pictureId: string
  isUsed: boolean
  action: (previous: Result<unknown> | null, form: FormData) => Promise<Result<unknown>>
  t: AdminWords['t']
}

/** Takes a picture away; one that is used only with a reason. */
export function RemovePictureForm({ pictureId, isUsed, action, t }: RemoveProps): ReactNode {
  return (
    <section aria-labelledby="remove" className="grid gap-2">
      <h2 id="remove" className="font-serif text-lg font-semibold">
        {t('pictures.remove.title')}
      </h2>
      <p className="text-sm text-soft">
        {t(isUsed ? 'pictures.remove.leadUsed' : 'pictures.remove.leadUnused')}
      </p>
      <ActionForm action={action} className="grid gap-3">
        <input type="hidden" name="id" value={pictureId} />
        {isUsed ? <FormArea name="reason" label={t('pictures.remove.reason')} /> : null}
        <div>
          <SubmitButton tone="danger">{t('pictures.remove.submit')}</SubmitButton>
        </div>
      </ActionForm>
    </section>
  )
}
