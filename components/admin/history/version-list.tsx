import type { ReactNode } from 'react'
import { VersionItem } from '#components/admin/history/version-item.tsx'
import type { AdminWords } from '#lib/i18n/admin-words.ts'
import { foldRevisions } from '#lib/revisions/fold-revisions.ts'
import type { RevisionRow } from '#lib/revisions/revision-row.ts'

export type VersionListProps = {
  revisions: RevisionRow[]
  /** Where the history is; its query says what is compared. */
  base: string
  shown: { from: number; to: number }
  latest: number
  /** Whether earlier versions may be put back. */
  mayRestore: boolean
  t: AdminWords['t']
}

/** The versions, newest first; saves between two that somebody meant are folded. */
export function VersionList({ revisions, ...rest }: VersionListProps): ReactNode {
  const { t, shown } = rest
  return (
    <ol className="grid gap-1">
      {foldRevisions(revisions).map((entry) =>
        entry.kind === 'checkpoint' ? (
          <VersionItem key={entry.revision.id} revision={entry.revision} {...rest} />
        ) : (
          <li key={entry.revisions[0]?.id}>
            <details
              open={entry.revisions.some(({ number }) => number === shown.to || number === shown.from)}
            >
              <summary className="cursor-pointer rounded-md px-2 py-1 text-sm text-soft hover:bg-sunk pointer-coarse:py-3">
                {t('history.saves', { count: entry.revisions.length, names: namesIn(entry.revisions) })}
              </summary>
              <ol className="ms-3 grid gap-1 border-s border-rule ps-1">
                {entry.revisions.map((revision) => (
                  <VersionItem key={revision.id} revision={revision} {...rest} />
                ))}
              </ol>
            </details>
          </li>
        ),
      )}
    </ol>
  )
}

function namesIn(revisions: RevisionRow[]): string {
  return [...new Set(revisions.map(({ authorName }) => authorName))].join(', ')
}
