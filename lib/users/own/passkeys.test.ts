import { afterAll, beforeAll, expect, test } from 'vitest'
import { handleAuthRequest } from '#lib/auth/handler.ts'
import { beginPasskey, listPasskeys } from '#lib/auth/passkeys.ts'
import { openAccounts } from '#lib/auth/testing/accounts.ts'
import { type Browser, makeBrowser } from '#lib/auth/testing/browser.ts'
import { makeSecurityKey, type SecurityKey } from '#lib/auth/testing/security-key.ts'
import { database } from '#lib/db/client.ts'
import { siteUrl } from '#lib/http/site-url.ts'
import { addOwnPasskey, nameOwnPasskey, removeOwnPasskey } from '#lib/users/own/passkeys.ts'
import { isIn, loggedVerbs, makePerson, type Person } from '#lib/users/testing/people.ts'

let accounts: { close(): Promise<void> }
beforeAll(async () => {
  accounts = await openAccounts()
})
afterAll(() => accounts.close())

async function add(person: Person, key: SecurityKey, isVerified = true) {
  const begun = await beginPasskey(person.browser.headers())
  if (!begun.ok) throw new Error(begun.message)
  person.browser.keep(begun.value.setCookies)
  const made = { name: 'Laptop', response: key.register(begun.value.options.challenge, isVerified) }
  return await addOwnPasskey(await person.actor(), made, person.browser.headers())
}

function ask(browser: Browser, path: string, body?: object): Promise<Response> {
  const headers = browser.headers()
  headers.set('origin', siteUrl())
  headers.set('content-type', 'application/json')
  const method = body ? 'POST' : 'GET'
  const sent = body ? { body: JSON.stringify(body) } : {}
  return handleAuthRequest(new Request(`${siteUrl()}/api/auth/passkey/${path}`, { method, headers, ...sent }))
}

async function signIn(browser: Browser, key: SecurityKey, isVerified = true): Promise<number> {
  const begun = await ask(browser, 'generate-authenticate-options')
  browser.keep(begun.headers.getSetCookie())
  const { challenge } = (await begun.json()) as { challenge: string }
  const answer = await ask(browser, 'verify-authentication', {
    response: key.authenticate(challenge, isVerified),
  })
  browser.keep(answer.headers.getSetCookie())
  return answer.status
}

test('a passkey is added, named, opens a session without a password, and opens none once it is removed', async () => {
  const ada = await makePerson('ada@lantern.example', 'editor')
  const key = makeSecurityKey(siteUrl())
  const added = await add(ada, key)
  const id = added.ok ? added.value.id : ''
  expect(await nameOwnPasskey(await ada.actor(), { id, name: 'Desk' })).toMatchObject({ ok: true })
  expect(await listPasskeys(ada.userId)).toMatchObject([{ id, name: 'Desk' }])
  const browser = makeBrowser()
  expect(await signIn(browser, key)).toBe(200)
  expect(await isIn(browser)).toBe(true)
  expect(await removeOwnPasskey(await ada.actor(), { id })).toMatchObject({ ok: true })
  expect(await signIn(makeBrowser(), key)).toBe(401)
  expect(await loggedVerbs(ada.userId)).toEqual(['addPasskey', 'namePasskey', 'removePasskey'])
})

test('nobody names or removes another’s passkey', async () => {
  const bram = await makePerson('bram@lantern.example', 'editor')
  const eve = await makePerson('eve@lantern.example', 'editor')
  const added = await add(bram, makeSecurityKey(siteUrl()))
  const id = added.ok ? added.value.id : ''
  expect(await nameOwnPasskey(await eve.actor(), { id, name: 'Mine' })).toMatchObject({ kind: 'unknown' })
  expect(await removeOwnPasskey(await eve.actor(), { id })).toMatchObject({ kind: 'unknown' })
  expect(await listPasskeys(bram.userId)).toHaveLength(1)
})

test('a key that asks for no PIN and no finger is neither kept nor let in', async () => {
  const cato = await makePerson('cato@lantern.example', 'editor')
  const key = makeSecurityKey(siteUrl())
  expect((await add(cato, key, false)).ok).toBe(false)
  expect(await listPasskeys(cato.userId)).toEqual([])
  await add(cato, key)
  expect(await signIn(makeBrowser(), key, false)).toBe(401)
  expect(await signIn(makeBrowser(), key)).toBe(200)
})

test('an answer made for another site, or used before, opens nothing', async () => {
  const edda = await makePerson('edda@lantern.example', 'editor')
  const key = makeSecurityKey(siteUrl())
  await add(edda, key)
  const browser = makeBrowser()
  const begun = await ask(browser, 'generate-authenticate-options')
  browser.keep(begun.headers.getSetCookie())
  const { challenge } = (await begun.json()) as { challenge: string }
  const response = key.authenticate(challenge)
  const twice = [
    await ask(browser, 'verify-authentication', { response }),
    await ask(browser, 'verify-authentication', { response }),
  ]
  expect(twice.map(({ status }) => status)).toEqual([200, 400])
  expect((await add(edda, makeSecurityKey('https://evil.example'))).ok).toBe(false)
})

test('a disabled account is let in by no passkey', async () => {
  const maren = await makePerson('maren@lantern.example', 'reporter')
  const key = makeSecurityKey(siteUrl())
  await add(maren, key)
  await database().user.update({ where: { id: maren.userId }, data: { disabledAt: new Date() } })
  const browser = makeBrowser()
  expect(await signIn(browser, key)).toBe(401)
  expect(await isIn(browser)).toBe(false)
})
