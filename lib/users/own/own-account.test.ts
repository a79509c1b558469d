import { afterAll, beforeAll, expect, test } from 'vitest'
import { getSession } from '#lib/auth/session.ts'
import { openAccounts, testPassword } from '#lib/auth/testing/accounts.ts'
import { makeBrowser } from '#lib/auth/testing/browser.ts'
import { authenticatorCode } from '#lib/auth/testing/codes.ts'
import { changeOwnDetails } from '#lib/users/own/change-details.ts'
import { changeOwnPassword } from '#lib/users/own/change-password.ts'
import { addOwnPasskey, removeOwnPasskey } from '#lib/users/own/passkeys.ts'
import { endOtherSessions, endOwnSession } from '#lib/users/own/sessions.ts'
import { beginOwnTwoFactor, confirmOwnTwoFactor, stopOwnTwoFactor } from '#lib/users/own/two-factor.ts'
import { getUser } from '#lib/users/queries.ts'
import { enter, isIn, loggedVerbs, makePerson } from '#lib/users/testing/people.ts'

let accounts: { close(): Promise<void> }
beforeAll(async () => {
  accounts = await openAccounts()
})
afterAll(() => accounts.close())

test('another password ends every session, the one it was changed in goes on as a new one', async () => {
  const ada = await makePerson('ada@lantern.example', 'editor')
  const other = makeBrowser()
  await enter(other, ada.email)
  const stolen = ada.browser.headers()
  const change = { current: testPassword, password: 'a bell under the ice' }
  const changed = await changeOwnPassword(await ada.actor(), change, ada.browser.headers())
  if (!changed.ok) throw new Error(changed.message)
  ada.browser.keep(changed.value)
  expect(await isIn(ada.browser)).toBe(true)
  expect(await isIn(other)).toBe(false)
  expect(await getSession(stolen)).toBeNull()
  expect(await enter(other, ada.email)).toBe(false)
  expect(await enter(other, ada.email, 'a bell under the ice')).toBe(true)
  expect(await loggedVerbs(ada.userId)).toEqual(['changeOwnPassword'])
})

test('a wrong present password or a common new one changes nothing', async () => {
  const bram = await makePerson('bram@lantern.example', 'editor')
  const headers = bram.browser.headers()
  const wrong = { current: 'not the password', password: 'a bell under the ice' }
  expect(await changeOwnPassword(await bram.actor(), wrong, headers)).toMatchObject({ field: 'current' })
  const common = { current: testPassword, password: 'Password12345' }
  expect(await changeOwnPassword(await bram.actor(), common, headers)).toMatchObject({ field: 'password' })
  expect(await isIn(bram.browser)).toBe(true)
  expect(await loggedVerbs(bram.userId)).toEqual([])
})

test('whoever holds a stolen session tries the password ten times and no more', async () => {
  const edda = await makePerson('edda@lantern.example', 'editor')
  const actor = await edda.actor()
  const kinds: string[] = []
  for (let index = 0; index < 12; index += 1) {
    const result = await stopOwnTwoFactor(actor, { current: `guess ${index}` })
    if (!result.ok) kinds.push(result.kind)
  }
  expect(kinds.filter((kind) => kind === 'invalid')).toHaveLength(10)
  expect(kinds.at(-1)).toBe('too-many')
})

test('an authenticator app is set up and removed with the password, each logged once', async () => {
  const cato = await makePerson('cato@lantern.example', 'editor')
  const { browser } = cato
  const made = await beginOwnTwoFactor(await cato.actor(), { current: testPassword }, browser.headers())
  const code = authenticatorCode(made.ok ? made.value.secret : '')
  const confirmed = await confirmOwnTwoFactor(await cato.actor(), { code }, browser.headers())
  if (confirmed.ok) browser.keep(confirmed.value)
  expect(await isIn(browser)).toBe(true)
  expect(await getUser(cato.userId)).toMatchObject({ hasTwoFactor: true })
  expect(await stopOwnTwoFactor(await cato.actor(), { current: testPassword })).toMatchObject({ ok: true })
  expect(await getUser(cato.userId)).toMatchObject({ hasTwoFactor: false })
  expect(await loggedVerbs(cato.userId)).toEqual(['beginTwoFactor', 'stopTwoFactor'])
})

test('one’s own sessions end one by one or all others at once, and nobody else’s', async () => {
  const maren = await makePerson('maren@lantern.example', 'reporter')
  const hanne = await makePerson('hanne@lantern.example', 'contributor')
  const [second, third] = [makeBrowser(), makeBrowser()]
  await enter(second, maren.email)
  await enter(third, maren.email)
  const actor = await maren.actor()
  const foreign = await getSession(hanne.browser.headers())
  expect(await endOwnSession(actor, { id: foreign?.id ?? '' })).toMatchObject({ ok: false, kind: 'unknown' })
  expect(await isIn(hanne.browser)).toBe(true)
  const one = await getSession(second.headers())
  await endOwnSession(actor, { id: one?.id ?? '' })
  expect(await isIn(second)).toBe(false)
  expect(await endOtherSessions(actor, maren.browser.headers())).toEqual({ ok: true, value: { ended: 1 } })
  expect([await isIn(maren.browser), await isIn(third)]).toEqual([true, false])
  expect(await loggedVerbs(maren.userId)).toEqual(['endSession', 'endOtherSessions'])
})

test('details are one’s own, and a passkey that no browser made is not kept', async () => {
  const ivo = await makePerson('ivo@lantern.example', 'reporter')
  await changeOwnDetails(await ivo.actor(), { name: 'Ivo Brandt', lang: 'en' })
  expect(await getUser(ivo.userId)).toMatchObject({ name: 'Ivo Brandt', lang: 'en' })
  const made = { name: 'Laptop', response: { id: 'x', rawId: 'x', type: 'public-key', response: {} } }
  expect((await addOwnPasskey(await ivo.actor(), made, ivo.browser.headers())).ok).toBe(false)
  expect(await removeOwnPasskey(await ivo.actor(), { id: ivo.userId })).toMatchObject({ kind: 'unknown' })
  expect(await loggedVerbs(ivo.userId)).toEqual(['changeOwnDetails'])
})
