import type { ReactNode } from 'react'
import { Time } from '#components/admin/ui/time.tsx'
import type { AdminWords } from '#lib/i18n/admin-words.ts'
import type { RevisionRow } from '#lib/revisions/revision-row.ts'

/** What a version is, in a line: as filed, its name, when and by whom. */
export function VersionLine({ revision, t }: { revision: RevisionRow; t: AdminWords['t'] }): ReactNode {
  return (
    <>
      <span className="font-medium">{versionName(revision, t)}</span>
      <span className="block text-soft">
        <Time at={revision.createdAt} /> · {revision.authorName} ·{' '}
        {t('history.words', { count: revision.wordCount })}
      </span>
    </>
  )
}

/** The name somebody gave a version, else what kind of saved state it is. */
export function versionName({ kind, reason }: RevisionRow, t: AdminWords['t']): string {
  if (kind === 'saved' && reason !== '') return t('history.reason', { reason })
  const name = t('history.kind', { kind })
  return reason === '' ? name : `${name}: ${reason}`
}
