const imageBlock = 0x2c
const extensionBlock = 0x21
const headerBytes = 13

/** How many frames a GIF has, counted along its blocks (GIF89a) without decoding, and no further than `atMost`. */
export function countGifFrames(gif: Uint8Array, atMost: number): number {
  let at = headerBytes + colourTableBytes(gif[10])
  let frames = 0
  while (frames < atMost && at < gif.byteLength) {
    const kind = gif[at]
    if (kind === imageBlock) {
      frames += 1
      at = afterBlocks(gif, at + 11 + colourTableBytes(gif[at + 9]))
    } else if (kind === extensionBlock) {
      at = afterBlocks(gif, at + 2)
    } else {
      break
    }
  }
  return frames
}

function colourTableBytes(flags = 0): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1)
}

function afterBlocks(gif: Uint8Array, from: number): number {
  let at = from
  for (let size = gif[at]; size !== undefined && size > 0; size = gif[at]) at += size + 1
  return at + 1
}
