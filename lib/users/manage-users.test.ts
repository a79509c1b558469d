import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAccounts } from '#lib/auth/testing/accounts.ts'
import { makeBrowser } from '#lib/auth/testing/browser.ts'
import { database } from '#lib/db/client.ts'
import { newId } from '#lib/db/id.ts'
import { acceptLink } from '#lib/users/links/accept-link.ts'
import { getActor } from '#lib/users/actor.ts'
import { changeUser } from '#lib/users/change-user.ts'
import { setUserDisabled } from '#lib/users/disable-user.ts'
import { grantRole } from '#lib/users/grant-role.ts'
import { inviteUser } from '#lib/users/links/invite-user.ts'
import { getUser, listUsers } from '#lib/users/queries.ts'
import { resetSignIn } from '#lib/users/links/reset-sign-in.ts'
import { revokeRole } from '#lib/users/revoke-role.ts'
import { enter, isIn, loggedVerbs, makePerson, type Person } from '#lib/users/testing/people.ts'

const section = newId()
let accounts: { close(): Promise<void> }
let ada: Person
beforeAll(async () => {
  accounts = await openAccounts()
  await database().section.create({ data: { id: section, slug: 'city', name: 'City', position: 1 } })
  ada = await makePerson('ada@lantern.example', 'administrator')
})
afterAll(() => accounts.close())

const tokenOf = (url: string) => url.split('/').at(-1) ?? ''

test('nobody but an administrator of the whole site manages users, and a refusal names the right', async () => {
  const nobody = { userId: newId(), role: 'editor' as const, sectionId: null }
  const people = [
    await makePerson('bram@lantern.example', 'managing_editor'),
    await makePerson('of-city@lantern.example', 'administrator', section),
  ]
  for (const { actor, userId } of people) {
    const given = { name: 'X', email: 'x@lantern.example', role: 'editor' as const, sectionId: null }
    const refused = await Promise.all([
      inviteUser(await actor(), given),
      grantRole(await actor(), { ...nobody, userId, role: 'administrator' }),
      revokeRole(await actor(), { grantId: newId() }),
      setUserDisabled(await actor(), { userId: ada.userId, isDisabled: true }),
      resetSignIn(await actor(), { userId: ada.userId, forgetsFactors: true }),
      changeUser(await actor(), { userId: ada.userId, name: 'Eve', contributorId: null }),
    ])
    for (const result of refused) {
      expect(result).toMatchObject({
        ok: false,
        kind: 'refused',
        message: expect.stringContaining('user.manage'),
      })
    }
    expect(await loggedVerbs(userId)).toEqual([])
  }
})

test('a role that is given or taken back ends the user’s sessions, counts at the next, and is logged once', async () => {
  const edda = await makePerson('edda@lantern.example', 'reporter')
  const granted = await grantRole(await ada.actor(), {
    userId: edda.userId,
    role: 'editor',
    sectionId: section,
  })
  expect(await isIn(edda.browser)).toBe(false)
  expect((await edda.actor()).grants).toContainEqual({ role: 'editor', sectionId: section })
  await enter(edda.browser, edda.email)
  expect(await isIn(edda.browser)).toBe(true)
  const grantId = granted.ok ? granted.value.grantId : ''
  expect(await revokeRole(await ada.actor(), { grantId })).toMatchObject({ ok: true })
  expect(await isIn(edda.browser)).toBe(false)
  expect((await edda.actor()).grants).toEqual([{ role: 'reporter', sectionId: null }])
  expect(await loggedVerbs(edda.userId)).toEqual(['grantRole', 'revokeRole'])
})

test('the same role twice, and a role in a section that is not there, are refused', async () => {
  const maren = await makePerson('maren@lantern.example', 'reporter')
  const grant = { userId: maren.userId, role: 'reporter' as const, sectionId: null }
  expect(await grantRole(await ada.actor(), grant)).toMatchObject({ ok: false, kind: 'conflict' })
  expect(await grantRole(await ada.actor(), { ...grant, sectionId: newId() })).toMatchObject({
    kind: 'unknown',
  })
  expect(await isIn(maren.browser)).toBe(true)
})

test('a disabled user is out at once, gets in by no password, and keeps their roles for later', async () => {
  const cato = await makePerson('cato@lantern.example', 'editor')
  await setUserDisabled(await ada.actor(), { userId: cato.userId, isDisabled: true })
  expect(await isIn(cato.browser)).toBe(false)
  expect(await getActor(cato.userId)).toBeNull()
  expect(await enter(makeBrowser(), cato.email)).toBe(false)
  await setUserDisabled(await ada.actor(), { userId: cato.userId, isDisabled: false })
  expect(await enter(cato.browser, cato.email)).toBe(true)
  expect((await cato.actor()).grants).toHaveLength(1)
  expect(await loggedVerbs(cato.userId)).toEqual(['disableUser', 'enableUser'])
})

