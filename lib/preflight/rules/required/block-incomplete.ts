import { type BlockFinding, checkForPublishing, type StoredBody } from '#blocks/body.ts'
import { defineRule } from '#lib/preflight/define-rule.ts'

/** What the blocks' own definitions ask, but for what a rule of preflight asks with more knowledge. */
export const blockIncomplete = defineRule({
  id: 'block-incomplete',
  severity: 'error',
  isRequirement: true,
  check({ content }) {
    const blocks = new Map(content.body.map((block) => [block.id, block]))
    return checkForPublishing(content.body)
      .filter((finding) => !hasRuleOfItsOwn(finding, blocks.get(finding.blockId)))
      .map(({ blockId, field, severity, message }) => ({
        severity,
        words: { key: 'preflight.finding.blockIncomplete', values: { message } },
        place: field === '' ? { block: blockId } : { block: blockId, field },
      }))
  },
})

/** What a picture lacks may be in the library (`picture-…`), and `quote-speaker` says the rest. */
function hasRuleOfItsOwn({ field, severity }: BlockFinding, block: StoredBody[number] | undefined): boolean {
  if (block?.type === 'quote') return field === 'speaker' && block.speaker === ''
  if (block?.type !== 'image' && block?.type !== 'gallery') return false
  const name = field.split('.').at(-1)
  return name === 'media' || ((name === 'alt' || name === 'credit') && severity === 'error')
}
