const letters = '0123456789abcdefghijkmnpqrstuvwxyz'

/** A fresh id for a block or an item: 12 letters and figures. Needs no secure context, unlike `randomUUID`. */
export function newBlockId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return Array.from(bytes, (byte) => letters[byte % letters.length]).join('')
}
