import { defineRule } from '#lib/preflight/define-rule.ts'

/** Every list, feed and card leads with the headline. */
export const headlineMissing = defineRule({
  id: 'headline-missing',
  severity: 'error',
  isRequirement: true,
  check: ({ content }) =>
    content.headline.trim() === ''
      ? [{ words: { key: 'preflight.finding.headlineMissing', values: {} }, place: { field: 'headline' } }]
      : [],
})
