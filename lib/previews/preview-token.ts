import { randomBytes } from 'node:crypto'
import { sha256 } from '#lib/db/hash.ts'

const tokenBytes = 32

/** A new token: 256 random bits in 43 characters that stand in an address as they are. */
export function newPreviewToken(): string {
  return randomBytes(tokenBytes).toString('base64url')
}

/** What is stored of a token: enough to recognise it, not to make the address again. */
export function previewTokenHash(token: string): string {
  return sha256(token)
}
