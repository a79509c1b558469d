import { defineRule, type RuleFinding } from '#lib/preflight/define-rule.ts'
import type { MediaFacts } from '#lib/preflight/story.ts'
import {
  libraryFacts,
  namesOf,
  type UsedPicture,
  usedPictures,
} from '#lib/preflight/rules/pictures/used-pictures.ts'

/** Pictures that may stand in so many stories only, all taken by others; and those for some countries only. */
export const pictureLimits = defineRule({
  id: 'picture-limits',
  severity: 'warn',
  check: ({ content, facts }) =>
    usedPictures(content).flatMap((picture) => {
      const library = libraryFacts(picture, facts)
      return library ? limitsOf(picture, library) : []
    }),
})

function limitsOf(picture: UsedPicture, { usageLimit, otherUses, territories }: MediaFacts): RuleFinding[] {
  const place = picture.placeOf('media')
  const names = namesOf(picture)
  const found: RuleFinding[] = []
  if (usageLimit !== null && otherUses >= usageLimit) {
    found.push({
      words: {
        key: 'preflight.finding.usageLimit',
        values: { ...names, limit: usageLimit, uses: otherUses },
      },
      place,
    })
  }
  if (territories.length > 0) {
    found.push({
      words: {
        key: 'preflight.finding.territories',
        values: { ...names, countries: territories.join(', ') },
      },
      place,
    })
  }
  return found
}
