'use client'
import NextLink from 'next/link'
import { type ReactNode, useState } from 'react'
import { BulkBar } from '#components/admin/stories/bulk-bar.tsx'
import type { ChangeStories } from '#components/admin/stories/bulk-change.ts'
import { StoryListRow } from '#components/admin/stories/story-list-row.tsx'
import { Empty } from '#components/admin/ui/empty.tsx'
import { Notice } from '#components/admin/ui/notice.tsx'
import { Table, Th } from '#components/admin/ui/table.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { BulkRights } from '#lib/workflow/bulk/bulk-rights.ts'
import type { StoryRow } from '#lib/search/story-rows.ts'

/** One page of stories, with what can be done to several of them. */
export function StoryList({
  stories,
  isNear,
  isFiltered,
  olderHref,
  newestHref,
  rights,
  change,
}: {
  stories: StoryRow[]
  isNear: boolean
  isFiltered: boolean
  olderHref: string | null
  newestHref: string | null
  rights: BulkRights
  change: ChangeStories
}): ReactNode {
  const { t } = useWords()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const mayChange = rights.mayAssign || rights.mayTag || rights.maySpike || rights.moves.length > 0
  const shown = stories.filter(({ articleId }) => chosen.has(articleId))
  if (stories.length === 0) {
    const kind = isFiltered ? 'none' : 'empty'
    return <Empty title={t(`desk.list.${kind}`)}>{t(`desk.list.${kind}Hint`)}</Empty>
  }

  function choose(articleId: string, isChosen: boolean): void {
    const next = new Set(chosen)
    if (isChosen) next.add(articleId)
    else next.delete(articleId)
    setChosen(next)
  }

  return (
    <div className="grid gap-3">
      {isNear ? <Notice>{t('desk.list.near')}</Notice> : null}
      <output className="sr-only">
        {t(olderHref ? 'desk.list.countMore' : 'desk.list.count', { count: stories.length })}
      </output>
      <Table>
        <thead>
          <tr>
            {mayChange ? (
              <Th className="w-8">
                <input
                  type="checkbox"
                  className="block size-4 accent-accent"
                  aria-label={t('desk.list.selectAll')}
                  checked={shown.length === stories.length}
                  ref={(box) => {
                    if (box) box.indeterminate = shown.length > 0 && shown.length < stories.length
                  }}
                  onChange={(event) =>
                    setChosen(
                      new Set(event.currentTarget.checked ? stories.map(({ articleId }) => articleId) : []),
                    )
                  }
                />
              </Th>
            ) : null}
            <Th>{t('desk.list.headline')}</Th>
            <Th className="w-28">{t('desk.list.status')}</Th>
            <Th className="w-32">{t('desk.list.section')}</Th>
            <Th className="w-16 text-end!">{t('desk.list.words')}</Th>
            <Th className="w-32">{t('desk.list.due')}</Th>
            <Th className="w-40">{t('desk.list.edited')}</Th>
          </tr>
        </thead>
        <tbody>
          {stories.map((story) => (
            <StoryListRow
              key={story.articleId}
              story={story}
              isChosen={chosen.has(story.articleId)}
              onChoose={mayChange ? choose : null}
            />
          ))}
        </tbody>
      </Table>
      {olderHref || newestHref ? (
        <nav className="flex items-center justify-between gap-4" aria-label={t('desk.list.pages')}>
          {newestHref ? (
            <NextLink href={newestHref} className="text-accent underline underline-offset-2">
              {t('desk.list.newest')}
            </NextLink>
          ) : (
            <span />
          )}
          {olderHref ? (
            <NextLink href={olderHref} rel="next" className="text-accent underline underline-offset-2">
              {t('desk.list.older')}
            </NextLink>
          ) : null}
        </nav>
      ) : null}
      <BulkBar stories={shown} rights={rights} change={change} onClear={() => setChosen(new Set())} />
    </div>
  )
}
