import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { DeskPage } from '#components/admin/desk/desk-page.tsx'
import { loadDesk } from '#lib/desk/queries.ts'
import { listMentions } from '#lib/notes/queries.ts'
import { loadStoryRows } from '#lib/search/story-rows.ts'
import { mayOnSomeStory } from '#lib/users/may.ts'
import { listAlerts } from '#lib/workflow/alerts.ts'
import { requireActor } from '../../acting.ts'
import { loadAdminFrame } from '../../admin-frame.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await loadAdminFrame()
  return { title: words.t('desk.title') }
}

/** What one person's day at the newsroom begins with. */
export default async function DeskRoute(): Promise<ReactNode> {
  const [actor, { site }] = await Promise.all([requireActor(), loadAdminFrame()])
  const [desk, mentions, alerts] = await Promise.all([
    loadDesk(actor),
    listMentions(actor),
    listAlerts(actor),
  ])
  const stories = await loadStoryRows([...new Set(mentions.map(({ articleId }) => articleId))])
  const headlines = new Map(stories.map(({ articleId, headline }) => [articleId, headline]))
  return (
    <DeskPage
      name={actor.name}
      today={new Date()}
      desk={desk}
      notes={mentions.map((note) => ({ ...note, headline: headlines.get(note.articleId) ?? '' }))}
      alerts={alerts}
      timeZone={site.timeZone}
      showsWaiting={mayOnSomeStory(actor, 'story.approve')}
    />
  )
}