test('the last administrator stays one, also when two remove each other at the same moment', async () => {
  const { userId } = ada
  const grantOf = async (id: string) => (await getUser(id))?.grants[0]?.id ?? ''
  const actor = await ada.actor()
  expect(await revokeRole(actor, { grantId: await grantOf(userId) })).toMatchObject({ kind: 'conflict' })
  expect(await setUserDisabled(actor, { userId, isDisabled: true })).toMatchObject({ kind: 'conflict' })
  const other = await makePerson('other@lantern.example', 'administrator')
  const results = await Promise.all([
    setUserDisabled(actor, { userId: other.userId, isDisabled: true }),
    setUserDisabled(await other.actor(), { userId, isDisabled: true }),
  ])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  await database().user.update({ where: { id: userId }, data: { disabledAt: null } })
  await database().user.update({ where: { id: other.userId }, data: { disabledAt: new Date() } })
})

test('somebody invited chooses a password once, with the link', async () => {
  const given = {
    name: 'Hanne',
    email: 'Hanne@Lantern.example',
    role: 'contributor' as const,
    sectionId: section,
  }
  const invited = await inviteUser(await ada.actor(), given)
  if (!invited.ok) throw new Error(invited.message)
  const { userId, url, expiresAt } = invited.value
  expect(url).toMatch(/^http:\/\/localhost:\d+\/admin\/set-up\/[\w-]{43}$/)
  expect(expiresAt.getTime() - Date.now()).toBeLessThanOrEqual(86_400_000)
  expect(await inviteUser(await ada.actor(), given)).toMatchObject({ ok: false, field: 'email' })
  expect(await getUser(userId)).toMatchObject({ email: 'hanne@lantern.example', hasSignIn: false })

  const browser = makeBrowser()
  const weak = await acceptLink({ token: tokenOf(url), password: 'Hanne-2026!!' }, browser.headers())
  expect(weak).toMatchObject({ ok: false, field: 'password' })
  const chosen = { token: tokenOf(url), password: 'two boats and a bell' }
  const both = await Promise.all([
    acceptLink(chosen, browser.headers()),
    acceptLink(chosen, browser.headers()),
  ])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  for (const accepted of both) if (accepted.ok) browser.keep(accepted.value)
  expect(await isIn(browser)).toBe(true)
  expect(await enter(makeBrowser(), 'hanne@lantern.example', 'two boats and a bell')).toBe(true)
  expect(await loggedVerbs(userId)).toEqual(['inviteUser', 'acceptSignInLink'])
})

test('a link to another password ends the sessions, and the one made before it', async () => {
  const lost = await makePerson('lost@lantern.example', 'reporter')
  const make = async () => {
    const made = await resetSignIn(await ada.actor(), { userId: lost.userId, forgetsFactors: false })
    return made.ok ? tokenOf(made.value.url) : ''
  }
  const [older, newer] = [await make(), await make()]
  expect(await isIn(lost.browser)).toBe(false)
  const password = 'a bell under the ice'
  const headers = lost.browser.headers()
  expect(await acceptLink({ token: older, password }, headers)).toMatchObject({ ok: false, kind: 'unknown' })
  expect(await acceptLink({ token: newer, password }, headers)).toMatchObject({ ok: true })
  expect(await enter(makeBrowser(), lost.email, password)).toBe(true)
})

test('a password link does not get past the authenticator app; one that removes it does', async () => {
  const person = await makePerson('factor@lantern.example', 'reporter')
  const { userId } = person
  await database().user.update({ where: { id: userId }, data: { twoFactorEnabled: true } })
  await database().twoFactor.create({ data: { id: newId(), userId, secret: 'x', backupCodes: 'y' } })
  for (const forgetsFactors of [false, true]) {
    const made = await resetSignIn(await ada.actor(), { userId, forgetsFactors })
    const token = made.ok ? tokenOf(made.value.url) : ''
    const accepted = await acceptLink({ token, password: 'a bell under the ice' }, person.browser.headers())
    expect(accepted).toMatchObject({ ok: true, value: { length: forgetsFactors ? 1 : 0 } })
    expect(await getUser(userId)).toMatchObject({ hasTwoFactor: !forgetsFactors })
  }
})

test('the list shows everybody who can sign in, and no part of the system', async () => {
  await database().user.create({
    data: { id: newId(), name: 'importer', system: true, createdAt: new Date() },
  })
  const users = await listUsers()
  expect(users.map(({ email }) => email)).toContain('ada@lantern.example')
  expect(users.map(({ name }) => name)).not.toContain('importer')
})
