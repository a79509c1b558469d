import { isKnownBlock, parseStoredBody } from '#blocks/body.ts'
import { inlineFromText } from '#blocks/inline/inline-text.ts'
import { type Block, blockDefinitions } from '#blocks/registry.ts'
import { type ArticleContent, articleContentSchema } from '#lib/revisions/content.ts'

/**
 * What a stored revision says, for editing: blocks of older versions upgraded, and a block this version cannot read as a
 * paragraph with its words under its id. Null when the content is no longer there (redacted or thinned out).
 */
export function draftContent(stored: unknown): ArticleContent | null {
  const parsed = articleContentSchema.safeParse(stored)
  if (parsed.success) return parsed.data
  if (stored === null || typeof stored !== 'object' || !('body' in stored)) return null
  const readable = articleContentSchema.safeParse({ ...stored, body: readableBody(stored.body) })
  return readable.success ? readable.data : null
}

function readableBody(stored: unknown): Block[] {
  return parseStoredBody(stored).map((block) =>
    isKnownBlock(block)
      ? block
      : blockDefinitions.paragraph.create(block.id, { text: inlineFromText(block.text) }),
  )
}
