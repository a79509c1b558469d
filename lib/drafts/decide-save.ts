import { type MergedContents, mergeContents } from '#lib/drafts/merge/merge-contents.ts'
import type { MergeConflict } from '#lib/drafts/merge/merge-report.ts'
import { sameValue } from '#lib/drafts/merge/same-value.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'

type Contents = { latest: ArticleContent; sent: ArticleContent; base: ArticleContent; isFollowing: boolean }

/** What a save makes of a story: its next content, and whether that is a revision at all. */
export function decideSave({
  latest,
  sent,
  base,
  isFollowing,
}: Contents): MergedContents & { isNew: boolean } {
  const merged = isFollowing ? { content: sent, conflicts: [], notes: [] } : mergeContents(base, latest, sent)
  // A conflict is a revision even where the text stays: it is what a repeated save is recognised by.
  const isNew = merged.conflicts.length > 0 || !sameValue(merged.content, latest)
  return { ...merged, isNew }
}

/**
 * Whether a conflict goes on with an open one of the same editor: what he had sent before is the base of what he sends
 * now, or he sends it once more.
 */
export function continuesConflict(
  open: { blockId: string | null; field: string; incoming: unknown },
  conflict: MergeConflict,
): boolean {
  return (
    open.blockId === conflict.blockId &&
    open.field === conflict.field &&
    (sameValue(open.incoming, conflict.base) || sameValue(open.incoming, conflict.theirs))
  )
}
