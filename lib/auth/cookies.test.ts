import { afterAll, beforeAll, expect, test } from 'vitest'
import { handleAuthRequest } from '#lib/auth/handler.ts'
import { signInByPassword } from '#lib/auth/sign-in.ts'
import { makeAccount, openAccounts, testPassword } from '#lib/auth/testing/accounts.ts'
import { makeBrowser } from '#lib/auth/testing/browser.ts'
import { database } from '#lib/db/client.ts'
import { provideDatabaseUrl } from '#lib/env.ts'

let accounts: { close(): Promise<void> }
beforeAll(async () => {
  accounts = await openAccounts()
  await makeAccount('ada@lantern.example')
})
afterAll(async () => {
  serveAt(undefined)
  await accounts.close()
})

/** The settings are read anew with the next use. */
function serveAt(url: string | undefined): void {
  if (url === undefined) delete process.env.SITE_URL
  else process.env.SITE_URL = url
  provideDatabaseUrl(process.env.DATABASE_URL ?? '')
}

async function sessionCookie(): Promise<string> {
  const given = { email: 'ada@lantern.example', password: testPassword }
  const signedIn = await signInByPassword(makeBrowser().headers(), given)
  return signedIn.ok ? (signedIn.value.setCookies[0] ?? '') : ''
}

function post(headers: Record<string, string>, path = '/sign-in/email'): Promise<Response> {
  const body = JSON.stringify({ email: 'ada@lantern.example', password: testPassword })
  const sent = { 'content-type': 'application/json', 'x-forwarded-host': 'news.example', ...headers }
  return handleAuthRequest(
    new Request(`https://news.example/api/auth${path}`, { method: 'POST', headers: sent, body }),
  )
}

test('on an https site the cookie belongs to this host alone and never travels unencrypted', async () => {
  serveAt('https://news.example')
  const cookie = await sessionCookie()
  expect(cookie).toMatch(/^__Host-broadsheet\.session_token=/)
  expect(cookie).toContain('; Path=/; ')
  expect(cookie).toContain('; HttpOnly')
  expect(cookie).toContain('; Secure')
  expect(cookie).toContain('; SameSite=Lax')
  expect(cookie).not.toMatch(/domain/i)
})

test('on http at this machine it has a plain name, or the browser would not keep it', async () => {
  serveAt(undefined)
  const cookie = await sessionCookie()
  expect(cookie).toMatch(/^broadsheet\.session_token=/)
  expect(cookie).not.toContain('Secure')
  expect(cookie).toContain('; HttpOnly')
})

test.each<[string, Record<string, string>]>([
  ['no origin', {}],
  ['the origin null', { origin: 'null' }],
  ['the origin null of a frame of ours', { origin: 'null', 'sec-fetch-site': 'same-origin' }],
  ['another site', { origin: 'https://evil.example' }],
  ['a site with a name like ours', { origin: 'https://news.example.evil.example' }],
  ['our name by another protocol', { origin: 'http://news.example', 'x-forwarded-proto': 'https' }],
])('nobody signs in by a request with %s', async (_what, headers) => {
  serveAt('https://news.example')
  const before = await database().session.count()
  for (const type of ['application/json', 'text/plain', 'application/x-www-form-urlencoded']) {
    const answer = await post({ ...headers, 'content-type': type })
    expect(answer.status).toBe(403)
    expect(answer.headers.getSetCookie()).toEqual([])
  }
  expect(await database().session.count()).toBe(before)
})

test('a page of ours signs in; what only verbs may do is not at this address', async () => {
  serveAt('https://news.example')
  const ours = { origin: 'https://news.example' }
  expect((await post(ours)).status).toBe(200)
  for (const path of [
    '/sign-up/email',
    '/change-password',
    '/update-user',
    '/two-factor/disable',
    '/two-factor/enable',
    '/passkey/verify-registration',
    '/passkey/delete-passkey',
    '/revoke-sessions',
    '/sign-in/email/',
    '/sign-in//email',
  ]) {
    expect([path, (await post(ours, path)).status]).toEqual([path, 404])
  }
  expect(await database().user.count()).toBe(1)
})
