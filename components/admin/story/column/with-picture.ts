import type { ArticleContent } from '#lib/revisions/content.ts'

/** The text with a picture's file in the slot that waits for it; other blocks stay the same objects. */
export function withPicture(
  body: ArticleContent['body'],
  blockId: string,
  media: string,
): ArticleContent['body'] {
  return body.map((block) => (block.id === blockId && block.type === 'image' ? { ...block, media } : block))
}
