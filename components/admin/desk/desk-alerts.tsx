'use client'
import NextLink from 'next/link'
import type { ReactNode } from 'react'
import { Badge } from '#components/admin/ui/badge.tsx'
import { Time } from '#components/admin/ui/time.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { Alert } from '#lib/workflow/alerts.ts'

const mildKinds = new Set<Alert['kind']>(['overdue', 'rights-end', 'embed-changed'])

/** What went wrong or is late, each with the page where something can be done about it. */
export function DeskAlerts({ alerts }: { alerts: Alert[] }): ReactNode {
  const { t } = useWords()
  return (
    <ul>
      {alerts.map(({ kind, message, href, at }, index) => (
        <li key={`${href} ${index}`} className="flex items-baseline gap-3 border-b border-rule py-1.5">
          <Badge tone={mildKinds.has(kind) ? 'warn' : 'bad'}>{t(`desk.alertKind.${kind}`)}</Badge>
          <NextLink href={href} className="min-w-0 grow hover:underline">
            {message}
          </NextLink>
          <span className="shrink-0 text-xs text-soft">
            <Time at={at} form="ago" />
          </span>
        </li>
      ))}
    </ul>
  )
}
