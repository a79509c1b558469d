import { inlineIsEmpty } from '#blocks/inline/inline-text.ts'
import { defineRule } from '#lib/preflight/define-rule.ts'

/**
 * An embed without words of its own shows readers nothing but a link, and nothing at all once the original is
 * gone. A post is its words; for players, maps and charts it is only worth a word.
 */
export const embedSnapshot = defineRule({
  id: 'embed-snapshot',
  severity: 'error',
  check: ({ content }) =>
    content.body.flatMap((block) => {
      if (block.type !== 'embed' || block.url === null) return []
      if (block.title.trim() !== '' || !inlineIsEmpty(block.text)) return []
      return [
        {
          severity: block.kind === 'post' ? 'error' : 'warn',
          words: { key: 'preflight.finding.embedSnapshot', values: { network: block.network } },
          place: { block: block.id, field: 'text' },
        },
      ]
    }),
})
