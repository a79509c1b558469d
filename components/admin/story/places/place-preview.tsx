'use client'
import type { ReactNode } from 'react'
import type { OtherHeadline } from '#components/admin/story/fields/headline-fields.tsx'
import { ListPlace } from '#components/admin/story/places/list-place.tsx'
import { PushPlace } from '#components/admin/story/places/push-place.tsx'
import { SearchPlace } from '#components/admin/story/places/search-place.tsx'
import { SocialPlace } from '#components/admin/story/places/social-place.tsx'
import { useStoryContent } from '#components/admin/story/state/use-story.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'

export type PlaceProps = { content: ArticleContent; headline: string }

const places: Record<OtherHeadline, (props: PlaceProps) => ReactNode> = {
  shortHeadline: ListPlace,
  seoHeadline: SearchPlace,
  socialHeadline: SocialPlace,
  pushHeadline: PushPlace,
}

/** The place in which a headline appears, as readers will meet it there. */
export function PlacePreview({ of }: { of: OtherHeadline }): ReactNode {
  const content = useStoryContent()
  const Place = places[of]
  return (
    <div lang={content.lang} dir={content.dir} className="min-w-0 rounded-md bg-sunk p-3">
      <Place content={content} headline={content[of] || content.headline} />
    </div>
  )
}
