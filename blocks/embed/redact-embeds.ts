import type { StoredBody } from '#blocks/body.ts'
import type { ReferencedEmbed } from '#blocks/context.ts'
import { type EmbedBlock, embedFields } from '#blocks/embed/embed-fields.ts'
import { emptyValues } from '#blocks/fields.ts'

type Originals = Record<string, ReferencedEmbed>
type Quoted = NonNullable<EmbedBlock['quoted']>

/** The addresses of every post that a body shows: those it embeds, and those that they quote or answer. */
export function embedAddresses(body: StoredBody): string[] {
  const found = body.flatMap((block) =>
    block.type === 'embed' ? [block.url, block.quoted?.url, block.repliedTo?.url] : [],
  )
  return [...new Set(found.filter((url) => url !== null && url !== undefined))]
}

/**
 * A body without a word or picture of posts that were taken down, by their addresses as the body writes them. Their
 * blocks stay, empty but for network and address, so that a sentence can stand in their place.
 */
export function withoutTakenDown(body: StoredBody, originals: Originals): StoredBody {
  return body.map((block) => (block.type === 'embed' ? redacted(block, originals) : block))
}

/** Whether the post at an address, as a body writes it, was taken down. */
export function isTakenDown(url: string | null, originals: Originals | undefined): boolean {
  return url !== null && originals?.[url]?.takenDown === true
}

function redacted(block: EmbedBlock, originals: Originals): EmbedBlock {
  if (isTakenDown(block.url, originals)) {
    const { id, type, v, network, url } = block
    return { ...emptyValues(embedFields), id, type, v, network, url }
  }
  return {
    ...block,
    quoted: redactedPost(block.quoted, originals),
    repliedTo: redactedPost(block.repliedTo, originals),
  }
}

function redactedPost(post: Quoted | null, originals: Originals): Quoted | null {
  if (post === null || !isTakenDown(post.url, originals)) return post
  return { author: '', handle: '', text: [], url: post.url, postedAt: null }
}
