import { afterAll, beforeAll, expect, test } from 'vitest'
import { getSessionUserId } from '#lib/auth/session.ts'
import { signInByCode, signInByPassword } from '#lib/auth/sign-in.ts'
import { makeAccount, openAccounts, testPassword } from '#lib/auth/testing/accounts.ts'
import { type Browser, makeBrowser } from '#lib/auth/testing/browser.ts'
import { authenticatorCode } from '#lib/auth/testing/codes.ts'
import {
  type AuthenticatorSecret,
  beginTwoFactor,
  confirmTwoFactor,
  renewBackupCodes,
} from '#lib/auth/two-factor.ts'
import { database } from '#lib/db/client.ts'
import type { Result } from '#lib/result.ts'

let accounts: { close(): Promise<void> }
beforeAll(async () => {
  accounts = await openAccounts()
})
afterAll(() => accounts.close())

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.message)
  return result.value
}

async function hasTwoFactor(id: string): Promise<boolean> {
  return (await database().user.findUniqueOrThrow({ where: { id } })).twoFactorEnabled
}

async function typePassword(browser: Browser, email: string) {
  const signedIn = valueOf(await signInByPassword(browser.headers(), { email, password: testPassword }))
  browser.keep(signedIn.setCookies)
  return signedIn.next
}

async function typeCode(browser: Browser, code: string, kind: 'totp' | 'backup' = 'totp') {
  const signedIn = await signInByCode(browser.headers(), { code, kind })
  if (signedIn.ok) browser.keep(signedIn.value.setCookies)
  return signedIn
}

/** An account that is asked for codes; its set-up used the code of the step before the present one. */
async function guardedAccount(
  email: string,
): Promise<AuthenticatorSecret & { id: string; browser: Browser }> {
  const id = await makeAccount(email)
  const browser = makeBrowser()
  await typePassword(browser, email)
  const made = valueOf(await beginTwoFactor(browser.headers(), testPassword))
  browser.keep(valueOf(await confirmTwoFactor(browser.headers(), authenticatorCode(made.secret, -1))))
  return { ...made, id, browser }
}

test('an authenticator app counts once a first code of it has come, and the session is a new one', async () => {
  const id = await makeAccount('begin@lantern.example')
  const browser = makeBrowser()
  await typePassword(browser, 'begin@lantern.example')
  const old = browser.headers()
  const made = valueOf(await beginTwoFactor(browser.headers(), testPassword))
  expect(made.uri).toContain(`secret=${made.secret}`)
  expect(made.qr.path).toMatch(/^M\d+ \d+h1v1h-1z/)
  expect(made.backupCodes).toHaveLength(10)
  expect(await confirmTwoFactor(browser.headers(), '000000')).toMatchObject({ ok: false, field: 'code' })
  expect(await hasTwoFactor(id)).toBe(false)
  browser.keep(valueOf(await confirmTwoFactor(browser.headers(), authenticatorCode(made.secret))))
  expect(await hasTwoFactor(id)).toBe(true)
  expect(await getSessionUserId(browser.headers())).toBe(id)
  expect(await getSessionUserId(old)).toBeNull()
})

test('then the password alone opens nothing, and the code does', async () => {
  const { id, secret } = await guardedAccount('code@lantern.example')
  const browser = makeBrowser()
  expect(await typePassword(browser, 'code@lantern.example')).toBe('code')
  expect(await getSessionUserId(browser.headers())).toBeNull()
  expect(await typeCode(browser, '000000')).toMatchObject({ ok: false, kind: 'invalid' })
  expect(await typeCode(browser, authenticatorCode(secret))).toMatchObject({ ok: true })
  expect(await getSessionUserId(browser.headers())).toBe(id)
})

test('a code that was accepted once is not accepted again', async () => {
  const { secret } = await guardedAccount('twice@lantern.example')
  const code = authenticatorCode(secret)
  const [first, second] = [makeBrowser(), makeBrowser()]
  await typePassword(first, 'twice@lantern.example')
  await typePassword(second, 'twice@lantern.example')
  expect((await typeCode(first, code)).ok).toBe(true)
  expect(await typeCode(second, code)).toMatchObject({ ok: false, kind: 'invalid' })
  expect(await getSessionUserId(second.headers())).toBeNull()
})

test('a backup code works once, also when two use it at the same moment', async () => {
  const { backupCodes } = await guardedAccount('backup@lantern.example')
  const [code = ''] = backupCodes
  const [first, second] = [makeBrowser(), makeBrowser()]
  await typePassword(first, 'backup@lantern.example')
  await typePassword(second, 'backup@lantern.example')
  const answers = await Promise.all([typeCode(first, code, 'backup'), typeCode(second, code, 'backup')])
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  const third = makeBrowser()
  await typePassword(third, 'backup@lantern.example')
  expect(await typeCode(third, code, 'backup')).toMatchObject({ ok: false })
})

test('new backup codes end the old ones', async () => {
  const { backupCodes, browser } = await guardedAccount('renew@lantern.example')
  const [fresh = ''] = valueOf(await renewBackupCodes(browser.headers(), testPassword))
  const other = makeBrowser()
  await typePassword(other, 'renew@lantern.example')
  expect((await typeCode(other, backupCodes[0] ?? '', 'backup')).ok).toBe(false)
  expect((await typeCode(other, fresh, 'backup')).ok).toBe(true)
})

test('ten wrong codes close the account, however often the password is typed anew', async () => {
  const { secret } = await guardedAccount('guess@lantern.example')
  for (let round = 0; round < 3; round += 1) {
    const browser = makeBrowser(`198.51.100.${round}`)
    await typePassword(browser, 'guess@lantern.example')
    for (let index = 0; index < 5; index += 1) await typeCode(browser, '000000')
  }
  const browser = makeBrowser()
  await typePassword(browser, 'guess@lantern.example')
  expect(await typeCode(browser, authenticatorCode(secret))).toMatchObject({ ok: false, kind: 'too-many' })
})

test('no secret and no code is kept as it is shown', async () => {
  const { secret, backupCodes } = await guardedAccount('kept@lantern.example')
  const kept = JSON.stringify(await database().twoFactor.findMany())
  for (const shown of [secret, ...backupCodes]) expect(kept).not.toContain(shown)
})
