import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** SHA-256 of the parts in order, hexadecimal. */
export function sha256(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

/** Canonical JSON (RFC 8785): one text for one value, whatever the order of its keys. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('Canonical JSON takes a JSON value; undefined came.')
  return text
}
