'use client'
import { type ReactNode, useSyncExternalStore } from 'react'
import { useNow } from '#components/admin/ui/use-now.ts'
import { relativeTime } from '#lib/i18n/relative-time.ts'
import { useWords } from '#components/admin/ui/words.tsx'
import { type DateStyle, formatDate } from '#lib/i18n/dates.ts'

/**
 * A moment in the site's time zone (or `timeZone`); the reader's own time is in its title, and with `withLocal`
 * on a second line where the two differ. `ago` prints '3 h ago' and keeps counting.
 */
export function Time({
  at,
  timeZone,
  form = 'short',
  withLocal = false,
}: {
  at: Date | string
  timeZone?: string
  form?: DateStyle | 'ago'
  withLocal?: boolean
}): ReactNode {
  const { t, lang, timeZone: siteZone } = useWords()
  const date = new Date(at)
  const zone = timeZone ?? siteZone
  const localZone = useLocalZone()
  const isElsewhere = localZone !== null && offsetsDiffer(date, zone, localZone)
  const local = isElsewhere
    ? t('admin.time.local', { when: formatDate(date, 'short', lang, localZone) })
    : null
  const full = formatDate(date, 'moment', lang, zone)
  return (
    <time
      dateTime={date.toISOString()}
      title={local ? `${full} · ${local}` : full}
      className="tabular"
      suppressHydrationWarning
    >
      {form === 'ago' ? <Ago date={date} /> : formatDate(date, form, lang, zone)}
      {withLocal ? <span className="block min-h-lh text-xs text-soft">{local}</span> : null}
    </time>
  )
}

/** How long until a moment, counting down. */
export function Countdown({ to }: { to: Date | string }): ReactNode {
  const date = new Date(to)
  return (
    <time dateTime={date.toISOString()} className="tabular" suppressHydrationWarning>
      <Ago date={date} />
    </time>
  )
}

function Ago({ date }: { date: Date }): ReactNode {
  const { lang } = useWords()
  const nowMs = useNow(date)
  return <span suppressHydrationWarning>{relativeTime(date.getTime() - nowMs, lang)}</span>
}

const never = () => () => {}

function useLocalZone(): string | null {
  return useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => null,
  )
}

function offsetsDiffer(date: Date, one: string, other: string): boolean {
  return formatDate(date, 'moment', 'en', one) !== formatDate(date, 'moment', 'en', other)
}
