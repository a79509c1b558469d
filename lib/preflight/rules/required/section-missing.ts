import { defineRule } from '#lib/preflight/define-rule.ts'

/** The section is the first part of the address. */
export const sectionMissing = defineRule({
  id: 'section-missing',
  severity: 'error',
  isRequirement: true,
  check: ({ content }) =>
    content.section === null
      ? [{ words: { key: 'preflight.finding.sectionMissing', values: {} }, place: { field: 'section' } }]
      : [],
})
