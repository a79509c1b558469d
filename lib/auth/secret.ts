import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newId } from '#lib/db/id.ts'
import { env } from '#lib/env.ts'

const secretBytes = 48

/**
 * The secret that signs cookies and encrypts one-time codes: AUTH_SECRET, or one made once and kept in the data
 * folder, readable by its owner only. Never log it.
 */
export function authSecret(): string {
  const { AUTH_SECRET, BROADSHEET_DATA } = env()
  return AUTH_SECRET ?? keptSecret(BROADSHEET_DATA)
}

function keptSecret(folder: string): string {
  const path = join(folder, 'auth-secret')
  return readSecret(path) ?? makeSecret(folder, path)
}

function readSecret(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  }
}

/** Of two processes that start at once, one makes it and both use that one: a link appears whole or not at all. */
function makeSecret(folder: string, path: string): string {
  mkdirSync(folder, { recursive: true })
  const draft = `${path}.${newId()}`
  const secret = randomBytes(secretBytes).toString('base64url')
  writeFileSync(draft, secret, { mode: 0o600 })
  try {
    linkSync(draft, path)
    return secret
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
    return readFileSync(path, 'utf8').trim()
  } finally {
    rmSync(draft)
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
