import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { ContributorTable } from '#components/admin/people/contributor-table.tsx'
import { type Done, DoneNotice } from '#components/admin/people/done-notice.tsx'
import { Button, ButtonLink } from '#components/admin/ui/button.tsx'
import { Empty } from '#components/admin/ui/empty.tsx'
import { TextInput } from '#components/admin/ui/field.tsx'
import { PageHead } from '#components/admin/ui/page-head.tsx'
import { listManagedContributors } from '#lib/contributors/contributor-list.ts'
import { mayOnSite } from '#lib/users/may.ts'
import { requireActor } from '../../../acting.ts'
import { loadAdminFrame } from '../../../admin-frame.ts'

type Props = { searchParams: Promise<Done & { q?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await loadAdminFrame()
  return { title: words.t('people.contributors.title') }
}

export default async function ContributorsPage({ searchParams }: Props): Promise<ReactNode> {
  const [{ words }, actor, query] = await Promise.all([loadAdminFrame(), requireActor(), searchParams])
  const { t } = words
  const contributors = await listManagedContributors(query.q)
  return (
    <>
      <PageHead
        title={t('people.contributors.title')}
        actions={
          mayOnSite(actor, 'contributor.manage').ok ? (
            <ButtonLink href="/admin/contributors/new" tone="strong">
              {t('people.contributors.add')}
            </ButtonLink>
          ) : null
        }
      >
        <p>{t('people.contributors.lead')}</p>
      </PageHead>
      <DoneNotice done={query} t={t} />
      <search>
        <form method="get" className="mb-4 flex gap-2">
          <TextInput
            type="search"
            name="q"
            defaultValue={query.q}
            aria-label={t('people.search')}
            className="max-w-64"
          />
          <Button type="submit">{t('people.search')}</Button>
        </form>
      </search>
      {contributors.length === 0 ? (
        <Empty title={t('people.contributors.none')}>{t('people.contributors.noneHint')}</Empty>
      ) : (
        <>
          <p className="mb-2 text-sm text-soft">
            {t('people.contributors.count', { count: contributors.length })}
          </p>
          <ContributorTable contributors={contributors} t={t} />
        </>
      )}
    </>
  )
}
