import { defineRule } from '#lib/preflight/define-rule.ts'
import { headlineLengthOf, headlineSlots } from '#lib/preflight/headline-slots.ts'
import { headlineFields } from '#lib/preflight/text/text-pieces.ts'

/** A headline its place would cut off. */
export const headlineLength = defineRule({
  id: 'headline-length',
  severity: 'warn',
  check: ({ content }) =>
    headlineFields.flatMap((field) => {
      const length = headlineLengthOf(content[field])
      const { maxCharacters } = headlineSlots[field]
      if (length <= maxCharacters) return []
      const values = { slot: field, length, maxCharacters }
      return [{ words: { key: 'preflight.finding.headlineLength', values }, place: { field } }]
    }),
})
