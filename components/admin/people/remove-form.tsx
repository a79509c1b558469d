import type { ReactNode } from 'react'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import type { AdminWords } from '#lib/i18n/admin-words.ts'
import type { Result } from '#lib/result.ts'

type RemoveFormProps = {
  title: string
  lead: string
  /** Name and value of the field that says what is removed. */
  field: { name: string; value: string }
  action: (previous: Result<unknown> | null, form: FormData) => Promise<Result<unknown>>
  t: AdminWords['t']
}

/** Removes something nothing hangs on. */
export function RemoveForm({ title, lead, field, action, t }: RemoveFormProps): ReactNode {
  return (
    <section aria-labelledby="remove" className="mt-10 max-w-xl border-t border-rule pt-5">
      <h2 id="remove" className="font-serif text-lg font-semibold">
        {title}
      </h2>
      <p className="mt-1 mb-3 text-soft">{lead}</p>
      <ActionForm action={action} className="grid gap-3">
        <input type="hidden" {...field} />
        <div>
          <SubmitButton tone="danger">{t('people.remove')}</SubmitButton>
        </div>
      </ActionForm>
    </section>
  )
}
