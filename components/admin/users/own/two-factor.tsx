'use client'
import { type ReactNode, useState } from 'react'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import { Badge } from '#components/admin/ui/badge.tsx'
import { Button } from '#components/admin/ui/button.tsx'
import { FormText } from '#components/admin/ui/form-field.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import { BackupCodes } from '#components/admin/users/own/backup-codes.tsx'
import { ConfirmForm } from '#components/admin/users/own/confirm-form.tsx'
import type { FormAction } from '#components/admin/users/form-action.ts'
import { QrCode } from '#components/admin/users/own/qr-code.tsx'
import type { AuthenticatorSecret } from '#lib/auth/two-factor.ts'

type TwoFactorProps = {
  isOn: boolean
  begin: FormAction<AuthenticatorSecret>
  confirm: FormAction
  stop: FormAction
  renew: FormAction<string[]>
}

/** The authenticator app: set up, backup codes made anew, removed. */
export function TwoFactor({ isOn, begin, confirm, stop, renew }: TwoFactorProps): ReactNode {
  const { t } = useWords()
  const [made, setMade] = useState<AuthenticatorSecret | null>(null)
  const [codes, setCodes] = useState<string[] | null>(null)
  if (codes) return <BackupCodes codes={codes} onKept={() => setCodes(null)} />
  // While one is being set up its form stays, though codes count already: it has the backup codes to show.
  if (isOn && !made) return <WhileOn stop={stop} renew={renew} onCodes={setCodes} />
  if (!made) return <ConfirmForm action={begin} label={t('access.twoFactor.begin')} onDone={setMade} />
  function finish(backupCodes: string[]): void {
    setMade(null)
    setCodes(backupCodes)
  }
  return (
    <div className="grid gap-4">
      <p>{t('access.twoFactor.scan')}</p>
      <QrCode {...made.qr} label={t('access.twoFactor.qr')} />
      <p className="text-sm text-soft">
        {t('access.twoFactor.secret')}{' '}
        <code className="font-mono text-base break-all text-ink select-all">{made.secret}</code>
      </p>
      <ActionForm action={confirm} onDone={() => finish(made.backupCodes)} className="grid gap-3">
        <FormText
          name="code"
          label={t('access.code.totp')}
          hint={t('access.code.totpHint')}
          inputMode="numeric"
          autoComplete="one-time-code"
          required
        />
        <div className="flex gap-2">
          <SubmitButton>{t('access.twoFactor.confirm')}</SubmitButton>
          <Button tone="quiet" onClick={() => setMade(null)}>
            {t('access.cancel')}
          </Button>
        </div>
      </ActionForm>
    </div>
  )
}

function WhileOn({
  stop,
  renew,
  onCodes,
}: Pick<TwoFactorProps, 'stop' | 'renew'> & { onCodes: (codes: string[]) => void }): ReactNode {
  const { t } = useWords()
  const [asked, setAsked] = useState<'stop' | 'renew' | null>(null)
  return (
    <div className="grid justify-items-start gap-4">
      <Badge tone="good">{t('access.twoFactor.on')}</Badge>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => setAsked('renew')} aria-expanded={asked === 'renew'}>
          {t('access.twoFactor.renew')}
        </Button>
        <Button tone="danger" onClick={() => setAsked('stop')} aria-expanded={asked === 'stop'}>
          {t('access.twoFactor.stop')}
        </Button>
      </div>
      {asked === 'renew' ? (
        <ConfirmForm action={renew} label={t('access.twoFactor.renewNow')} onDone={onCodes} />
      ) : null}
      {asked === 'stop' ? (
        <ConfirmForm action={stop} label={t('access.twoFactor.stopNow')} tone="danger" />
      ) : null}
    </div>
  )
}
