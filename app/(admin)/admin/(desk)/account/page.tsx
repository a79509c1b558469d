import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { AccountSection } from '#components/admin/users/account-section.tsx'
import { DetailsForm } from '#components/admin/users/own/details-form.tsx'
import { ChangePassword } from '#components/admin/users/own/change-password.tsx'
import { Passkeys } from '#components/admin/users/own/passkeys.tsx'
import { Sessions } from '#components/admin/users/own/sessions.tsx'
import { TwoFactor } from '#components/admin/users/own/two-factor.tsx'
import { PageHead } from '#components/admin/ui/page-head.tsx'
import { listPasskeys } from '#lib/auth/passkeys.ts'
import { getSession } from '#lib/auth/session.ts'
import { listSessions } from '#lib/auth/sessions.ts'
import { listAdminLanguages } from '#lib/i18n/admin-messages.ts'
import { getUser } from '#lib/users/queries.ts'
import { currentHeaders, requireActor } from '../../../acting.ts'
import { loadAdminFrame } from '../../../admin-frame.ts'
import * as actions from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await loadAdminFrame()
  return { title: words.t('access.account.title') }
}

export default async function AccountPage(): Promise<ReactNode> {
  const { userId } = await requireActor()
  const [{ words, site }, user, passkeys, sessions, session] = await Promise.all([
    loadAdminFrame(),
    getUser(userId),
    listPasskeys(userId),
    listSessions(userId),
    getSession(await currentHeaders()),
  ])
  if (!user) throw new Error('A signed-in user is not there.')
  const { t } = words
  return (
    <>
      <PageHead title={t('access.account.title')}>
        <p>{user.email}</p>
      </PageHead>
      <AccountSection id="details" title={t('access.account.details')}>
        <DetailsForm
          user={user}
          languages={listAdminLanguages()}
          siteLang={site.lang}
          action={actions.detailsAction}
        />
      </AccountSection>
      <AccountSection id="password" title={t('access.account.password')}>
        <ChangePassword email={user.email} action={actions.passwordAction} />
      </AccountSection>
      <AccountSection id="codes" title={t('access.twoFactor.title')} lead={t('access.twoFactor.lead')}>
        <TwoFactor
          isOn={user.hasTwoFactor}
          begin={actions.beginTwoFactorAction}
          confirm={actions.confirmTwoFactorAction}
          stop={actions.stopTwoFactorAction}
          renew={actions.backupCodesAction}
        />
      </AccountSection>
      <AccountSection id="passkeys" title={t('access.passkeys.title')} lead={t('access.passkeys.lead')}>
        <Passkeys
          passkeys={passkeys}
          begin={actions.passkeyOptionsAction}
          add={actions.addPasskeyAction}
          rename={actions.namePasskeyAction}
          remove={actions.removePasskeyAction}
        />
      </AccountSection>
      <AccountSection id="sessions" title={t('access.sessions.title')} lead={t('access.sessions.lead')}>
        <Sessions
          sessions={sessions}
          currentId={session?.id ?? ''}
          end={actions.endSessionAction}
          endOthers={actions.endOthersAction}
        />
      </AccountSection>
    </>
  )
}
