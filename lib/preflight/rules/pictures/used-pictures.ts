import type { PreflightPlace } from '#lib/preflight/define-rule.ts'
import type { MediaFacts, PreflightFacts } from '#lib/preflight/story.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'

/** A picture in one use. `where` and `number` say which one to an editor: they fill the messages' places. */
export type UsedPicture = {
  where: 'lead' | 'image' | 'gallery'
  /** From 1, among the pictures of its gallery; 0 outside galleries. */
  number: number
  media: string | null
  alt: string
  decorative: boolean
  credit: string
  placeOf(field: 'media' | 'alt' | 'credit'): PreflightPlace
}

/** The pictures a story shows or keeps a slot for, in reading order. */
export function usedPictures(content: ArticleContent): UsedPicture[] {
  const { lead, body } = content
  const own: UsedPicture[] = lead
    ? [{ ...lead, where: 'lead', number: 0, placeOf: (field) => ({ field: `lead.${field}` }) }]
    : []
  for (const block of body) {
    const { id } = block
    if (block.type === 'image') {
      own.push({ ...block, where: 'image', number: 0, placeOf: (field) => ({ block: id, field }) })
    }
    if (block.type === 'gallery') {
      own.push(
        ...block.items.map((item, index) => ({
          ...item,
          where: 'gallery' as const,
          number: index + 1,
          placeOf: (field: string) => ({ block: id, field: `items.${index}.${field}` }),
        })),
      )
    }
  }
  return own
}

/** What the library says of a used picture; null for a slot and for a file that is not there any more. */
export function libraryFacts(picture: UsedPicture, facts: PreflightFacts): MediaFacts | null {
  return picture.media === null ? null : (facts.media.get(picture.media) ?? null)
}

/** What fills the places of a message about a picture. */
export function namesOf({ where, number }: UsedPicture): { where: string; number: number } {
  return { where, number }
}
