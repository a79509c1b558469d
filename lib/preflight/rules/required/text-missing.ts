import { defineRule } from '#lib/preflight/define-rule.ts'

/** A story without any block is a headline; blocks may be pictures only. */
export const textMissing = defineRule({
  id: 'text-missing',
  severity: 'error',
  isRequirement: true,
  check: ({ content }) =>
    content.body.length === 0
      ? [{ words: { key: 'preflight.finding.textMissing', values: {} }, place: { field: 'body' } }]
      : [],
})
