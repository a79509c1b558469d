import { normalizeInline } from '#blocks/inline/normalize-inline.ts'
import type { Inline } from '#blocks/inline.ts'
import { type MergeReport, type Place } from '#lib/drafts/merge/merge-report.ts'
import { type MergedTokens, mergeTokens } from '#lib/drafts/merge/merge-tokens.ts'
import { inlineTokens, paragraphToken, type Token } from '#lib/drafts/merge/text-tokens.ts'

/** Merges rich text word by word; where edits touch, a conflict is reported and ours stays. */
export function mergeInline(
  base: Inline,
  ours: Inline,
  theirs: Inline,
  place: Place,
  report: MergeReport,
): Inline {
  const tokens = (inline: Inline) => inlineTokens(inline, report.lang)
  const merged = mergeTokens(tokens(base), tokens(ours), tokens(theirs))
  if (!isMerged(merged, { base, ours, theirs }, place, report)) return ours
  return inlineOf(merged.tokens)
}

/** The same for several paragraphs in one field. */
export function mergeParagraphs(
  base: Inline[],
  ours: Inline[],
  theirs: Inline[],
  place: Place,
  report: MergeReport,
): Inline[] {
  const tokens = (paragraphs: Inline[]) =>
    paragraphs.flatMap((inline) => [...inlineTokens(inline, report.lang), paragraphToken])
  const merged = mergeTokens(tokens(base), tokens(ours), tokens(theirs))
  if (!isMerged(merged, { base, ours, theirs }, place, report)) return ours
  const paragraphs: Token[][] = [[]]
  for (const token of merged.tokens) {
    if (token.text === paragraphToken.text) paragraphs.push([])
    else paragraphs.at(-1)?.push(token)
  }
  if (paragraphs.at(-1)?.length === 0) paragraphs.pop()
  return paragraphs.map(inlineOf)
}

/** Tokens as rich text again. */
export function inlineOf(tokens: Token[]): Inline {
  return normalizeInline(tokens.flatMap((token) => token.inline))
}

function isMerged(
  merged: MergedTokens | null,
  sides: { base: unknown; ours: unknown; theirs: unknown },
  place: Place,
  report: MergeReport,
): merged is MergedTokens {
  if (merged === null) report.conflicts.push({ ...place, ...sides })
  else if (merged.keptEdited) report.notes.push({ kind: 'kept-edited', ...place })
  return merged !== null
}
