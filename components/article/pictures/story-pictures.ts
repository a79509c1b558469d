import { isKnownBlock } from '#blocks/body.ts'
import type { PublicArticle } from '#lib/articles/public-article.ts'
import type { PublicPicture } from '#lib/media/public-picture.ts'

export type StoryPicture = {
  /** `lead`, the block's id, or `block/item`. */
  key: string
  /** Null while it may not be shown: it keeps its number. */
  picture: PublicPicture | null
}

type Story = Pick<PublicArticle, 'lead' | 'withheldLead' | 'body' | 'references'>

/** The pictures of a story with the words of their use, in the order readers meet them; slots are none. */
export function storyPictures({ lead, withheldLead, body, references }: Story): StoryPicture[] {
  const first: StoryPicture[] = lead || withheldLead ? [{ key: 'lead', picture: lead }] : []
  const uses = body.filter(isKnownBlock).flatMap((block) => {
    if (block.type === 'image') return [{ ...block, key: block.id }]
    if (block.type !== 'gallery') return []
    return block.items.map((item) => ({ ...item, key: `${block.id}/${item.id}` }))
  })
  const further = uses.flatMap(({ key, media, alt, decorative, caption, credit }): StoryPicture[] => {
    const picture = media === null ? undefined : references.media[media]
    if (picture) return [{ key, picture: { ...picture, alt, decorative, caption, credit } }]
    return media !== null && references.withheld[media] ? [{ key, picture: null }] : []
  })
  return [...first, ...further]
}

/** The number of each picture in its address, `#image-3`, from 1, by its key. */
export function numberPictures(pictures: StoryPicture[]): Record<string, number> {
  return Object.fromEntries(pictures.map(({ key }, index) => [key, index + 1]))
}
