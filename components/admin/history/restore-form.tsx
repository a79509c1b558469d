import type { ReactNode } from 'react'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import { ButtonLink } from '#components/admin/ui/button.tsx'
import type { AdminWords } from '#lib/i18n/admin-words.ts'
import type { Result } from '#lib/result.ts'

type RestoreFormProps = {
  restoration: { articleId: string; revisionId: string; blockId: string | null }
  backHref: string
  action: (previous: Result<unknown> | null, form: FormData) => Promise<Result<unknown>>
  t: AdminWords['t']
}

/** Puts an earlier version or block back, or leaves the story as it is. */
export function RestoreForm({ restoration, backHref, action, t }: RestoreFormProps): ReactNode {
  const { articleId, revisionId, blockId } = restoration
  return (
    <ActionForm action={action} className="grid gap-3">
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="revisionId" value={revisionId} />
      {blockId === null ? null : <input type="hidden" name="blockId" value={blockId} />}
      <div className="flex flex-wrap gap-2">
        <SubmitButton>{t('history.restore.confirm')}</SubmitButton>
        <ButtonLink href={backHref}>{t('history.restore.cancel')}</ButtonLink>
      </div>
    </ActionForm>
  )
}
