import { afterAll, beforeEach, expect, test } from 'vitest'
import { openAccounts } from '#lib/auth/testing/accounts.ts'
import { makeBrowser } from '#lib/auth/testing/browser.ts'
import { database } from '#lib/db/client.ts'
import { getActor } from '#lib/users/actor.ts'
import { setUpFirstAdministrator } from '#lib/users/links/set-up-first-administrator.ts'
import { makeSetUpLink, readSignInLink } from '#lib/users/links/set-up-link.ts'
import { isIn, loggedVerbs } from '#lib/users/testing/people.ts'

let accounts: { close(): Promise<void> } | undefined
beforeEach(async () => {
  await accounts?.close()
  accounts = await openAccounts()
})
afterAll(() => accounts?.close())

const halfHourMs = 30 * 60_000
const tokenOf = (url: string | null) => url?.split('/').at(-1) ?? ''
const person = { name: 'Ada Moss', email: 'ada@lantern.example', password: 'seven herrings on a sill' }

test('the link of the start makes one administrator, once', async () => {
  const token = tokenOf(await makeSetUpLink())
  expect(await readSignInLink(token)).toEqual({ purpose: 'set-up' })
  const browser = makeBrowser()
  const made = await Promise.all([
    setUpFirstAdministrator({ ...person, token }, browser.headers()),
    setUpFirstAdministrator({ ...person, token, email: 'eve@lantern.example' }, browser.headers()),
  ])
  expect(made.filter(({ ok }) => ok)).toHaveLength(1)
  for (const result of made) if (result.ok) browser.keep(result.value)
  expect(await isIn(browser)).toBe(true)
  const [user] = await database().user.findMany({ where: { system: false } })
  const actor = await getActor(user?.id ?? '')
  expect(actor?.grants).toEqual([{ role: 'administrator', sectionId: null }])
  expect(await loggedVerbs(user?.id ?? '')).toEqual(['setUpFirstAdministrator'])
  expect(await makeSetUpLink()).toBeNull()
  expect(await readSignInLink(token)).toBeNull()
})

test('it works for half an hour, and not after another start has printed another', async () => {
  const at = new Date()
  const first = tokenOf(await makeSetUpLink(at))
  expect(await readSignInLink(first, new Date(at.getTime() + halfHourMs - 1))).not.toBeNull()
  expect(await readSignInLink(first, new Date(at.getTime() + halfHourMs))).toBeNull()
  const second = tokenOf(await makeSetUpLink())
  expect(await readSignInLink(first)).toBeNull()
  expect(await readSignInLink(second)).not.toBeNull()
  const old = tokenOf(await makeSetUpLink(new Date(at.getTime() - halfHourMs)))
  const late = await setUpFirstAdministrator({ ...person, token: old }, makeBrowser().headers())
  expect(late).toMatchObject({ ok: false, kind: 'unknown' })
  expect(await database().user.count()).toBe(0)
})

test('a weak password uses nothing up, and only the hash of the token is kept', async () => {
  const token = tokenOf(await makeSetUpLink())
  const weak = await setUpFirstAdministrator(
    { ...person, token, password: 'adamoss12345' },
    makeBrowser().headers(),
  )
  expect(weak).toMatchObject({ ok: false, field: 'password' })
  expect(await readSignInLink(token)).toEqual({ purpose: 'set-up' })
  expect(JSON.stringify(await database().verification.findMany())).not.toContain(token)
})
