'use client'
import { type ReactNode, useState } from 'react'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import { Button } from '#components/admin/ui/button.tsx'
import { FormText } from '#components/admin/ui/form-field.tsx'
import { Time } from '#components/admin/ui/time.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { FormAction } from '#components/admin/users/form-action.ts'
import type { PasskeyRow as Passkey } from '#lib/auth/passkeys.ts'

/** One passkey, with its name to change and a button that removes it. */
export function PasskeyRow({
  passkey: { id, name, createdAt },
  rename,
  remove,
}: {
  passkey: Passkey
  rename: FormAction
  remove: FormAction
}): ReactNode {
  const { t } = useWords()
  const [isNaming, setNaming] = useState(false)
  if (isNaming) {
    return (
      <li className="border-b border-rule py-2">
        <ActionForm action={rename} onDone={() => setNaming(false)} className="grid gap-3">
          <input type="hidden" name="id" value={id} />
          <FormText
            name="name"
            label={t('access.passkeys.name')}
            defaultValue={name}
            maxLength={60}
            required
          />
          <div className="flex gap-2">
            <SubmitButton>{t('access.account.save')}</SubmitButton>
            <Button tone="quiet" onClick={() => setNaming(false)}>
              {t('access.cancel')}
            </Button>
          </div>
        </ActionForm>
      </li>
    )
  }
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-rule py-2">
      <div className="min-w-0 flex-1">
        <p className="font-medium">{name}</p>
        {createdAt ? (
          <p className="text-sm text-soft">
            {t('access.passkeys.since')} <Time at={createdAt} />
          </p>
        ) : null}
      </div>
      <Button size="s" onClick={() => setNaming(true)} aria-label={t('access.passkeys.renameOne', { name })}>
        {t('access.passkeys.rename')}
      </Button>
      <ActionForm action={remove} className="">
        <input type="hidden" name="id" value={id} />
        <SubmitButton size="s" tone="danger" aria-label={t('access.passkeys.removeOne', { name })}>
          {t('access.passkeys.remove')}
        </SubmitButton>
      </ActionForm>
    </li>
  )
}
