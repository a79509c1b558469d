'use client'
import type { ReactNode } from 'react'
import { Button, ButtonLink } from '#components/admin/ui/button.tsx'
import { PageHead } from '#components/admin/ui/page-head.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

/** What stands where a page failed: that nothing typed is lost, and what to do. `mark` is what the log calls it. */
export function PageTrouble({ mark, onAgain }: { mark: string | null; onAgain: () => void }): ReactNode {
  const { t } = useWords()
  return (
    <div role="alert">
      <PageHead title={t('admin.trouble.title')}>
        <p>{t('admin.trouble.text')}</p>
        <p>
          {t('admin.trouble.hint')} {mark === null ? null : t('admin.trouble.mark', { mark })}
        </p>
      </PageHead>
      <div className="flex flex-wrap gap-2">
        <Button tone="strong" onClick={onAgain}>
          {t('admin.trouble.again')}
        </Button>
        <ButtonLink href="/admin">{t('admin.trouble.toDesk')}</ButtonLink>
      </div>
    </div>
  )
}
