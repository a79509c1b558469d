import type { ReactNode } from 'react'
import { FeedLink } from '#components/front/feed-link.tsx'
import { FollowButton } from '#components/front/follow-button.tsx'
import type { Words } from '#lib/i18n/words-for.ts'

type FollowListProps = { path: string; title: string; words: Words }

/** The ways to follow the list at `path`: on this device, and by its feed. */
export function FollowList({ path, title, words }: FollowListProps): ReactNode {
  return (
    <div className="follow-list">
      <FollowButton path={path} title={title} words={words} />
      <FeedLink path={path} title={title} words={words} />
    </div>
  )
}
