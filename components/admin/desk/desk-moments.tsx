'use client'
import { ArrowUpRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { DeskNothing } from '#components/admin/desk/desk-section.tsx'
import { HeadlineLink } from '#components/admin/desk/headline-link.tsx'
import { Badge } from '#components/admin/ui/badge.tsx'
import { StatusBadge } from '#components/admin/ui/status-badge.tsx'
import { Countdown, Time } from '#components/admin/ui/time.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { DeskMoment } from '#lib/desk/desk.ts'

/** What becomes public, or became so, with its moment at the side. */
export function DeskMoments({
  moments,
  empty,
  isAhead,
}: {
  moments: DeskMoment[]
  empty: string
  isAhead: boolean
}): ReactNode {
  if (moments.length === 0) return <DeskNothing title={empty} />
  return (
    <ul>
      {moments.map((moment) => (
        <li key={moment.publicationId} className="flex gap-4 border-b border-rule py-2">
          <div className="w-24 shrink-0 text-sm">
            <Time at={moment.at} form="short" withLocal={isAhead} />
          </div>
          <div className="min-w-0 grow">
            <HeadlineLink story={moment.story} />
            <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-soft">
              <MomentKind moment={moment} isAhead={isAhead} />
              {moment.story.section?.name}
              {isAhead ? <Countdown to={moment.at} /> : <ToSite path={moment.path} />}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}

function MomentKind({ moment, isAhead }: { moment: DeskMoment; isAhead: boolean }): ReactNode {
  const { t } = useWords()
  if (!isAhead) return <StatusBadge status={moment.story.status} />
  return (
    <>
      <StatusBadge status={moment.embargo ? 'embargoed' : 'scheduled'} />
      {moment.isUpdate ? <Badge>{t('desk.update')}</Badge> : null}
    </>
  )
}

function ToSite({ path }: { path: string }): ReactNode {
  const { t } = useWords()
  return (
    <a href={path} className="inline-flex items-center gap-0.5 hover:text-ink hover:underline">
      {t('desk.toSite')}
      <ArrowUpRight className="size-3.5" aria-hidden />
    </a>
  )
}
