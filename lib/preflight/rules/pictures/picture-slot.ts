import { defineRule } from '#lib/preflight/define-rule.ts'
import { libraryFacts, namesOf, usedPictures } from '#lib/preflight/rules/pictures/used-pictures.ts'

/** A slot shows its caption and credit without a picture: readers may wait for it. */
export const pictureSlot = defineRule({
  id: 'picture-slot',
  severity: 'warn',
  check: ({ content, facts }) =>
    usedPictures(content)
      .filter((picture) => libraryFacts(picture, facts) === null)
      .map((picture) => ({
        words: {
          key: picture.media === null ? 'preflight.finding.pictureSlot' : 'preflight.finding.pictureLost',
          values: namesOf(picture),
        },
        place: picture.placeOf('media'),
      })),
})
