import { defineRule } from '#lib/preflight/define-rule.ts'

/** A block quotation names who said it, or where it is written. */
export const quoteSpeaker = defineRule({
  id: 'quote-speaker',
  severity: 'warn',
  check: ({ content }) =>
    content.body
      .filter((block) => block.type === 'quote')
      .filter((block) =>
        [block.speaker, block.sourceName, block.sourceUrl].every((part) => part.trim() === ''),
      )
      .map((block) => ({
        words: { key: 'preflight.finding.quoteSpeaker', values: {} },
        place: { block: block.id, field: 'speaker' },
      })),
})
