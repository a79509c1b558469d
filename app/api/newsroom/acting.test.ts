import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAccounts } from '#lib/auth/testing/accounts.ts'
import { makeBrowser } from '#lib/auth/testing/browser.ts'
import { fail, ok } from '#lib/result.ts'
import { makePerson, type Person } from '#lib/users/testing/people.ts'
import { actorOfRequest, answer } from './acting.ts'

let accounts: { close(): Promise<void> }
let ada: Person
beforeAll(async () => {
  accounts = await openAccounts()
  ada = await makePerson('ada@lantern.example', 'editor')
})
afterAll(() => accounts.close())

const own = { host: 'localhost:3000', origin: 'http://localhost:3000' }

function request(method: string, browser: { headers(): Headers }, headers: Record<string, string>): Request {
  const sent = browser.headers()
  for (const [name, value] of Object.entries(headers)) sent.set(name, value)
  return new Request('http://localhost:3000/api/newsroom/drafts', { method, headers: sent })
}

async function statusOf(given: Request): Promise<number> {
  const actor = await actorOfRequest(given)
  return actor instanceof Response ? actor.status : 200
}

test('a signed-in request of a page of ours comes with its actor', async () => {
  const actor = await actorOfRequest(request('POST', ada.browser, own))
  expect(actor).toMatchObject({ userId: ada.userId, grants: [{ role: 'editor', sectionId: null }] })
  expect(await statusOf(request('GET', ada.browser, {}))).toBe(200)
})

test('without a living session the answer is 401, to reading and to writing', async () => {
  expect(await statusOf(request('GET', makeBrowser(), {}))).toBe(401)
  expect(await statusOf(request('POST', makeBrowser(), own))).toBe(401)
})

test.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
  '%s from anywhere but a page of ours is 403',
  async (method) => {
    const { host } = own
    const foreign: Record<string, string>[] = [
      { host },
      { host, origin: 'null' },
      { host, origin: 'https://evil.example' },
      { host, origin: 'http://localhost:3000.evil.example' },
      { host, referer: 'http://localhost:3000/admin' },
    ]
    for (const headers of foreign) expect(await statusOf(request(method, ada.browser, headers))).toBe(403)
  },
)

test('every kind of outcome has its status, and nothing is kept by a cache', async () => {
  const statuses = ['refused', 'unknown', 'invalid', 'conflict', 'preflight', 'signed-out', 'odd'].map(
    (kind) => answer(fail(kind, 'No.')).status,
  )
  expect(statuses).toEqual([403, 404, 422, 409, 409, 401, 400])
  const answered = answer(ok({ id: 1 }))
  expect(answered.headers.get('cache-control')).toBe('no-store')
  expect(await answered.json()).toEqual({ ok: true, value: { id: 1 } })
})
