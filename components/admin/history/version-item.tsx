import Link from 'next/link'
import type { ReactNode } from 'react'
import { PublishedBadge } from '#components/admin/history/published-badge.tsx'
import { VersionLine } from '#components/admin/history/version-line.tsx'
import type { VersionListProps } from '#components/admin/history/version-list.tsx'
import { Badge } from '#components/admin/ui/badge.tsx'
import type { RevisionRow } from '#lib/revisions/revision-row.ts'

type VersionItemProps = Omit<VersionListProps, 'revisions'> & { revision: RevisionRow }

/** One version: leads to what changed in it, to what changed since, and to putting it back. */
export function VersionItem({ revision, base, shown, latest, mayRestore, t }: VersionItemProps): ReactNode {
  const { number } = revision
  const isShown = number === shown.to
  const link = 'text-accent underline pointer-coarse:inline-block pointer-coarse:py-2'
  return (
    <li className={`rounded-md px-2 py-1.5 text-sm ${isShown ? 'bg-wash' : 'hover:bg-sunk'}`}>
      <Link
        href={`${base}?from=${Math.max(1, number - 1)}&to=${number}`}
        aria-current={isShown ? 'true' : undefined}
        className="flex items-baseline gap-2 no-underline"
      >
        <span className="sr-only">{t('history.seeChange', { number })}</span>
        <span aria-hidden className="tabular w-7 shrink-0 text-end text-soft">
          {number}
        </span>
        <span className="min-w-0">
          <VersionLine revision={revision} t={t} />
        </span>
      </Link>
      <p className="ms-9 flex flex-wrap gap-x-3 text-xs">
        {number === latest ? <Badge>{t('history.now')}</Badge> : null}
        {revision.publications.map((publication) => (
          <PublishedBadge key={publication.number} publication={publication} />
        ))}
        {number < latest ? (
          <Link href={`${base}?from=${number}&to=${latest}`} className={link}>
            {t('history.sinceThen')}
            <span className="sr-only">{t('history.sinceThenLabel', { number })}</span>
          </Link>
        ) : null}
        {mayRestore && number < latest ? (
          <Link href={`${base}/restore?version=${revision.id}`} className={link}>
            {t('history.restore.whole')}
            <span className="sr-only">{t('history.version', { number })}</span>
          </Link>
        ) : null}
      </p>
    </li>
  )
}
