import { defineRule } from '#lib/preflight/define-rule.ts'

/** The address of another story of the same day and section: this one would get a number behind it. */
export const slugTaken = defineRule({
  id: 'slug-taken',
  severity: 'error',
  check: ({ content, facts }) => {
    const [other] = facts.sameAddress
    if (!other) return []
    const values = { slug: content.slug, headline: other.headline, path: other.path ?? '' }
    return [{ words: { key: 'preflight.finding.slugTaken', values }, place: { field: 'slug' } }]
  },
})
