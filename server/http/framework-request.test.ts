import { afterEach, beforeEach, expect, test } from 'vitest'
import { ask, removeFolder, startTestSite, type TestSite } from '#server/testing/test-site.ts'

let site: TestSite
let seen: NodeJS.Dict<string | string[]>
beforeEach(async () => {
  site = await startTestSite({
    framework: (request, response) => {
      seen = request.headers
      response.setHeader('Content-Security-Policy', "default-src 'unsafe-inline'")
      response.end()
    },
  })
})
afterEach(() => removeFolder(site))

test('a page of the newsroom runs only scripts that carry this request’s nonce, which no request can choose', async () => {
  const forged = { 'x-nonce': 'mine', 'content-security-policy': "script-src 'nonce-mine'" }
  const { headers } = await ask(site, '/admin/stories', { headers: forged })
  const policy = String(headers['content-security-policy'])
  expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/]{24}' 'strict-dynamic';/)
  expect(policy).toContain(`'nonce-${String(seen['x-nonce'])}'`)
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toContain('unsafe-eval')
  expect(seen['content-security-policy']).toBe(policy)
  const again = await ask(site, '/admin/stories')
  expect(again.headers['content-security-policy']).not.toBe(policy)
})

test('an answer of the API may do nothing if a browser opens it', async () => {
  const { headers } = await ask(site, '/api/newsroom/drafts')
  expect(headers['content-security-policy']).toMatch(/^default-src 'none';/)
})

test('the framework is told the address as people type it', async () => {
  const told = async (path: string) => {
    await ask(site, path)
    return seen['x-admin-path']
  }
  expect(await told('/admin/stories?q=tide&_rsc=1abc')).toBe('/admin/stories?q=tide')
  expect(await told('/admin/stories?_rsc=1abc&q=tide')).toBe('/admin/stories?q=tide')
  expect(await told('/admin/stories?_rsc=1abc')).toBe('/admin/stories')
})
