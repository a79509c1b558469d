import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hashPassword } from '#lib/auth/passwords/password-hash.ts'
import { database, disconnect } from '#lib/db/client.ts'
import { newId } from '#lib/db/id.ts'
import { openTestDatabase } from '#lib/db/testing/test-database.ts'
import { provideDatabaseUrl } from '#lib/env.ts'

export const testPassword = 'seven herrings on a sill'

/** A database and a data folder of one's own for a test file that signs people in. */
export async function openAccounts(): Promise<{ close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-accounts-'))
  process.env.BROADSHEET_DATA = folder
  const opened = await openTestDatabase()
  provideDatabaseUrl(opened.url)
  return {
    async close() {
      await disconnect()
      await opened.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Somebody who can sign in with `testPassword`. */
export async function makeAccount(email: string, changes: { disabledAt?: Date } = {}): Promise<string> {
  const id = newId()
  const at = new Date()
  await database().user.create({ data: { id, name: email, email, createdAt: at, ...changes } })
  await database().account.create({
    data: {
      id: newId(),
      userId: id,
      accountId: id,
      providerId: 'credential',
      password: await hashPassword(testPassword),
      createdAt: at,
      updatedAt: at,
    },
  })
  return id
}
