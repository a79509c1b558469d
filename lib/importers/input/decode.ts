import { fail, ok, type Result } from '#lib/result.ts'

/** The largest input an import takes, in bytes. */
export const maxInputBytes = 10 * 1024 * 1024

/**
 * Bytes of a text or a page as a string: UTF-8, UTF-16 with its mark, or the encoding that the page declares. Fails for nothing at all, for
 * more than `maxInputBytes`, for binary files and for bytes that are no text in the encoding they claim.
 */
export function decodeInput(bytes: Uint8Array): Result<string> {
  if (bytes.length > maxInputBytes) {
    return fail(
      'too-large',
      `The input has ${(bytes.length / 1048576).toFixed(1)} MB; at most 10 MB can be imported.`,
    )
  }
  const encoding = encodingOf(bytes)
  if (encoding === null) return fail('binary', 'The input is a binary file; give plain text or HTML.')
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.trim() === ''
      ? fail('empty', 'The input is empty; there is nothing to import.')
      : ok(normalised(text))
  } catch {
    return fail(
      'encoding',
      `The input is not valid ${encoding.toUpperCase()} text; save it as UTF-8 and try again.`,
    )
  }
}

function encodingOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 4096)
  if (looksBinary(bytes.subarray(0, 65536))) return null
  const declared = /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w-]{3,20})/i.exec(
    new TextDecoder('latin1').decode(head),
  )?.[1]
  return declared !== undefined && !isUtf8(bytes) && isKnown(declared) ? declared : 'utf-8'
}

function looksBinary(bytes: Uint8Array): boolean {
  let controls = 0
  for (const byte of bytes) {
    if (byte === 0) return true
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1
  }
  return controls > bytes.length / 50
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch {
    return false
  }
}

function normalised(text: string): string {
  // Control characters other than tab and line feed show nothing.
  return text.replace(/\r\n?|[\u2028\u2029\u0085\f\v]/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '')
}
