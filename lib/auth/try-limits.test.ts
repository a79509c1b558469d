import { afterAll, beforeAll, expect, test } from 'vitest'
import { forgetExpired } from '#lib/auth/forget-expired.ts'
import { signInByPassword } from '#lib/auth/sign-in.ts'
import { makeAccount, openAccounts, testPassword } from '#lib/auth/testing/accounts.ts'
import { makeBrowser } from '#lib/auth/testing/browser.ts'
import { giveBackTry, takeTry } from '#lib/auth/try-limits.ts'
import { database } from '#lib/db/client.ts'

let accounts: { close(): Promise<void> }
beforeAll(async () => {
  accounts = await openAccounts()
})
afterAll(() => accounts.close())

const wrongTry = (email: string, address: string) =>
  signInByPassword(makeBrowser(address).headers(), { email, password: 'not the password' })
const kindOf = (answer: { ok: boolean; kind?: string }) => answer.kind

test('ten wrong passwords close an account for a quarter of an hour, from however many addresses they come', async () => {
  await makeAccount('closed@lantern.example')
  const answers: (string | undefined)[] = []
  for (let index = 0; index < 12; index += 1) {
    answers.push(kindOf(await wrongTry('closed@lantern.example', `198.51.${index}.1`)))
  }
  expect(answers.filter((kind) => kind === 'invalid')).toHaveLength(10)
  expect(answers.slice(10)).toEqual(['too-many', 'too-many'])
  const owner = makeBrowser('192.0.2.9').headers()
  const right = { email: 'CLOSED@lantern.example', password: testPassword }
  expect(await signInByPassword(owner, right)).toMatchObject({ kind: 'too-many' })
})

test('an account that does not exist closes in the same way', async () => {
  const answers: (string | undefined)[] = []
  for (let index = 0; index < 11; index += 1) {
    answers.push(kindOf(await wrongTry('nobody@lantern.example', `198.51.${index}.2`)))
  }
  expect(answers.at(-2)).toBe('invalid')
  expect(answers.at(-1)).toBe('too-many')
})

test('tries at the same moment do not slip past the limit', async () => {
  await makeAccount('rush@lantern.example')
  const answers = await Promise.all(
    Array.from({ length: 24 }, (_, index) => wrongTry('rush@lantern.example', `198.51.${index}.3`)),
  )
  expect(answers.filter((answer) => kindOf(answer) === 'invalid')).toHaveLength(10)
})

test('right passwords are not counted', async () => {
  await makeAccount('busy@lantern.example')
  for (let index = 0; index < 14; index += 1) {
    const headers = makeBrowser('192.0.2.20').headers()
    const answer = await signInByPassword(headers, { email: 'busy@lantern.example', password: testPassword })
    expect(answer.ok).toBe(true)
  }
})

test('one address cannot try many accounts, and an IPv6 network counts as one address', {
  timeout: 120_000,
}, async () => {
  const fromNetwork = (index: number) => `2001:db8:1:2:${index.toString(16)}::1`
  let allowed = 0
  for (let index = 0; index < 210; index += 1) {
    const answer = await signInByPassword(makeBrowser(fromNetwork(index)).headers(), {
      email: `guess${index}@lantern.example`,
      // Too long to be hashed, so that two hundred tries take no minute.
      password: 'x'.repeat(300),
    })
    if (kindOf(answer) === 'invalid') allowed += 1
  }
  expect(allowed).toBe(200)
  expect(kindOf(await wrongTry('guess@lantern.example', '2001:db8:1:3::1'))).toBe('invalid')
})

test('a sliding limit never allows more in any stretch of its length; a standing one frees all at once', async () => {
  const sliding = { tries: 2, seconds: 10, since: 'last' } as const
  const at = (seconds: number) => takeTry('sliding', sliding, seconds * 1000)
  expect([await at(0), await at(9), await at(12), await at(18.5), await at(19)]).toEqual([0, 0, 7, 1, 0])
  const standing = { tries: 2, seconds: 10, since: 'first' } as const
  const on = (seconds: number) => takeTry('standing', standing, seconds * 1000)
  expect([await on(0), await on(9), await on(9.5), await on(10), await on(11)]).toEqual([0, 0, 1, 0, 0])
})

test('a try that is given back is free again, and old counts are forgotten', async () => {
  const once = { tries: 1, seconds: 10, since: 'last' } as const
  expect(await takeTry('given', once, 0)).toBe(0)
  await giveBackTry('given')
  expect(await takeTry('given', once, 1000)).toBe(0)
  await forgetExpired(new Date(2 * 86_400_000))
  expect(await database().rateLimit.count({ where: { key: 'given' } })).toBe(0)
})
