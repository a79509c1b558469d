import { defineRule } from '#lib/preflight/define-rule.ts'
import { libraryFacts, namesOf, usedPictures } from '#lib/preflight/rules/pictures/used-pictures.ts'

/**
 * Who made a picture is printed with it: its own credit or the library's. A slot in the text shows its credit
 * too; a lead picture without a file shows nothing.
 */
export const pictureCredit = defineRule({
  id: 'picture-credit',
  severity: 'error',
  isRequirement: true,
  check: ({ content, facts }) =>
    usedPictures(content)
      .filter((picture) => {
        const isShown = picture.media !== null || picture.where !== 'lead'
        return isShown && (picture.credit || (libraryFacts(picture, facts)?.credit ?? '')).trim() === ''
      })
      .map((picture) => ({
        words: { key: 'preflight.finding.pictureCredit', values: namesOf(picture) },
        place: picture.placeOf('credit'),
      })),
})
