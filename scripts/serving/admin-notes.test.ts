import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { hashPassword } from '#lib/auth/passwords/password-hash.ts'
import { database } from '#lib/db/client.ts'
import { newId } from '#lib/db/id.ts'
import { provideDatabaseUrl } from '#lib/env.ts'
import { type Newsroom, openNewsroom } from '#lib/publications/testing/newsroom.ts'
import { listDemoAccounts } from '#lib/users/queries.ts'
import { loadAccounts } from '#prisma/seed/load-accounts.ts'
import { adminNotes, refusePublicDemo } from './admin-notes.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
  await database().site.updateMany({ data: { edition: 'demo' } })
})
beforeEach(() => serveAt(''))
afterAll(async () => {
  serveAt('')
  await newsroom.close()
})

/** The settings are read anew with the next use. */
function serveAt(url: string): void {
  process.env.SITE_URL = url
  provideDatabaseUrl(process.env.DATABASE_URL ?? '')
}

test('while nobody administers the site, every start prints a link of its own', async () => {
  const [first, second] = [
    await adminNotes('http://localhost:3000'),
    await adminNotes('http://localhost:3000'),
  ]
  expect(first.join(' ')).toMatch(/http:\/\/localhost:3000\/admin\/set-up\/[\w-]{43}/)
  expect(second).not.toEqual(first)
})

test('the demo accounts are served near by, and refused at a public address with what to do', async () => {
  await loadAccounts(database(), new Date())
  for (const url of ['', 'http://localhost:3000', 'https://news.lantern.test', 'http://192.168.1.9:3000']) {
    serveAt(url)
    await expect(refusePublicDemo()).resolves.toBeUndefined()
  }
  expect((await adminNotes('http://localhost:3000')).join(' ')).toContain('ada.moss@lantern.example')
  serveAt('https://news.saltmere.org')
  await expect(refusePublicDemo()).rejects.toThrow(/Ada Moss.*BROADSHEET_EDITION=empty.*disable them/)
})

test('an account that got another password or was disabled is no demo account any more', async () => {
  const changed = { password: await hashPassword('seven herrings on a sill') }
  const [ada, ...others] = await listDemoAccounts()
  await database().account.updateMany({ where: { user: { email: ada?.email ?? '' } }, data: changed })
  const emails = others.map(({ email }) => email)
  await database().user.updateMany({ where: { email: { in: emails } }, data: { disabledAt: new Date() } })
  expect(await listDemoAccounts()).toEqual([])
  serveAt('https://news.saltmere.org')
  await expect(refusePublicDemo()).resolves.toBeUndefined()
})

test('without the demo edition nobody is a demo account', async () => {
  await database().user.updateMany({ data: { disabledAt: null } })
  expect(await listDemoAccounts()).not.toEqual([])
  await database().site.updateMany({ data: { edition: 'empty', id: newId() } })
  expect(await listDemoAccounts()).toEqual([])
})
