import { deadLink } from '#lib/preflight/rules/links/dead-link.ts'
import { embedSnapshot } from '#lib/preflight/rules/links/embed-snapshot.ts'
import { headlineTaken } from '#lib/preflight/rules/links/headline-taken.ts'
import { slugTaken } from '#lib/preflight/rules/links/slug-taken.ts'
import { syndicationConflict } from '#lib/preflight/rules/links/syndication-conflict.ts'
import { pictureAlt } from '#lib/preflight/rules/pictures/picture-alt.ts'
import { pictureCredit } from '#lib/preflight/rules/pictures/picture-credit.ts'
import { pictureEnding } from '#lib/preflight/rules/pictures/picture-ending.ts'
import { pictureLimits } from '#lib/preflight/rules/pictures/picture-limits.ts'
import { pictureRights } from '#lib/preflight/rules/pictures/picture-rights.ts'
import { pictureSlot } from '#lib/preflight/rules/pictures/picture-slot.ts'
import { blockIncomplete } from '#lib/preflight/rules/required/block-incomplete.ts'
import { headlineMissing } from '#lib/preflight/rules/required/headline-missing.ts'
import { sectionMissing } from '#lib/preflight/rules/required/section-missing.ts'
import { textMissing } from '#lib/preflight/rules/required/text-missing.ts'
import { headlineLength } from '#lib/preflight/rules/text/headline-length.ts'
import { nameSpelling } from '#lib/preflight/rules/text/name-spelling.ts'
import { numberDiffers } from '#lib/preflight/rules/text/number-differs.ts'
import { quoteSpeaker } from '#lib/preflight/rules/text/quote-speaker.ts'
import { tkLeft } from '#lib/preflight/rules/text/tk-left.ts'
import { unbalancedMarks } from '#lib/preflight/rules/text/unbalanced-marks.ts'
import { weekdayDiffers } from '#lib/preflight/rules/text/weekday-differs.ts'

/** Every rule of preflight, in the order an editor meets what it finds. */
export const rules = [
  headlineMissing,
  sectionMissing,
  textMissing,
  pictureCredit,
  pictureAlt,
  blockIncomplete,
  pictureRights,
  pictureEnding,
  pictureLimits,
  pictureSlot,
  tkLeft,
  quoteSpeaker,
  deadLink,
  embedSnapshot,
  headlineLength,
  slugTaken,
  headlineTaken,
  syndicationConflict,
  nameSpelling,
  numberDiffers,
  weekdayDiffers,
  unbalancedMarks,
] as const

export type RuleId = (typeof rules)[number]['id']
