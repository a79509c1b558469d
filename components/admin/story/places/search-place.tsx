'use client'
import type { ReactNode } from 'react'
import type { PlaceProps } from '#components/admin/story/places/place-preview.tsx'
import { addressAsShown } from '#components/admin/story/places/address-as-shown.ts'
import { useStoryDesk } from '#components/admin/story/state/use-story.ts'

/** A result of a search engine: two lines of description, the title cut at the width of one line. */
export function SearchPlace({ content, headline }: PlaceProps): ReactNode {
  const { file } = useStoryDesk()
  const section = file.sections.find(({ id }) => id === content.section)
  return (
    <div className="max-w-96 rounded-md bg-raise p-3 font-sans">
      <p className="text-sm font-medium">{file.site.name}</p>
      <p className="truncate text-xs text-soft">
        {addressAsShown(file.site.url, section?.slug ?? null, content.slug)}
      </p>
      <p className="truncate text-lg text-accent">{headline || '…'}</p>
      <p className="line-clamp-2 text-sm text-soft">{content.standfirst}</p>
    </div>
  )
}
