import { mergeBodies } from '#lib/drafts/merge/merge-body.ts'
import type { MergeConflict, MergeNote, MergeReport } from '#lib/drafts/merge/merge-report.ts'
import { mergeValue } from '#lib/drafts/merge/merge-value.ts'
import { sameValue } from '#lib/drafts/merge/same-value.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'

export type MergedContents = { content: ArticleContent; conflicts: MergeConflict[]; notes: MergeNote[] }

/**
 * Three-way merge of what a story says: `ours` is the latest on the server, `theirs` what an editor sends, both made
 * from `base`. By block id, then by field, then by word. Where edits touch, the content keeps ours and a conflict holds
 * both; whatever either side brought is in the content or in a conflict. Pure and deterministic, never throws on
 * contents of the draft schema; runs in browsers too.
 */
export function mergeContents(
  base: ArticleContent,
  ours: ArticleContent,
  theirs: ArticleContent,
): MergedContents {
  if (sameValue(base, theirs) || sameValue(ours, theirs)) return { content: ours, conflicts: [], notes: [] }
  if (sameValue(base, ours)) return { content: theirs, conflicts: [], notes: [] }
  const report: MergeReport = { lang: ours.lang, conflicts: [], notes: [] }
  const { body: _, ...fields } = ours
  const merged = Object.keys(fields).map((name) => {
    const field = name as keyof typeof fields
    const values = { base: base[field], ours: ours[field], theirs: theirs[field] }
    return [name, mergeValue(values, { blockId: null, field: name }, report)]
  })
  const body = mergeBodies({ base: base.body, ours: ours.body, theirs: theirs.body }, report)
  const content = { ...(Object.fromEntries(merged) as typeof fields), body }
  return { content, conflicts: report.conflicts, notes: report.notes }
}
