import { thumbHashToAverageRGBA } from 'thumbhash'

/**
 * The colour that stands where a picture will be, `#rrggbb`: the average of its ThumbHash (Base64). Null where there is
 * none, and for a picture that one can see through.
 */
export function groundOf(thumbhash: string): string | null {
  const bytes = Buffer.from(thumbhash, 'base64')
  if (bytes.length < shortestBytes) return null
  const hasAlpha = ((bytes[2] ?? 0) & 0x80) !== 0
  if (hasAlpha) return null
  const { r, g, b } = thumbHashToAverageRGBA(bytes)
  const digits = [r, g, b].map((part) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${digits.join('')}`
}

/** The header of a ThumbHash. */
const shortestBytes = 5
