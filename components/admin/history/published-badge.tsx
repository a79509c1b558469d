'use client'
import type { ReactNode } from 'react'
import { Badge } from '#components/admin/ui/badge.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import { formatDate } from '#lib/i18n/dates.ts'
import type { RevisionRow } from '#lib/revisions/revision-row.ts'

/** When readers could read a version. */
export function PublishedBadge({
  publication: { startsAt, endsAt },
}: {
  publication: RevisionRow['publications'][number]
}): ReactNode {
  const { t, lang, timeZone } = useWords()
  const from = formatDate(startsAt, 'short', lang, timeZone)
  const until = endsAt ? formatDate(endsAt, 'short', lang, timeZone) : ''
  const state = endsAt ? 'was' : 'now'
  return <Badge tone={endsAt ? 'plain' : 'good'}>{t('history.published', { state, from, until })}</Badge>
}
