import type { ReactNode } from 'react'
import type { Words } from '#lib/i18n/words-for.ts'

const dayMs = 86_400_000

type DayNavProps = { day: string; hasNext: boolean; words: Words }

/** The days before and after one (`yyyy-mm-dd`) in the archive. */
export function DayNav({ day, hasNext, words: { t } }: DayNavProps): ReactNode {
  return (
    <nav className="pages" aria-label={t('list.pages')}>
      <a href={archivePath(day, -1)} rel="prev">
        {t('list.previousDay')}
      </a>
      {hasNext ? (
        <a href={archivePath(day, 1)} rel="next">
          {t('list.nextDay')}
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}

function archivePath(day: string, days: number): string {
  const other = new Date(Date.parse(`${day}T12:00:00Z`) + days * dayMs).toISOString().slice(0, 10)
  return `/archive/${other.replaceAll('-', '/')}`
}
