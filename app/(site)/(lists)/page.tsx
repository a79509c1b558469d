import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { FrontPage } from '#components/front/front-page.tsx'
import { ReaderPage } from '#components/site/reader-page.tsx'
import { listMetadata } from '#components/site/site-metadata.ts'
import { dayOf } from '#lib/articles/article-path.ts'
import { dayBounds } from '#lib/articles/day-bounds.ts'
import { validUntil } from '#lib/cache/dependencies.ts'
import { getFront } from '#lib/fronts/queries.ts'
import { formatDate } from '#lib/i18n/dates.ts'
import { loadFrame } from '../page-data.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { site, siteUrl } = await loadFrame()
  const title = site.tagline === '' ? site.name : `${site.name}: ${site.tagline}`
  const metadata = listMetadata({ title, description: site.description, path: '/' }, site, siteUrl)
  return { ...metadata, title: { absolute: title } }
}

/** The front page carries today's date, so it is true until midnight at most. */
export default async function Page(): Promise<ReactNode> {
  const [frame, front] = await Promise.all([loadFrame(), getFront()])
  const { site, words } = frame
  const now = new Date()
  const today = dayBounds(dayOf(now, site.timeZone), site.timeZone) ?? { from: now, to: now }
  validUntil(today.to)
  return (
    <ReaderPage frame={frame} today={formatDate(now, 'weekday', words.lang, site.timeZone)}>
      {front ? (
        <FrontPage front={front} frame={frame} startOfToday={today.from} />
      ) : (
        <div className="absent">
          <h2>{words.t('absent.emptyTitle')}</h2>
          <p className="standfirst">{words.t('absent.emptyText')}</p>
        </div>
      )}
    </ReaderPage>
  )
}
