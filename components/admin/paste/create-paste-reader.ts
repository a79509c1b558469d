import { newBlockId } from '#blocks/editor/ids/new-block-id.ts'
import type { Block } from '#blocks/registry.ts'
import { inlineToText } from '#blocks/inline/inline-text.ts'
import { askNewsroom } from '#components/admin/story/state/ask-newsroom.ts'
import { blocksFromClipboard, type PastedPicture } from '#lib/importers/clipboard/blocks-from-clipboard.ts'
import type { LibraryPicture } from '#lib/media/library-picture.ts'
import type { Result } from '#lib/result.ts'

type PasteHost = {
  /** Told once a pasted picture is in the library. */
  onPicture: (blockId: string, picture: LibraryPicture) => void
  /** Told how many pictures could not be brought along; their captions stand in slots. */
  onMissed: (count: number) => void
}

/**
 * Reads what a clipboard holds for the editor: blocks at once, and their pictures into the library after that, one by
 * one. Without markup it answers null, and the editor takes the plain text.
 */
export function createPasteReader(
  host: PasteHost,
): (pasted: { html: string; text: string }) => Block[] | null {
  return ({ html }) => {
    if (html === '') return null
    const { blocks, pictures } = blocksFromClipboard(html, newBlockId)
    if (blocks.length === 0) return null
    if (pictures.length > 0) void bringAlong(blocks, pictures, host)
    return blocks
  }
}

async function bringAlong(blocks: Block[], pictures: PastedPicture[], host: PasteHost): Promise<void> {
  let missed = 0
  for (const picture of pictures) {
    const block = blocks.find(({ id }) => id === picture.blockId)
    const words =
      block?.type === 'image'
        ? { alt: block.alt, caption: inlineToText(block.caption), credit: block.credit }
        : { alt: '', caption: '', credit: '' }
    const taken = await take(picture.url, words)
    if (taken.ok) host.onPicture(picture.blockId, taken.value)
    else missed += 1
  }
  if (missed > 0) host.onMissed(missed)
}

async function take(
  url: string,
  words: { alt: string; caption: string; credit: string },
): Promise<Result<LibraryPicture>> {
  if (!url.startsWith('data:')) {
    return await askNewsroom('pictures/fetched', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ url, ...words }),
    })
  }
  return await askNewsroom(`pictures?${new URLSearchParams(words)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: bytesOf(url),
  })
}

/** The bytes in a `data:` address; our policy lets pages fetch from this site only, so they are read here. */
function bytesOf(url: string): Uint8Array<ArrayBuffer> {
  const [head = '', data = ''] = url.split(',', 2)
  const text = head.endsWith(';base64') ? atob(data) : decodeURIComponent(data)
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}
