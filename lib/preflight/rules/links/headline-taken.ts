import { defineRule } from '#lib/preflight/define-rule.ts'

/** Two stories under one headline cannot be told apart in lists and results; it may still be meant. */
export const headlineTaken = defineRule({
  id: 'headline-taken',
  severity: 'warn',
  check: ({ facts }) => {
    const [other] = facts.sameHeadline
    if (!other) return []
    const values = { path: other.path ?? '', isPublic: String(other.path !== null) }
    return [{ words: { key: 'preflight.finding.headlineTaken', values }, place: { field: 'headline' } }]
  },
})
