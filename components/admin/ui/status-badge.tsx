'use client'
import type { ReactNode } from 'react'
import { Badge, type BadgeTone } from '#components/admin/ui/badge.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { AdminMessages } from '#lib/i18n/admin-messages.ts'

type StatusName = keyof AdminMessages['admin']['status']

const tones: Record<StatusName, BadgeTone> = {
  pitch: 'plain',
  draft: 'plain',
  review: 'warn',
  legal: 'warn',
  ready: 'accent',
  scheduled: 'accent',
  embargoed: 'accent',
  published: 'good',
  updated: 'good',
  corrected: 'good',
  unpublished: 'bad',
  spiked: 'bad',
  killed: 'bad',
}

/** Where a story stands. */
export function StatusBadge({ status }: { status: StatusName }): ReactNode {
  const { t } = useWords()
  return <Badge tone={tones[status]}>{t(`admin.status.${status}`)}</Badge>
}
