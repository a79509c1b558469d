import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { RedirectForm } from '#components/admin/addresses/redirect-form.tsx'
import { RedirectTable } from '#components/admin/addresses/redirect-table.tsx'
import { DoneNotice } from '#components/admin/people/done-notice.tsx'
import { Button, ButtonLink } from '#components/admin/ui/button.tsx'
import { Empty } from '#components/admin/ui/empty.tsx'
import { TextInput } from '#components/admin/ui/field.tsx'
import { Notice } from '#components/admin/ui/notice.tsx'
import { PageHead } from '#components/admin/ui/page-head.tsx'
import { listRedirects } from '#lib/addresses/redirects/queries.ts'
import { mayOnSite } from '#lib/users/may.ts'
import { requireActor } from '../../../acting.ts'
import { loadAdminFrame } from '../../../admin-frame.ts'
import { addRedirectsAction, removeRedirectAction } from './actions.ts'

type Props = { searchParams: Promise<{ q?: string; after?: string; added?: string; removed?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await loadAdminFrame()
  return { title: words.t('addresses.title') }
}

export default async function AddressesPage({ searchParams }: Props): Promise<ReactNode> {
  const [{ words }, actor, query] = await Promise.all([loadAdminFrame(), requireActor(), searchParams])
  const { t } = words
  const { q = '', after = '', added, removed } = query
  const mayManage = mayOnSite(actor, 'address.manage').ok
  const { redirects, next } = await listRedirects({ q, after })
  return (
    <>
      <PageHead title={t('addresses.title')}>
        <p>{t('addresses.lead')}</p>
      </PageHead>
      {added === undefined ? null : (
        <div className="mb-4">
          <Notice tone="good">{t('addresses.added', { count: Number(added) || 0 })}</Notice>
        </div>
      )}
      <DoneNotice done={{ removed }} t={t} />
      {mayManage ? <RedirectForm key={added} action={addRedirectsAction} t={t} /> : null}
      <search>
        <form method="get" className="mt-8 mb-4 flex flex-wrap items-center gap-3">
          <TextInput
            type="search"
            name="q"
            defaultValue={q}
            aria-label={t('addresses.search')}
            placeholder={t('addresses.search')}
            className="max-w-80"
          />
          <Button type="submit">{t('people.search')}</Button>
        </form>
      </search>
      {redirects.length === 0 ? (
        <Empty title={t('addresses.none')}>{t('addresses.noneHint')}</Empty>
      ) : (
        <RedirectTable redirects={redirects} remove={mayManage ? removeRedirectAction : null} t={t} />
      )}
      {next === null ? null : (
        <p className="mt-4">
          <ButtonLink href={`/admin/addresses?${new URLSearchParams({ q, after: next }).toString()}`}>
            {t('addresses.more')}
          </ButtonLink>
        </p>
      )}
    </>
  )
}
