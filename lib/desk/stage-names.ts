import type { ArticleStage } from '#lib/db/generated/enums.ts'

/** The stages of a working copy, in the order of the work. */
export const stageNames = [
  'pitch',
  'draft',
  'review',
  'legal',
  'ready',
  'spiked',
  'killed',
] as const satisfies ArticleStage[]
