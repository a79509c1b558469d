import { createHash } from 'node:crypto'
import type { RecognisedEmbed } from '#blocks/context.ts'
import type { Inline } from '#blocks/inline.ts'
import { type Block, blockDefinitions } from '#blocks/registry.ts'

// Ids are given by `identified` once the whole body is known; items get theirs from their words and place.
const none = 'new'

/** A paragraph of rich text. */
export function paragraphBlock(text: Inline): Block {
  return blockDefinitions.paragraph.create(none, { text })
}

/** A subheading. */
export function headingBlock(text: Inline, level: 2 | 3 | 4 = 2): Block {
  return blockDefinitions.heading.create(none, { text, level })
}

/** Somebody's words. */
export function quoteBlock(paragraphs: Inline[], speaker: string, role: string): Block {
  return blockDefinitions.quote.create(none, { paragraphs, speaker, role })
}

/** A list; `depth` counts from 0. */
export function listBlock(items: { text: Inline; depth: number }[], ordered: boolean): Block {
  return blockDefinitions.list.create(none, {
    ordered,
    items: items.map((item, index) => ({
      id: itemId(item.text, index),
      depth: depthOf(item.depth),
      text: item.text,
    })),
  })
}

/** A picture without its file: a slot with caption, credit and alt text. */
export function imageBlock(picture: { caption: Inline; credit: string; alt?: string }): Block {
  return blockDefinitions.image.create(none, {
    caption: picture.caption,
    credit: picture.credit,
    alt: picture.alt ?? '',
  })
}

/** A post, player, chart or map of a network. */
export function embedBlock(found: RecognisedEmbed): Block {
  return blockDefinitions.embed.create(none, {
    network: found.network,
    kind: found.kind ?? 'post',
    url: found.url,
    postId: found.postId ?? null,
    author: found.author ?? '',
    handle: found.handle ?? '',
    title: found.title ?? '',
    text: found.text ?? [],
    postedAt: found.postedAt ?? null,
  })
}

/** A table whose first row is its head when `headRow` says so. */
export function tableBlock(rows: Inline[][], headRow: boolean, caption: Inline = []): Block {
  return blockDefinitions.table.create(none, { rows, headRow, caption })
}

/** A sentence of the story set large. */
export function pullQuoteBlock(text: Inline, speaker: string): Block {
  return blockDefinitions['pull-quote'].create(none, { text, speaker })
}

/** A break between sections. */
export function dividerBlock(): Block {
  return blockDefinitions.divider.create(none)
}

function itemId(text: Inline, index: number): string {
  return createHash('sha256')
    .update(`${index}\u0000${JSON.stringify(text)}`)
    .digest('base64url')
    .slice(0, 12)
}

function depthOf(depth: number): 0 | 1 | 2 | 3 {
  return depth <= 0 ? 0 : depth === 1 ? 1 : depth === 2 ? 2 : 3
}
