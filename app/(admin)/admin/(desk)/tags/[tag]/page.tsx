import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { MergeTagForm } from '#components/admin/people/merge-tag-form.tsx'
import { RemoveForm } from '#components/admin/people/remove-form.tsx'
import { TagForm } from '#components/admin/people/tag-form.tsx'
import { ButtonLink } from '#components/admin/ui/button.tsx'
import { PageHead } from '#components/admin/ui/page-head.tsx'
import { listManagedTags } from '#lib/tags/tag-list.ts'
import { requireActor } from '../../../../acting.ts'
import { loadAdminFrame } from '../../../../admin-frame.ts'
import { changeTagAction, mergeTagsAction, removeTagAction } from '../actions.ts'

type Props = { params: Promise<{ tag: string }> }

export default async function TagPage({ params }: Props): Promise<ReactNode> {
  await requireActor()
  const [{ words }, tags, { tag: id }] = await Promise.all([loadAdminFrame(), listManagedTags(), params])
  const { t } = words
  const tag = tags.find((one) => one.id === id)
  if (!tag) notFound()
  const others = tags.filter((one) => one.id !== id)
  const isUnused = tag.storyCount === 0 && tag.mergedNames.length === 0
  return (
    <>
      <PageHead
        title={tag.name}
        actions={
          tag.storyCount > 0 ? (
            <ButtonLink href={`/tags/${tag.slug}`}>{t('people.readers')}</ButtonLink>
          ) : null
        }
      >
        {tag.mergedNames.length > 0 ? (
          <p>{t('people.tags.mergedFrom', { names: tag.mergedNames.join(', ') })}</p>
        ) : null}
      </PageHead>
      <TagForm tag={tag} action={changeTagAction} t={t} />
      {others.length > 0 ? <MergeTagForm tag={tag} others={others} action={mergeTagsAction} t={t} /> : null}
      {isUnused ? (
        <RemoveForm
          title={t('people.tags.remove.title')}
          lead={t('people.tags.remove.lead')}
          field={{ name: 'tagId', value: tag.id }}
          action={removeTagAction}
          t={t}
        />
      ) : null}
    </>
  )
}
