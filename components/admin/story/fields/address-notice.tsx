'use client'
import type { ReactNode } from 'react'
import { useAddressPreview } from '#components/admin/story/state/address-provider.tsx'
import { Notice } from '#components/admin/ui/notice.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

/** That a published story is about to move, and that its present address keeps working. */
export function AddressNotice(): ReactNode {
  const { t } = useWords()
  const address = useAddressPreview()
  if (!address?.changesPublicAddress) return null
  return (
    <Notice tone="warn" title={t('story.slug.changes')}>
      {t('story.slug.redirects', { path: address.currentPath ?? '' })}
    </Notice>
  )
}
