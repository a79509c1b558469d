import { afterAll, beforeAll, expect, test } from 'vitest'
import { endSessions, listSessions, signOut } from '#lib/auth/sessions.ts'
import { getSessionUserId } from '#lib/auth/session.ts'
import { signInByPassword } from '#lib/auth/sign-in.ts'
import { makeAccount, openAccounts, testPassword } from '#lib/auth/testing/accounts.ts'
import { type Browser, makeBrowser } from '#lib/auth/testing/browser.ts'
import { database } from '#lib/db/client.ts'

let accounts: { close(): Promise<void> }
beforeAll(async () => {
  accounts = await openAccounts()
})
afterAll(() => accounts.close())

async function signIn(browser: Browser, email: string, password = testPassword) {
  const signedIn = await signInByPassword(browser.headers(), { email, password })
  if (signedIn.ok) browser.keep(signedIn.value.setCookies)
  return signedIn
}

test('the right password opens a session, whatever capitals the address is typed in', async () => {
  const id = await makeAccount('ada@lantern.example')
  const browser = makeBrowser()
  expect(await signIn(browser, 'Ada@Lantern.example')).toMatchObject({ ok: true, value: { next: 'in' } })
  expect(await getSessionUserId(browser.headers())).toBe(id)
})

test('a wrong password, an unknown account and a disabled one are answered alike', async () => {
  await makeAccount('known@lantern.example')
  await makeAccount('gone@lantern.example', { disabledAt: new Date() })
  const answers = await Promise.all([
    signIn(makeBrowser(), 'known@lantern.example', 'not the password'),
    signIn(makeBrowser(), 'nobody@lantern.example'),
    signIn(makeBrowser(), 'gone@lantern.example'),
  ])
  expect(answers[0]).toMatchObject({ ok: false, kind: 'invalid' })
  expect(answers[1]).toEqual(answers[0])
  expect(answers[2]).toEqual(answers[0])
})

test('the answer for an unknown account takes as long as for a known one', { timeout: 120_000 }, async () => {
  const count = 16
  const took: Record<string, number[]> = { known: [], unknown: [] }
  for (let index = 0; index < count; index += 1) {
    await makeAccount(`known${index}@timing.example`)
    for (const kind of index % 2 ? ['known', 'unknown'] : ['unknown', 'known']) {
      const begin = performance.now()
      await signIn(makeBrowser(`198.51.100.${index}`), `${kind}${index}@timing.example`, 'not the password')
      took[kind]?.push(performance.now() - begin)
    }
  }
  const median = (list: number[] = []) => list.sort((one, other) => one - other)[count / 2] ?? 0
  // A ratio, so that a busy machine does not decide; a password that was not hashed would answer in a fifth of the time.
  const ratio = median(took.unknown) / median(took.known)
  expect(ratio).toBeGreaterThan(0.5)
  expect(ratio).toBeLessThan(2)
})

test('signing in makes a new session and ends the one the browser had', async () => {
  const id = await makeAccount('again@lantern.example')
  const browser = makeBrowser()
  await signIn(browser, 'again@lantern.example')
  const stolen = browser.headers()
  await signIn(browser, 'again@lantern.example')
  expect(browser.headers().get('cookie')).not.toBe(stolen.get('cookie'))
  expect(await getSessionUserId(stolen)).toBeNull()
  expect(await listSessions(id)).toHaveLength(1)
})

test('a session that somebody planted in the browser is not taken over', async () => {
  const id = await makeAccount('planted@lantern.example')
  const browser = makeBrowser()
  browser.keep(['broadsheet.session_token=planted.AAAA; Path=/'])
  await signIn(browser, 'planted@lantern.example')
  expect(browser.cookie('broadsheet.session_token')).not.toBe('planted.AAAA')
  expect(await getSessionUserId(browser.headers())).toBe(id)
})

test('a stolen cookie is dead as soon as its owner signs out', async () => {
  await makeAccount('out@lantern.example')
  const browser = makeBrowser()
  await signIn(browser, 'out@lantern.example')
  const stolen = browser.headers()
  browser.keep(await signOut(browser.headers()))
  expect(browser.cookie('broadsheet.session_token')).toBeUndefined()
  expect(await getSessionUserId(stolen)).toBeNull()
})

test('sessions end when they are ended, and a week after they began', async () => {
  const id = await makeAccount('week@lantern.example')
  const [first, second] = [makeBrowser(), makeBrowser()]
  await signIn(first, 'week@lantern.example')
  await signIn(second, 'week@lantern.example')
  const sessions = await listSessions(id)
  expect(sessions).toHaveLength(2)
  const [newest] = sessions
  expect((newest?.expiresAt.getTime() ?? 0) - (newest?.startedAt.getTime() ?? 0)).toBeCloseTo(
    7 * 86_400_000,
    -4,
  )
  await database().session.updateMany({ where: { id: newest?.id }, data: { expiresAt: new Date() } })
  expect(await getSessionUserId(second.headers())).toBeNull()
  await endSessions(database(), id)
  expect(await getSessionUserId(first.headers())).toBeNull()
})
