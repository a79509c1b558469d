import type { RevisionRow } from '#lib/revisions/revision-row.ts'

/** What the history shows in one line: a state worth naming, or a run of saves between two of those. */
export type HistoryEntry =
  | { kind: 'checkpoint'; revision: RevisionRow }
  | { kind: 'saves'; revisions: RevisionRow[] }

/**
 * The history with saves nobody named folded together between checkpoints; a single one stays as it is, and so
 * does the newest, which is where the story stands.
 */
export function foldRevisions(newestFirst: RevisionRow[]): HistoryEntry[] {
  const entries: HistoryEntry[] = []
  newestFirst.forEach((revision, index) => {
    const last = entries.at(-1)
    if (index === 0 || isCheckpoint(revision)) entries.push({ kind: 'checkpoint', revision })
    else if (last?.kind === 'saves') last.revisions.push(revision)
    else entries.push({ kind: 'saves', revisions: [revision] })
  })
  return entries.map((entry) => {
    const [only] = entry.kind === 'saves' && entry.revisions.length === 1 ? entry.revisions : []
    return only ? { kind: 'checkpoint', revision: only } : entry
  })
}

/** Whether somebody meant this state: a step of the workflow, a named version, or something that became public. */
function isCheckpoint({ kind, reason, publications }: RevisionRow): boolean {
  const isUnnamed = kind === 'autosave' || kind === 'merged' || (kind === 'saved' && reason === '')
  return !isUnnamed || publications.length > 0
}
