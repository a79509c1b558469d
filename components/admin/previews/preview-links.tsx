'use client'
import type { ReactNode } from 'react'
import { PreviewLinkForm, type PreviewLinkMade } from '#components/admin/previews/preview-link-form.tsx'
import { PreviewLinkTable } from '#components/admin/previews/preview-link-table.tsx'
import { Empty } from '#components/admin/ui/empty.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { PreviewLinkRow } from '#lib/previews/preview-link.ts'
import type { Result } from '#lib/result.ts'

type FormAction<T> = (previous: Result<T> | null, form: FormData) => Promise<Result<T>>

export type PreviewLinksProps = {
  articleId: string
  /** The version that a link may be pinned to. */
  revision: { id: string; number: number }
  links: PreviewLinkRow[]
  make: FormAction<PreviewLinkMade>
  revoke: FormAction<unknown>
}

/** Who outside may read the story before it is public: makes, lists and ends addresses. */
export function PreviewLinks({ articleId, revision, links, make, revoke }: PreviewLinksProps): ReactNode {
  const { t } = useWords()
  return (
    <div className="grid gap-8">
      <PreviewLinkForm articleId={articleId} revision={revision} action={make} />
      {links.length === 0 ? (
        <Empty title={t('history.links.none')}>{t('history.links.noneHint')}</Empty>
      ) : (
        <PreviewLinkTable links={links} revoke={revoke} />
      )}
    </div>
  )
}
