'use client'
import type { ReactNode } from 'react'
import type { PlaceProps } from '#components/admin/story/places/place-preview.tsx'
import { useStoryDesk } from '#components/admin/story/state/use-story.ts'
import { useWords } from '#components/admin/ui/words.tsx'

/** A notification on a locked phone: two lines and no more. */
export function PushPlace({ headline }: PlaceProps): ReactNode {
  const { file } = useStoryDesk()
  const { t } = useWords()
  return (
    <div className="flex max-w-88 gap-3 rounded-lg border border-rule bg-raise p-3 font-sans">
      <span
        aria-hidden
        className="grid size-9 shrink-0 place-items-center rounded-md bg-accent font-serif text-lg text-accent-ink"
      >
        {Array.from(file.site.name.replace(/^The /, ''))[0]}
      </span>
      <div className="min-w-0 grow">
        <p className="flex justify-between gap-3 text-xs text-soft">
          <span className="truncate">{file.site.name}</span>
          <span>{t('story.place.now')}</span>
        </p>
        <p className="line-clamp-2 text-sm">{headline || '…'}</p>
      </div>
    </div>
  )
}
