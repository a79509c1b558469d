import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { DayNav } from '#components/front/day-nav.tsx'
import { ListHead } from '#components/front/list-head.tsx'
import { StoryList } from '#components/front/story-list.tsx'
import { ReaderPage } from '#components/site/reader-page.tsx'
import { listMetadata } from '#components/site/site-metadata.ts'
import { dayBounds } from '#lib/articles/day-bounds.ts'
import { listArchiveDay } from '#lib/articles/queries.ts'
import { validUntil } from '#lib/cache/dependencies.ts'
import { formatDate } from '#lib/i18n/dates.ts'
import { loadFrame } from '../../../../../page-data.ts'

type Props = { params: Promise<{ yyyy: string; mm: string; dd: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { site, siteUrl, words } = await loadFrame()
  const { yyyy, mm, dd } = await params
  const bounds = dayBounds(`${yyyy}-${mm}-${dd}`, site.timeZone)
  if (!bounds) return {}
  const day = formatDate(bounds.from, 'weekday', words.lang, site.timeZone)
  const title = words.t('list.archiveOf', { day })
  const description = words.t('list.archiveDescription', { day })
  return listMetadata({ title, description, path: `/archive/${yyyy}/${mm}/${dd}` }, site, siteUrl)
}

/** The paper of one day. Days to come have no page yet. */
export default async function Page({ params }: Props): Promise<ReactNode> {
  const frame = await loadFrame()
  const { site, words } = frame
  const { yyyy, mm, dd } = await params
  const day = `${yyyy}-${mm}-${dd}`
  const [bounds, stories, now] = [dayBounds(day, site.timeZone), await listArchiveDay(day), new Date()]
  if (!bounds || !stories) notFound()
  const isOver = bounds.to <= now
  validUntil(isOver ? null : now < bounds.from ? bounds.from : bounds.to)
  if (bounds.from > now) notFound()
  return (
    <ReaderPage frame={frame}>
      <ListHead
        label={words.t('list.stories', { count: stories.length })}
        title={formatDate(bounds.from, 'weekday', words.lang, site.timeZone)}
      />
      {stories.length === 0 ? <p className="empty">{words.t('list.emptyDay')}</p> : null}
      <StoryList stories={stories} frame={frame} time="time" />
      <DayNav day={day} hasNext={isOver} words={words} />
    </ReaderPage>
  )
}
