'use client'
import type { ReactNode } from 'react'
import { Badge } from '#components/admin/ui/badge.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

/** How much preflight found, in a line: '2 errors 1 warning', or that there is nothing. */
export function PreflightSummary({ errors, warnings }: { errors: number; warnings: number }): ReactNode {
  const { t } = useWords()
  if (errors + warnings === 0) return <Badge tone="good">{t('preflight.panel.nothing')}</Badge>
  return (
    <span className="inline-flex flex-wrap gap-1.5">
      {errors > 0 ? <Badge tone="bad">{t('preflight.panel.errorCount', { count: errors })}</Badge> : null}
      {warnings > 0 ? (
        <Badge tone="warn">{t('preflight.panel.warningCount', { count: warnings })}</Badge>
      ) : null}
    </span>
  )
}
