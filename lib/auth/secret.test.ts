import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { authSecret } from '#lib/auth/secret.ts'
import { parseEnv, provideDatabaseUrl } from '#lib/env.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-secret-'))
  process.env.BROADSHEET_DATA = folder
  provideDatabaseUrl('')
})
afterEach(async () => {
  delete process.env.AUTH_SECRET
  provideDatabaseUrl('')
  await rm(folder, { recursive: true, force: true })
})

test('a secret is made once and kept in the data folder, for its owner’s eyes only', async () => {
  const secret = authSecret()
  expect(secret.length).toBeGreaterThanOrEqual(64)
  expect(authSecret()).toBe(secret)
  expect(await readFile(join(folder, 'auth-secret'), 'utf8')).toBe(secret)
  expect((await stat(join(folder, 'auth-secret'))).mode & 0o777).toBe(0o600)
  expect(await readdir(folder)).toEqual(['auth-secret'])
})

test('several instances share the one of AUTH_SECRET, which has to be long', () => {
  process.env.AUTH_SECRET = 'a'.repeat(40)
  provideDatabaseUrl('')
  expect(authSecret()).toBe('a'.repeat(40))
  expect(() => parseEnv({ AUTH_SECRET: 'short' })).toThrow('AUTH_SECRET must be 32 characters or longer')
})
