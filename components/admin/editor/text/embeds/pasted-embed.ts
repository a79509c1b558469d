import { newBlockId } from '#blocks/editor/ids/new-block-id.ts'
import { embed } from '#blocks/embed/embed.block.ts'
import type { EmbedBlock } from '#blocks/embed/embed-fields.ts'
import { recogniseInput } from '#lib/embeds/recognise-input.ts'

/** What was pasted for an embed and is still to be asked about, by its address; each is taken once. */
const unasked = new Map<string, string>()

/**
 * The embed that a pasted address or embed code is; null when the text is anything else. Several words without markup
 * are words.
 */
export function pastedEmbed(text: string, capturedBy: string, now: Date): EmbedBlock | null {
  const given = text.trim()
  if (given === '' || (/\s/.test(given) && !given.startsWith('<'))) return null
  const found = recogniseInput(given)
  if (found === null || found.url === null) return null
  unasked.set(found.url, given)
  const told = Object.entries(found).filter(([, value]) => value !== undefined)
  return embed.create(newBlockId(), {
    ...Object.fromEntries(told),
    capturedAt: now.toISOString(),
    capturedBy,
  })
}

/** What was pasted for the embed at an address, the first time somebody asks; null afterwards. */
export function takeUnasked(url: string | null): string | null {
  const given = url === null ? undefined : unasked.get(url)
  if (url === null || given === undefined) return null
  unasked.delete(url)
  return given
}
