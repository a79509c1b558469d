import { picture, type SeedPicture } from './picture.ts'
import type { SeedStory } from './story.ts'

/** Every picture a story uses, the lead first, each key once: what the media library needs to hold. */
export function picturesOf(story: SeedStory): SeedPicture[] {
  const used = [...(story.lead ? [story.lead] : []), ...story.body.flatMap(picturesOfBlock)]
  return [...new Map(used.toReversed().map((one) => [one.key, one])).values()].toReversed()
}

function picturesOfBlock(block: SeedStory['body'][number]): SeedPicture[] {
  if (block.type === 'image') return fromUse(block)
  if (block.type === 'gallery') return block.items.flatMap(fromUse)
  if (block.type === 'video') return [block.poster].flatMap((key) => fromKey(key, block.title, block.credit))
  if (block.type === 'embed') return fromKey(block.media, block.title, block.author)
  return []
}

type Use = Pick<SeedPicture, 'alt' | 'decorative' | 'caption' | 'credit'> & { media: string | null }

function fromUse({ media, alt, decorative, caption, credit }: Use): SeedPicture[] {
  return media === null ? [] : [{ key: media, alt, decorative, caption, credit, focalX: 50, focalY: 50 }]
}

function fromKey(key: string | null, alt: string, credit: string): SeedPicture[] {
  return key === null ? [] : [picture(key, { alt, caption: '', credit })]
}
