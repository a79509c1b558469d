'use client'
import type { ReactNode } from 'react'
import { DueTime } from '#components/admin/desk/due-time.tsx'
import { HeadlineLink } from '#components/admin/desk/headline-link.tsx'
import { StatusBadge } from '#components/admin/ui/status-badge.tsx'
import { Td } from '#components/admin/ui/table.tsx'
import { Time } from '#components/admin/ui/time.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { StoryRow } from '#lib/search/story-rows.ts'

/** A story in the list. */
export function StoryListRow({
  story,
  isChosen,
  onChoose,
}: {
  story: StoryRow
  isChosen: boolean
  onChoose: ((articleId: string, isChosen: boolean) => void) | null
}): ReactNode {
  const { t, lang } = useWords()
  const { articleId, headline, names, status, stage, section, assignee } = story
  const title = headline || t('desk.noHeadline')
  // A live story whose working copy is somewhere else on its way.
  const isAhead = status !== stage && ['review', 'legal'].includes(stage)
  return (
    <tr className={`relative ${isChosen ? 'bg-wash!' : ''}`}>
      {onChoose ? (
        <Td className="absolute end-0 top-2 md:static">
          <input
            type="checkbox"
            className="block size-4 accent-accent pointer-coarse:size-5"
            aria-label={t('desk.list.selectOne', { headline: title })}
            checked={isChosen}
            onChange={(event) => onChoose(articleId, event.currentTarget.checked)}
          />
        </Td>
      ) : null}
      <Td className="pe-8! wrap-anywhere md:pe-4!">
        <HeadlineLink story={story} />
        <p className="text-xs text-soft">
          {names.join(', ')}
          {assignee ? (
            <span className={names.length > 0 ? 'ms-2' : ''}>
              {t('desk.list.assigned', { name: assignee.name })}
            </span>
          ) : null}
        </p>
      </Td>
      <Td className="me-3 inline-block! md:table-cell!">
        <span className="inline-flex flex-wrap gap-1">
          <StatusBadge status={status} />
          {isAhead ? <StatusBadge status={stage} /> : null}
        </span>
      </Td>
      <Td className="me-3 inline-block! text-soft wrap-anywhere md:table-cell! md:text-ink">
        {section?.name}
      </Td>
      <Td className="me-3 inline-block! text-soft md:table-cell! md:text-end md:text-ink">
        <span className="md:hidden">{t('desk.words', { count: story.wordCount })}</span>
        <span className="hidden md:inline">{story.wordCount.toLocaleString(lang)}</span>
      </Td>
      <Td className="me-3 inline-block! empty:hidden! md:table-cell! md:empty:table-cell!">
        {story.dueAt ? <DueTime at={story.dueAt} isOpen={!['spiked', 'killed'].includes(stage)} /> : null}
      </Td>
      <Td className="text-soft wrap-anywhere md:text-ink">
        <span className="whitespace-nowrap">
          <Time at={story.editedAt} form="short" />
        </span>{' '}
        <span className="text-xs text-soft md:block">{story.editedBy}</span>
      </Td>
    </tr>
  )
}
