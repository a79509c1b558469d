import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { CodeForm } from '#components/admin/users/gate/code-form.tsx'
import { DemoAccounts } from '#components/admin/users/gate/demo-accounts.tsx'
import { GateFrame } from '#components/admin/users/gate/gate-frame.tsx'
import { PasskeySignIn } from '#components/admin/users/gate/passkey-sign-in.tsx'
import { PasswordForm } from '#components/admin/users/gate/password-form.tsx'
import { demoPassword } from '#lib/users/demo-accounts.ts'
import { listDemoAccounts } from '#lib/users/queries.ts'
import { currentActor } from '../../../acting.ts'
import { loadAdminFrame } from '../../../admin-frame.ts'
import { codeAction, signInAction } from './actions.ts'
import { codePage, nextPath } from './next-path.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await loadAdminFrame()
  return { title: words.t('access.signIn.title') }
}

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string; step?: string }>
}): Promise<ReactNode> {
  const { next: wanted, step } = await searchParams
  const next = nextPath(wanted)
  if (await currentActor()) redirect(next)
  const [demo, { site, words }] = await Promise.all([listDemoAccounts(), loadAdminFrame()])
  const { t } = words
  if (step === 'totp' || step === 'backup') {
    const other = codePage(step === 'totp' ? 'backup' : 'totp', next)
    return (
      <GateFrame site={site.name} title={t('access.code.title')}>
        <CodeForm kind={step} next={next} other={other} action={codeAction} t={t} />
      </GateFrame>
    )
  }
  return (
    <GateFrame site={site.name} title={t('access.signIn.title')}>
      <PasswordForm next={next} action={signInAction} t={t} />
      <PasskeySignIn next={next} />
      {demo.length > 0 ? (
        <DemoAccounts accounts={demo} password={demoPassword} next={next} action={signInAction} t={t} />
      ) : null}
    </GateFrame>
  )
}
