'use client'
import type { ReactNode } from 'react'
import { DeskNothing } from '#components/admin/desk/desk-section.tsx'
import { DueTime } from '#components/admin/desk/due-time.tsx'
import { HeadlineLink } from '#components/admin/desk/headline-link.tsx'
import { StatusBadge } from '#components/admin/ui/status-badge.tsx'
import { Time } from '#components/admin/ui/time.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { StoryRow } from '#lib/search/story-rows.ts'

/** Stories that somebody has to do something about. */
export function DeskStories({
  stories,
  empty,
  hint,
}: {
  stories: StoryRow[]
  empty: string
  hint: string
}): ReactNode {
  if (stories.length === 0) return <DeskNothing title={empty} hint={hint} />
  return (
    <ul>
      {stories.map((story) => (
        <li key={story.articleId} className="flex gap-4 border-b border-rule py-2">
          <div className="min-w-0 grow">
            <HeadlineLink story={story} />
            <StoryLine story={story} />
          </div>
          <div className="grid shrink-0 content-start justify-items-end gap-1 pt-0.5 text-sm">
            <StatusBadge status={['review', 'legal'].includes(story.stage) ? story.stage : story.status} />
            {story.dueAt ? <DueTime at={story.dueAt} /> : null}
          </div>
        </li>
      ))}
    </ul>
  )
}

function StoryLine({ story }: { story: StoryRow }): ReactNode {
  const { t } = useWords()
  const { section, names, wordCount, editedAt, editedBy } = story
  const parts = [
    section?.name ?? t('desk.noSection'),
    names.join(', '),
    t('desk.words', { count: wordCount }),
  ]
  return (
    <p className="text-xs text-soft">
      {parts.filter((part) => part !== '').join(' · ')} · <Time at={editedAt} form="ago" />, {editedBy}
    </p>
  )
}
