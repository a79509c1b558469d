import type { OpenConflict, PresentEditor } from '#lib/drafts/draft.ts'
import type { PreflightFinding } from '#lib/preflight/finding.ts'
import type { StoryNote } from '#lib/notes/story-note.ts'

type Around = {
  presence: PresentEditor[]
  conflicts: OpenConflict[]
  notes: StoryNote[]
  findings: PreflightFinding[]
  sentenceOf: (finding: PreflightFinding) => string
}

/** What stands in the margin of the blocks: who is there, open notes, undecided conflicts, what preflight found. */
export function blockMarks({ presence, conflicts, notes, findings, sentenceOf }: Around) {
  return {
    presence: presence.flatMap(({ blockId, name }) => (blockId === null ? [] : [{ blockId, name }])),
    conflicts: conflicts.flatMap(({ blockId }) => blockId ?? []),
    notes: countByBlock(notes),
    findings: findingsByBlock(findings, sentenceOf),
  }
}

function countByBlock(notes: StoryNote[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { blockId, resolvedAt } of notes) {
    if (blockId !== null && resolvedAt === null) counts[blockId] = (counts[blockId] ?? 0) + 1
  }
  return counts
}

function findingsByBlock(findings: PreflightFinding[], sentenceOf: Around['sentenceOf']) {
  const found: Record<string, { severity: 'error' | 'warn'; message: string }[]> = {}
  for (const finding of findings) {
    if (!('block' in finding.place)) continue
    const own = (found[finding.place.block] ??= [])
    own.push({ severity: finding.severity, message: sentenceOf(finding) })
  }
  return found
}
