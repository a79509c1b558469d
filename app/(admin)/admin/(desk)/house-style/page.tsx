import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { HouseRuleTable } from '#components/admin/preflight/house-rule-table.tsx'
import { ButtonLink } from '#components/admin/ui/button.tsx'
import { Empty } from '#components/admin/ui/empty.tsx'
import { Notice } from '#components/admin/ui/notice.tsx'
import { PageHead } from '#components/admin/ui/page-head.tsx'
import { listHouseRules } from '#lib/preflight/house-rules/queries.ts'
import { mayOnSite } from '#lib/users/may.ts'
import { requireActor } from '../../../acting.ts'
import { loadAdminFrame } from '../../../admin-frame.ts'

type Props = { searchParams: Promise<{ done?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await loadAdminFrame()
  return { title: words.t('preflight.house.title') }
}

export default async function HouseStylePage({ searchParams }: Props): Promise<ReactNode> {
  const [{ words }, actor, { done }] = await Promise.all([loadAdminFrame(), requireActor(), searchParams])
  const { t } = words
  const mayManage = mayOnSite(actor, 'house-rule.manage').ok
  const rules = await listHouseRules()
  return (
    <>
      <PageHead
        title={t('preflight.house.title')}
        actions={
          mayManage ? (
            <ButtonLink href="/admin/house-style/new" tone="strong">
              {t('preflight.house.add')}
            </ButtonLink>
          ) : null
        }
      >
        <p>{t('preflight.house.lead')}</p>
      </PageHead>
      {done === 'saved' || done === 'removed' ? (
        <div className="mb-4">
          <Notice tone="good">
            {done === 'saved' ? t('preflight.house.saved') : t('preflight.house.removed')}
          </Notice>
        </div>
      ) : null}
      {rules.length === 0 ? (
        <Empty title={t('preflight.house.none')}>{t('preflight.house.noneHint')}</Empty>
      ) : (
        <HouseRuleTable rules={rules} mayManage={mayManage} t={t} />
      )}
    </>
  )
}
