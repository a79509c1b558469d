'use client'
import type { ReactNode } from 'react'
import { AddressNotice } from '#components/admin/story/fields/address-notice.tsx'
import { useAddressPreview } from '#components/admin/story/state/address-provider.tsx'
import { useStoryDesk } from '#components/admin/story/state/use-story.ts'
import { Time } from '#components/admin/ui/time.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

/** Where readers will find it and from when on, in the site's time and one's own; `at` null is now. */
export function WhatWillHappen({ at }: { at: Date | null | undefined }): ReactNode {
  const { t } = useWords()
  const { site } = useStoryDesk().file
  const address = useAddressPreview()
  return (
    <div className="grid gap-2 text-sm" aria-live="polite">
      <p>
        {t('story.publish.willBe')}{' '}
        {at === undefined ? (
          '…'
        ) : at === null ? (
          t('story.publish.atOnce')
        ) : (
          <Time at={at} form="moment" withLocal />
        )}
      </p>
      <p className="break-all text-soft">
        {address?.path ? `${site.url}${address.path}` : t('story.slug.undecided')}
      </p>
      <AddressNotice />
    </div>
  )
}
