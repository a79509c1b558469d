import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { StoriesHead } from '#components/admin/stories/stories-head.tsx'
import { StoryFilterForm } from '#components/admin/stories/story-filter-form.tsx'
import { StoryList } from '#components/admin/stories/story-list.tsx'
import { UnknownFilters } from '#components/admin/stories/unknown-filters.tsx'
import { bulkRightsOf } from '#lib/workflow/bulk/bulk-rights.ts'
import { storiesHref } from '#lib/desk/stories-href.ts'
import { readStoryFilters } from '#lib/desk/story-filters.ts'
import { findStories } from '#lib/search/find-stories.ts'
import { listSections } from '#lib/sections/queries.ts'
import { mayOnSomeStory } from '#lib/users/may.ts'
import { requireActor } from '../../../acting.ts'
import { loadAdminFrame } from '../../../admin-frame.ts'
import { changeStoriesAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await loadAdminFrame()
  return { title: words.t('desk.list.title') }
}

/** Every story the actor may read, found by words and filters that stand in the address. */
export default async function StoriesPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}): Promise<ReactNode> {
  const [actor, { site }, parameters] = await Promise.all([requireActor(), loadAdminFrame(), searchParams])
  const [{ filters, search, unknown, ...names }, sections] = await Promise.all([
    readStoryFilters(actor, parameters, site.timeZone),
    listSections(),
  ])
  const found = await findStories(actor, search)
  if (!found.ok) throw new Error(found.message)
  const { stories, next, isNear } = found.value
  return (
    <>
      <StoriesHead mayCreate={mayOnSomeStory(actor, 'story.create')} />
      <StoryFilterForm filters={filters} sections={sections} {...names}>
        <UnknownFilters unknown={unknown} />
        <StoryList
          // A new search begins with nothing chosen.
          key={storiesHref(filters)}
          stories={stories}
          isNear={isNear}
          isFiltered={Object.keys(filters).length > 0}
          olderHref={next && storiesHref({ ...filters, after: next })}
          newestHref={filters.after ? storiesHref({ ...filters, after: undefined }) : null}
          rights={bulkRightsOf(actor)}
          change={changeStoriesAction}
        />
      </StoryFilterForm>
    </>
  )
}
