'use client'
import { KeyRound } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button } from '#components/admin/ui/button.tsx'
import { Notice } from '#components/admin/ui/notice.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import { PasskeyFailure, usePasskey } from '#components/admin/users/web-authn.ts'

/** Signs in with a passkey, without address and password. */
export function PasskeySignIn({ next }: { next: string }): ReactNode {
  const { t } = useWords()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  async function signIn(): Promise<void> {
    setBusy(true)
    setProblem(null)
    try {
      if (await signInByPasskey()) return location.assign(next)
      setProblem(t('access.passkey.refused'))
    } catch (error) {
      if (!(error instanceof PasskeyFailure)) throw error
      setProblem(t(error.reason === 'cancelled' ? 'access.passkey.cancelled' : 'access.passkey.unable'))
    } finally {
      setBusy(false)
    }
  }

  return (
    <div className="grid gap-3">
      {problem ? <Notice tone="bad">{problem}</Notice> : null}
      <Button onClick={() => void signIn()} pending={isBusy} icon={<KeyRound aria-hidden />}>
        {t('access.passkey.signIn')}
      </Button>
    </div>
  )
}

async function signInByPasskey(): Promise<boolean> {
  const options = await fetch('/api/auth/passkey/generate-authenticate-options')
  if (!options.ok) return false
  const response = await usePasskey((await options.json()) as PublicKeyCredentialRequestOptionsJSON)
  const answer = await fetch('/api/auth/passkey/verify-authentication', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ response }),
  })
  return answer.ok
}
