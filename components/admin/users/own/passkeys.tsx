'use client'
import { type FormEvent, type ReactNode, useState } from 'react'
import { Button } from '#components/admin/ui/button.tsx'
import { Field, TextInput } from '#components/admin/ui/field.tsx'
import { toast } from '#components/admin/ui/toast.ts'
import { useWords } from '#components/admin/ui/words.tsx'
import type { FormAction } from '#components/admin/users/form-action.ts'
import { PasskeyRow } from '#components/admin/users/own/passkey-row.tsx'
import { makePasskey, PasskeyFailure } from '#components/admin/users/web-authn.ts'
import type { AdminWords } from '#lib/i18n/admin-words.ts'
import type { PasskeyRow as Passkey } from '#lib/auth/passkeys.ts'
import type { Result } from '#lib/result.ts'

type PasskeysProps = {
  passkeys: Passkey[]
  begin: () => Promise<Result<PublicKeyCredentialCreationOptionsJSON>>
  add: (made: { name: string; response: unknown }) => Promise<Result<unknown>>
  rename: FormAction
  remove: FormAction
}

/** One's own passkeys: added, named, removed. */
export function Passkeys({ passkeys, begin, add, rename, remove }: PasskeysProps): ReactNode {
  const { t } = useWords()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | undefined>()

  async function addOne(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    if (isBusy) return
    const form = event.currentTarget
    setBusy(true)
    const name = new FormData(form).get('name')
    const refusal = await makeOne(typeof name === 'string' ? name : '', { begin, add, t })
    setProblem(refusal ?? undefined)
    setBusy(false)
    if (refusal !== null) return
    form.reset()
    toast(t('access.passkeys.added'), { tone: 'good' })
  }

  return (
    <div className="grid gap-5">
      {passkeys.length > 0 ? (
        <ul className="grid border-t border-rule">
          {passkeys.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} rename={rename} remove={remove} />
          ))}
        </ul>
      ) : null}
      <form onSubmit={(event) => void addOne(event)} className="grid gap-3">
        <Field label={t('access.passkeys.name')} hint={t('access.passkeys.nameHint')} error={problem}>
          {(control) => <TextInput {...control} name="name" maxLength={60} required />}
        </Field>
        <div>
          <Button type="submit" pending={isBusy}>
            {t('access.passkeys.add')}
          </Button>
        </div>
      </form>
    </div>
  )
}

/** Answers why there is no new passkey; null when there is one. */
async function makeOne(
  name: string,
  { begin, add, t }: Pick<PasskeysProps, 'begin' | 'add'> & { t: AdminWords['t'] },
): Promise<string | null> {
  const begun = await begin()
  if (!begun.ok) return begun.message
  try {
    const added = await add({ name, response: await makePasskey(begun.value) })
    return added.ok ? null : added.message
  } catch (error) {
    if (!(error instanceof PasskeyFailure)) throw error
    if (error.reason === 'known') return t('access.passkeys.known')
    return t(error.reason === 'cancelled' ? 'access.passkeys.cancelled' : 'access.passkeys.unable')
  }
}
