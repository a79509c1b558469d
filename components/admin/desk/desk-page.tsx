'use client'
import type { ReactNode } from 'react'
import { DeskAlerts } from '#components/admin/desk/desk-alerts.tsx'
import { DeskHead } from '#components/admin/desk/desk-head.tsx'
import { DeskMoments } from '#components/admin/desk/desk-moments.tsx'
import { type DeskNote, DeskNotes } from '#components/admin/desk/desk-notes.tsx'
import { DeskSection } from '#components/admin/desk/desk-section.tsx'
import { DeskStories } from '#components/admin/desk/desk-stories.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { Desk } from '#lib/desk/desk.ts'
import type { Alert } from '#lib/workflow/alerts.ts'

/** The desk: what is one's own and what waits at the start, what time brings and what was said beside it. */
export function DeskPage({
  name,
  today,
  desk,
  notes,
  alerts,
  timeZone,
  showsWaiting,
}: {
  name: string
  today: Date
  desk: Desk
  notes: DeskNote[]
  alerts: Alert[]
  timeZone: string
  showsWaiting: boolean
}): ReactNode {
  const { t } = useWords()
  return (
    <>
      <DeskHead name={name} today={today} />
      <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid gap-8">
          {alerts.length > 0 ? (
            <DeskSection title={t('desk.alerts')} count={alerts.length}>
              <DeskAlerts alerts={alerts} />
            </DeskSection>
          ) : null}
          {showsWaiting ? (
            <DeskSection title={t('desk.waiting')} count={desk.waiting.length}>
              <DeskStories
                stories={desk.waiting}
                empty={t('desk.waitingEmpty')}
                hint={t('desk.waitingHint')}
              />
            </DeskSection>
          ) : null}
          <DeskSection
            title={t('desk.mine')}
            count={desk.mine.length}
            more={{ href: '/admin/stories?owner=me', label: t('desk.mineAll') }}
          >
            <DeskStories stories={desk.mine} empty={t('desk.mineEmpty')} hint={t('desk.mineEmptyHint')} />
          </DeskSection>
        </div>
        <div className="grid gap-8">
          <DeskSection
            title={t('desk.planned')}
            count={desk.planned.length}
            note={t('desk.siteTime', { zone: timeZone })}
          >
            <DeskMoments moments={desk.planned} empty={t('desk.plannedEmpty')} isAhead />
          </DeskSection>
          <DeskSection title={t('desk.notes')} count={notes.length}>
            <DeskNotes notes={notes} />
          </DeskSection>
          <DeskSection title={t('desk.published')}>
            <DeskMoments moments={desk.published} empty={t('desk.publishedEmpty')} isAhead={false} />
          </DeskSection>
        </div>
      </div>
    </>
  )
}
