'use client'
import type { ReactNode } from 'react'
import { Notice } from '#components/admin/ui/notice.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { ReadFilters } from '#lib/desk/story-filters.ts'

/** Says which parts of an address mean nothing, so that nobody takes the list for something it is not. */
export function UnknownFilters({ unknown }: Pick<ReadFilters, 'unknown'>): ReactNode {
  const { t } = useWords()
  if (unknown.length === 0) return null
  return (
    <div className="mb-3">
      <Notice tone="warn">
        {unknown.map(({ what, value }) => (
          <p key={what}>{t('desk.list.unknownFilter', { what: t(`desk.list.what.${what}`), value })}</p>
        ))}
      </Notice>
    </div>
  )
}
