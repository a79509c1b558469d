'use client'
import { ClipboardPaste, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { ButtonLink } from '#components/admin/ui/button.tsx'
import { PageHead } from '#components/admin/ui/page-head.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

/** The head of the story list. */
export function StoriesHead({ mayCreate }: { mayCreate: boolean }): ReactNode {
  const { t } = useWords()
  const actions = (
    <>
      <ButtonLink href="/admin/paste" icon={<ClipboardPaste aria-hidden />}>
        {t('admin.nav.paste')}
      </ButtonLink>
      <ButtonLink href="/admin/stories/new" tone="strong" icon={<Plus aria-hidden />} className="lg:hidden">
        {t('admin.nav.newStory')}
      </ButtonLink>
    </>
  )
  return <PageHead title={t('desk.list.title')} actions={mayCreate ? actions : undefined} />
}
