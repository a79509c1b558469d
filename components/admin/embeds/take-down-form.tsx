import type { ReactNode } from 'react'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import { FormArea, FormText } from '#components/admin/ui/form-field.tsx'
import type { AdminWords } from '#lib/i18n/admin-words.ts'
import type { Result } from '#lib/result.ts'

type TakeDownProps = {
  /** The address it begins with. */
  url: string
  action: (previous: Result<unknown> | null, form: FormData) => Promise<Result<unknown>>
  t: AdminWords['t']
}

/** Takes the snapshots of a post off every page, with a reason. */
export function TakeDownForm({ url, action, t }: TakeDownProps): ReactNode {
  return (
    <section aria-labelledby="take-down" className="grid gap-2">
      <h2 id="take-down" className="font-serif text-lg font-semibold">
        {t('embeds.desk.takeDown')}
      </h2>
      <ActionForm action={action} className="grid gap-3">
        <FormText
          name="url"
          type="url"
          required
          defaultValue={url}
          dir="ltr"
          label={t('embeds.desk.address')}
          hint={t('embeds.desk.addressHint')}
        />
        <FormArea name="reason" required label={t('embeds.desk.reason')} hint={t('embeds.desk.reasonHint')} />
        <div>
          <SubmitButton tone="danger">{t('embeds.desk.submit')}</SubmitButton>
        </div>
      </ActionForm>
    </section>
  )
}
