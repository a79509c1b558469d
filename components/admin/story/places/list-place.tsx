'use client'
import type { ReactNode } from 'react'
import type { PlaceProps } from '#components/admin/story/places/place-preview.tsx'
import { LibraryThumb } from '#components/admin/pictures/library-thumb.tsx'
import { useNamed, useStoryDesk } from '#components/admin/story/state/use-story.ts'

/** A row of a list of stories on a phone. */
export function ListPlace({ content, headline }: PlaceProps): ReactNode {
  const { pictures } = useStoryDesk()
  const id = content.lead?.media ?? null
  const picture = useNamed(pictures, id ? [id] : []).get(id ?? '')
  return (
    <div className="flex max-w-80 gap-3 rounded-md bg-raise p-2.5">
      {picture ? <LibraryThumb picture={picture} className="h-16 w-22 shrink-0 rounded-sm" /> : null}
      <div className="min-w-0">
        {content.kicker ? <p className="text-xs text-soft">{content.kicker}</p> : null}
        <p className="line-clamp-3 font-serif text-lg leading-tight">{headline || '…'}</p>
      </div>
    </div>
  )
}
