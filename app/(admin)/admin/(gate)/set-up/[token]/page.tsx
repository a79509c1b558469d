import type { Metadata } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Notice } from '#components/admin/ui/notice.tsx'
import { GateFrame } from '#components/admin/users/gate/gate-frame.tsx'
import { SetUpForm } from '#components/admin/users/gate/set-up-form.tsx'
import { type LinkHolder, readSignInLink } from '#lib/users/links/set-up-link.ts'
import { loadAdminFrame } from '../../../../admin-frame.ts'
import { acceptAction, setUpAction } from './actions.ts'

// The address is the secret: no page it links to may hear of it.
export const metadata: Metadata = { referrer: 'no-referrer' }

export default async function SetUpPage({
  params,
}: {
  params: Promise<{ token: string }>
}): Promise<ReactNode> {
  const [{ token }, { site, words }] = await Promise.all([params, loadAdminFrame()])
  const { t } = words
  const holder = await readSignInLink(token)
  if (!holder) {
    return (
      <GateFrame site={site.name} title={t('access.setUp.gone')}>
        <Notice tone="warn">{t('access.setUp.goneLead')}</Notice>
        <p>
          <Link href="/admin/sign-in">{t('access.signIn.submit')}</Link>
        </p>
      </GateFrame>
    )
  }
  return (
    <GateFrame site={site.name} title={titleFor(holder, t)}>
      <SetUpForm
        token={token}
        holder={holder}
        action={holder.purpose === 'set-up' ? setUpAction : acceptAction}
      />
    </GateFrame>
  )
}

type Translate = Awaited<ReturnType<typeof loadAdminFrame>>['words']['t']

function titleFor(holder: LinkHolder, t: Translate): string {
  if (holder.purpose === 'set-up') return t('access.setUp.first')
  if (holder.purpose === 'invitation') return t('access.setUp.welcome', { name: holder.name })
  return t('access.setUp.newPassword')
}
