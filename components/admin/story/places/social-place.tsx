'use client'
import type { ReactNode } from 'react'
import type { PlaceProps } from '#components/admin/story/places/place-preview.tsx'
import { LibraryThumb } from '#components/admin/pictures/library-thumb.tsx'
import { useNamed, useStoryDesk } from '#components/admin/story/state/use-story.ts'

/** The card a social network makes of a link. */
export function SocialPlace({ content, headline }: PlaceProps): ReactNode {
  const { pictures, file } = useStoryDesk()
  const id = content.lead?.media ?? null
  const picture = useNamed(pictures, id ? [id] : []).get(id ?? '')
  return (
    <div className="max-w-88 overflow-hidden rounded-lg border border-rule bg-raise font-sans">
      {picture ? (
        <LibraryThumb picture={picture} widthPx={480} className="aspect-[1.91] w-full" />
      ) : (
        <div className="grid aspect-[1.91] place-items-center bg-sunk px-6 text-center font-serif text-xl text-soft">
          {file.site.name}
        </div>
      )}
      <div className="grid gap-0.5 px-3 py-2">
        <p className="text-xs text-soft">{URL.parse(file.site.url)?.host}</p>
        <p className="line-clamp-2 font-medium">{headline || '…'}</p>
        <p className="line-clamp-1 text-sm text-soft">{content.standfirst}</p>
      </div>
    </div>
  )
}
