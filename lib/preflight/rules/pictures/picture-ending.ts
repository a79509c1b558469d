import { defineRule } from '#lib/preflight/define-rule.ts'
import { dayIn } from '#lib/preflight/rules/pictures/picture-rights.ts'
import { libraryFacts, namesOf, usedPictures } from '#lib/preflight/rules/pictures/used-pictures.ts'

const soonMs = 30 * 86_400_000

/** Rights that hold when the story appears and end within 30 days of it: a placeholder will stand there. */
export const pictureEnding = defineRule({
  id: 'picture-ending',
  severity: 'warn',
  check: ({ content, at, facts }) =>
    usedPictures(content).flatMap((picture) => {
      const end = libraryFacts(picture, facts)?.rightsUntil
      if (!end || end <= at || end.getTime() > at.getTime() + soonMs) return []
      return {
        words: {
          key: 'preflight.finding.rightsEnding' as const,
          values: { ...namesOf(picture), date: dayIn(end, facts.site.timeZone) },
        },
        place: picture.placeOf('media'),
      }
    }),
})
