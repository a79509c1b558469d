import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { type Done, DoneNotice } from '#components/admin/people/done-notice.tsx'
import { TagFilter } from '#components/admin/people/tag-filter.tsx'
import { TagTable } from '#components/admin/people/tag-table.tsx'
import { ButtonLink } from '#components/admin/ui/button.tsx'
import { Empty } from '#components/admin/ui/empty.tsx'
import { PageHead } from '#components/admin/ui/page-head.tsx'
import { tagKinds } from '#lib/tags/public-tag.ts'
import { listManagedTags } from '#lib/tags/tag-list.ts'
import { mayOnSite } from '#lib/users/may.ts'
import { requireActor } from '../../../acting.ts'
import { loadAdminFrame } from '../../../admin-frame.ts'

type Props = { searchParams: Promise<Done & { q?: string; kind?: string; unused?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await loadAdminFrame()
  return { title: words.t('people.tags.title') }
}

export default async function TagsPage({ searchParams }: Props): Promise<ReactNode> {
  const [{ words }, actor, query] = await Promise.all([loadAdminFrame(), requireActor(), searchParams])
  const { t } = words
  const kind = tagKinds.find((one) => one === query.kind)
  const tags = await listManagedTags({ q: query.q, kind, unused: query.unused === '1' })
  return (
    <>
      <PageHead
        title={t('people.tags.title')}
        actions={
          mayOnSite(actor, 'tag.manage').ok ? (
            <ButtonLink href="/admin/tags/new" tone="strong">
              {t('people.tags.add')}
            </ButtonLink>
          ) : null
        }
      >
        <p>{t('people.tags.lead')}</p>
      </PageHead>
      <DoneNotice done={query} t={t} />
      <TagFilter q={query.q ?? ''} kind={kind ?? ''} unused={query.unused === '1'} t={t} />
      {tags.length === 0 ? (
        <Empty title={t('people.tags.none')}>{t('people.tags.noneHint')}</Empty>
      ) : (
        <>
          <p className="mb-2 text-sm text-soft">{t('people.tags.count', { count: tags.length })}</p>
          <TagTable tags={tags} t={t} />
        </>
      )}
    </>
  )
}
