import { defineRule } from '#lib/preflight/define-rule.ts'
import { libraryFacts, namesOf, usedPictures } from '#lib/preflight/rules/pictures/used-pictures.ts'

/** A picture with a file needs words for who cannot see it, its own or the library's, or to be decorative. */
export const pictureAlt = defineRule({
  id: 'picture-alt',
  severity: 'error',
  isRequirement: true,
  check: ({ content, facts }) =>
    usedPictures(content)
      .filter((picture) => {
        const library = libraryFacts(picture, facts)
        const isDecorative = picture.decorative || library?.decorative === true
        return picture.media !== null && !isDecorative && (picture.alt || (library?.alt ?? '')).trim() === ''
      })
      .map((picture) => ({
        words: { key: 'preflight.finding.pictureAlt', values: namesOf(picture) },
        place: picture.placeOf('alt'),
      })),
})
